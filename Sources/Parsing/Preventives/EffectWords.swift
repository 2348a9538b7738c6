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
  let (text, day) = try withoutDay(words, now)
  let parts = text.joined(separator: " ").lowercased().split { ",;&+".contains($0) }
  let effects = parts.flatMap { parted($0.split(separator: " ").map(String.init), known + inseparable) }
  if let number = effects.first(where: { $0.contains(where: \.isNumber) }) { throw .notUnderstood(number) }
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
