import CivilTime
import Diary

/// Attacks that go on: `since friday`, `still going`, `not over yet`.
extension LogParser {
  /// The words that say so, and nothing else.
  mutating func goingOn(at index: Int) -> Int? {
    let next = line.key(index + 1)
    var end: Int
    switch line.key(index) {
    case "still":
      guard !isOfDoses,
        ["going", "there", "here", "on", "ongoing", "hurting", "hurts", "continuing", "not"].contains(next)
      else { return nil }
      end = index + 2
      if next == "going", line.key(end) == "on" { end += 1 }
      if next == "not" {
        guard LogParser.overs.contains(line.key(end)) else { return nil }
        end += 1
      }
    case "ongoing", "continuing", "continues", "persisting", "persists": end = index + 1
    case "not", "hasn't", "hasn’t", "hasnt", "isn't", "isn’t", "isnt":
      guard LogParser.overs.contains(next) else { return nil }
      end = index + 2
    default: return nil
    }
    if ["yet", "now"].contains(line.key(end)) { end += 1 }
    lasts = true
    goingOnWords = index..<end
    return end
  }

  private static let overs = ["over", "gone", "finished", "done", "stopped", "ended", "ceased"]

  /// Whether the attack is said to go on from a start on an earlier day; nothing is known of when it will end.
  mutating func noteLasting() throws(ParseError) {
    guard !isEdit, lasts, span.end == nil, span.length == nil else { return }
    guard let onset = entry.onset else { return }
    let length = reader.now.moment.minutes(since: onset.moment)
    // One of today goes on without being said to.
    entry.goesOn =
      length > Attack.openAttackTimeout
      || onset.precision == .day && onset.moment.day < reader.now.today
    if length > Attack.longestWithoutConfirmation { warnings.append(.longAttack(length)) }
  }

  /// `since sunday` on a Sunday: today, which nobody says so, or a week ago. And `7 neck since friday`: since when the
  /// head has hurt, or the neck.
  func refuseUncertainSince(at index: Int, _ range: Range<Int>, _ phrase: TimePhrase) throws(ParseError) {
    guard !isEdit, let named = phrase.day else { return }
    if let earlier = named.earlier, named.day == reader.now.today, !phrase.hasTime {
      throw ParseError(
        .vagueDay(reader.text(range), ["today", "\(earlier)"]),
        lines: [["since", "today"].joined(by: " "), "since \(earlier)"].map {
          line.replacing(index..<range.upperBound, with: $0)
        })
    }
    guard named.day != reader.now.today, index > 0, let start = symptomBefore(index) else { return }
    let others = (0..<line.tokens.count).filter { !(start..<range.upperBound).contains($0) }
    guard others.contains(where: { account[$0] == .understood && !isFiller($0) }) else { return }
    let since = line.tokens[index..<range.upperBound].map(\.text).joined(separator: " ")
    let symptom = line.tokens[start..<index].map { typable($0.text) }.joined(separator: " ")
    // Behind a day a number could be the hour.
    let before = line.tokens[..<start].map { token in
      token.integer.flatMap { Intensity($0) } == entry.intensity && entry.intensity != nil
        ? "\(token.text)/10" : typable(token.text)
    }
    let after = line.tokens[range.upperBound...].map { typable($0.text) }
    let first = ([line.command, since] + before + [symptom] + after).joined(separator: " ")
    throw ParseError(
      .twoReadings(reader.text(start..<range.upperBound)),
      lines: [
        line.note.isEmpty ? first : "\(first) -- \(typable(line.note))",
        line.withNote(Array(start..<range.upperBound)),
      ])
  }

  /// `since friday 7`: an intensity, or the hour.
  func refuseHourOrIntensity(_ phrase: TimePhrase, _ range: Range<Int>) throws(ParseError) {
    let last = range.upperBound - 1
    guard !isEdit, !isOfDoses, phrase.day != nil, phrase.clock != nil, entry.intensity == nil,
      range.count > 1,
      let value = line[last]?.integer, value <= 10,
      !["at", "@", "around", "about"].contains(line.key(last - 1)),
      !line.tokens[range.upperBound...].contains(where: { token in
        token.integer.map { $0 <= 10 } ?? false || token.key.hasSuffix("/10")
      })
    else { return }
    throw ParseError(
      .twoReadings(reader.text(range)),
      lines: ["\(value)/10", "at \(value)"].map { line.replacing(last, with: $0) })
  }

  /// Where a symptom right before `index` begins, so that what follows may be of it alone.
  private func symptomBefore(_ index: Int) -> Int? {
    var last = index - 1
    while last > 0, ["pain", "ache", "pains", "stiffness"].contains(line.key(last)) { last -= 1 }
    guard line.tokens[index - 1].isEndOfClause == false else { return nil }
    for start in [last - 1, last] where start >= 0 {
      guard let (meaning, next) = fixedWord(at: start), next == last + 1 else { continue }
      switch meaning {
      case .feature, .symptom, .aura: return start
      default: return nil
      }
    }
    return nil
  }
}
