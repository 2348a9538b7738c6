package import CivilTime
package import Diary

/// An effect that is said of a dose taken before: `suma helped after 2h`, `suma @7:00 did not help`.
package struct DoseEffect: Hashable, Sendable {
  package var relief: Relief
  /// The drug's name; `nil` for the dose taken last, whatever it was.
  package var drug: String?
  package var amount: Amount?
  /// When the dose was taken.
  package var at: Moment?
  /// The day on which it was taken, where no time is said.
  package var day: CivilDay?
  /// After how many minutes it helped.
  package var minutes: Int?
  /// The effect as typed: `helped after 2h`.
  package var words: String

  package init(relief: Relief, minutes: Int? = nil, words: String) {
    (self.relief, self.minutes, self.words) = (relief, minutes, words)
  }
}

/// Reads what says only how a dose helped: an effect, with the drug, its time and the minutes where they are said.
///
/// `nil` for a line that says more, or that a dose was taken: `took suma helped`, `2x suma helped`.
package func parseEffect(_ words: [String], now: Now, vocabulary: Vocabulary) -> DoseEffect? {
  let line = Line(words, command: "headache")
  guard line.note.isEmpty, let (start, found) = effect(in: line) else { return nil }
  let reader = TimeReader(line: line, now: now)
  var next = found.next
  var minutes: Int?
  if ["after", "within", "in"].contains(line.key(next)), let (length, after) = reader.length(at: next + 1) {
    (minutes, next) = (length.minutes, after)
  } else if let (length, after) = reader.length(at: next), line.key(after) == "later" {
    (minutes, next) = (length.minutes, after + 1)
  }
  // `no relief from ibu`.
  let isFrom = next < line.tokens.count && start == 0 && ["from", "with", "of"].contains(line.key(next))
  let rest = line.tokens[..<start].map(\.text) + line.tokens[(isFrom ? next + 1 : next)...].map(\.text)
  var effect = DoseEffect(
    relief: found.relief, minutes: minutes, words: line.tokens[start..<next].map(\.text).joined(by: " "))
  // Of several doses it is said by the drugs.
  guard !rest.isEmpty else {
    return ["nothing", "none", "neither"].contains(line.key(start)) ? nil : effect
  }
  guard !rest.contains(where: { ["took", "taken"].contains($0.lowercased()) }) else { return nil }
  var parser = LogParser(Line(rest, command: "headache"), now, vocabulary, isEdit: false)
  parser.isOfDoses = true
  let isRating = ReliefWords.match(line, at: start) == nil
  guard let read = try? parser.parse(), read.entry.isOfDosesAlone, read.entry.note.isEmpty,
    parser.doses.count <= 1, !isRating || parser.doses.count == 1, parser.doses.first?.relief == nil,
    read.entry.onset != nil || parser.doses.count == 1
  else { return nil }
  if let dose = parser.doses.first {
    guard dose.count == nil, dose.portion == nil, dose.known != nil else { return nil }
    (effect.drug, effect.amount) = (dose.name, dose.amount)
    if dose.time != nil { effect.at = read.entry.doses.first?.takenAt }
  }
  if effect.at == nil, let onset = read.entry.onset {
    if onset.precision == .day { effect.day = onset.moment.day } else { effect.at = onset.moment }
  }
  return effect
}

/// Reads the words of `helped`: `no suma` is `did not help suma`, and without an effect it helped.
package func parseEffect(helped words: [String], now: Now, vocabulary: Vocabulary) -> DoseEffect? {
  func spoken() -> [String] {
    for (index, word) in words.enumerated() {
      var rest = words
      rest.remove(at: index)
      switch word.lowercased() {
      case "yes", "good": return ["helped"] + rest
      case "partly", "some": return ["partly"] + rest
      case "no", "not", "none": return [Relief.none.word] + rest
      case "gone": return ["gone"] + rest
      default: continue
      }
    }
    return ["helped"] + words
  }
  return parseEffect(spoken(), now: now, vocabulary: vocabulary)
}

/// Where the words of an effect stand.
private func effect(in line: Line) -> (start: Int, found: (relief: Relief, next: Int))? {
  for index in line.tokens.indices {
    if let found = ReliefWords.match(line, at: index) { return (index, found) }
  }
  // `suma good`, behind the drug and nothing behind it.
  let last = line.tokens.count - 1
  if last > 0, let relief = ReliefWords.rating(line.key(last)) { return (last, (relief, last + 1)) }
  return nil
}
