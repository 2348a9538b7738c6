package import CivilTime

/// Effects of a preventive as told, and the day they are of.
package struct SpokenEffects: Hashable, Sendable {
  /// Lower case, each once.
  package var effects: [String]
  /// `nil` where none is named.
  package var day: CivilDay?
}

/// Reads effects separated by commas or *and*, with a day before or behind them.
///
/// `known`: effects in whose names an *and* may stand.
package func parseEffects(
  _ words: [String], known: [String], now: Now
) throws(PreventiveProblem) -> SpokenEffects {
  // Commas separate effects, and stay where they stand.
  let words = words.flatMap { $0.split(separator: " ").map(String.init) }
  if let word = words.first(where: Placeholder.words.contains) { throw .placeholder(word) }
  if let word = words.first(where: { ForeignTimes.english(Token($0).key) != nil }) {
    throw .day(ParseError(.foreignTime(word)))
  }
  let (text, day) = try withoutDay(words, now)
  try EffectTimes.refuse(Array(text))
  let parts = text.joined(separator: " ").lowercased().split { ",;&+".contains($0) }
  let effects = parts.flatMap { parted($0.split(separator: " ").map(String.init), known + inseparable) }
  if let number = effects.first(where: { $0.contains(where: \.isNumber) }) { throw .notUnderstood(number) }
  try UnsaidEffects(known: known + inseparable).refuse(effects, of: day)
  var seen: Set<String> = []
  return SpokenEffects(effects: effects.filter { seen.insert($0).inserted }, day: day)
}

/// Effects in whose names an *and* stands.
private let inseparable = ["pins and needles", "hot and cold", "ups and downs", "aches and pains"]

/// One effect for each part between *and*, but for a name that has the word in it.
private func parted(_ words: [String], _ known: [String]) -> [String] {
  let name = words.joined(separator: " ")
  if name.isEmpty { return [] }
  guard words.contains("and"), !known.contains(name) else {
    return [words.first == "and" ? words.dropFirst().joined(separator: " ") : name]
  }
  return words.split(separator: "and").map { $0.joined(separator: " ") }
}

/// Words of time that name no day: an effect must not be kept with them, and as one of today.
enum EffectTimes {
  private static let marks: Set<String> = [
    "since", "until", "till", "from", "during", "throughout", "after", "before", "for", "ago", "last", "past",
  ]
  private static let times: Set<String> = [
    "week", "weeks", "month", "months", "year", "years", "days", "weekend", "spring", "summer", "autumn",
    "winter",
    "yesterday", "christmas", "easter", "beginning", "then", "recently", "lately", "start",
  ]

  /// Whether a time may follow the word.
  static func isMark(_ word: String) -> Bool { marks.contains(word) || ["in", "week", "on"].contains(word) }

  /// - Throws: for `sweating since july`, with the effects that are left.
  static func refuse(_ words: [String]) throws(PreventiveProblem) {
    let keys = words.map { $0.lowercased().filter { $0 != "," } }
    func isTime(_ index: Int) -> Bool {
      guard keys.indices.contains(index) else { return false }
      if times.contains(keys[index]) || ForeignTimes.english(keys[index]) != nil { return true }
      if TimeReader.weekday(keys[index]) != nil { return keys[index].count > 3 }
      return TimeReader.month(keys[index]) != nil && keys[index].count > 2
    }
    guard
      let start = keys.indices.first(where: { index in
        if ["since", "until", "till", "seit", "depuis", "desde"].contains(keys[index]) { return true }
        let isMarked =
          marks.contains(keys[index]) || ["in", "on", "early", "late", "mid"].contains(keys[index])
        return isMarked && (index + 1...index + 3).contains(where: isTime)
          || times.contains(keys[index])
            && keys.count > 1
      })
    else { return }
    var first = start
    while first > 0,
      keys[first - 1].allSatisfy(\.isNumber) || TimeReader.number(keys[first - 1]) != nil
        || ["about", "around", "a", "few", "couple", "of", "some", "the"].contains(keys[first - 1])
    {
      first -= 1
    }
    // The words of time go on to a comma, or to the end; what stands before them, or behind the time, is the effect.
    var end = start + 1
    while end < words.count, !words[end - 1].hasSuffix(","),
      isTime(end) || words[end].contains(where: \.isNumber) || marks.contains(keys[end])
        || ["the", "a", "of", "about", "early", "late", "mid", "two", "three"].contains(keys[end])
        || end == start + 1 && start > 0
    {
      end += 1
    }
    let effect = (words[..<first] + words[end...]).filter { !["now", "and"].contains($0.lowercased()) }
    throw .vagueStart(
      words[first..<end].joined(separator: " "),
      effect.isEmpty ? [] : [effect.map(typable).joined(separator: " ")])
  }
}

/// The words without the day at their end or their beginning.
private func withoutDay(
  _ words: [String], _ now: Now
) throws(PreventiveProblem) -> (ArraySlice<String>, CivilDay?) {
  let marks: Set<String> = ["on", "since", "from", "starting"]
  for count in stride(from: min(4, words.count - 1), to: 0, by: -1) {
    let (end, start) = (words.suffix(count), words.prefix(count))
    if let day = try spokenDay(Array(end), now) {
      var rest = words.dropLast(count)
      if let last = rest.last, marks.contains(last.lowercased()) { rest.removeLast() }
      return (rest, day)
    }
    let first = start.first.map { marks.contains($0.lowercased()) } ?? false
    if let day = try spokenDay(Array(first ? start.dropFirst() : start), now) {
      return (words.dropFirst(count), day)
    }
  }
  return (words[...], nil)
}

/// A day that the words name and nothing else; what can only be a day and is to come, or none, is refused.
private func spokenDay(_ words: [String], _ now: Now) throws(PreventiveProblem) -> CivilDay? {
  guard !words.isEmpty else { return nil }
  do throws(ParseError) {
    return try parseDay(words, now: now)
  } catch {
    if case .futureDay = error.cause { throw .day(error) }
    return nil
  }
}
