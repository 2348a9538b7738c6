import CivilTime
import Diary

/// Denials of a headache from which it is not certain which day was free of one.

/// `12 nov no headache today`: the one day or the other.
func refuseTwoDays(_ ranges: [SpokenRange], _ days: [String], _ line: Line) throws(ParseError) {
  guard Set(ranges).count > 1, !days.contains(where: isJoint),
    days.contains(where: { word in
      let key = word.lowercased()
      return !key.contains { $0.isNumber } && TimeReader.month(key) == nil
    })
  else { return }
  throw ParseError(
    .twoReadings(line.tokens.map(\.text).joined(by: " ")), lines: ranges.map { freeLine($0.words, line) })
}

/// `12 nov no headache since monday`: since the Monday before that day, or the last one.
func refuseSinceOnDay(_ days: [String], _ line: Line, _ now: Now) throws(ParseError) {
  guard let since = days.firstIndex(where: { $0.lowercased() == "since" }), since > 0,
    (try? parseRanges(Array(days[..<since]), now: now, command: "headache free")) != nil
  else { return }
  throw ParseError(
    .twoReadings(line.tokens.map(\.text).joined(by: " ")),
    lines: [freeLine(days[..<since].map(typable).joined(separator: " "), line), remark(line)])
}

/// `12 nov no more headache`: there was one before, that day or on another.
func refuseNoLonger(_ days: [String], _ line: Line, _ now: Now) throws(ParseError) {
  guard (try? parseRanges(days, now: now, command: "headache free")) != nil else { return }
  throw ParseError(
    .twoReadings(line.tokens.map(\.text).joined(by: " ")),
    lines: [remark(line), freeLine(days.map(typable).joined(separator: " "), line)])
}

private func isJoint(_ word: String) -> Bool {
  ["and", "or", "&"].contains(word.lowercased()) || word.hasSuffix(",")
}

private func freeLine(_ days: String, _ line: Line) -> String {
  (["headache free", days] + (line.note.isEmpty ? [] : ["--", typable(line.note)])).joined(separator: " ")
}

private func remark(_ line: Line) -> String {
  (["headache note"] + line.tokens.map { typable($0.text) }).joined(separator: " ")
}

extension SpokenRange {
  /// The range as a line takes it.
  fileprivate var words: String {
    switch self {
    case .closed(let days): days.count == 1 ? "\(days.start)" : "\(days.start)..\(days.end)"
    case .open(let start): "\(start).."
    }
  }
}
