package import CivilTime
package import Diary

/// Reads `midas 21 [DAY]`: the total stands beside the name, the day before or behind both; without a day it is of
/// today.
///
/// The total may say what it is out of, `63/78`, and must then say it rightly.
package func parseScore(
  _ words: [String], now: Now, command: String = "headache score"
) throws(ParseError) -> QuestionnaireScore {
  let line = Line(words, command: command)
  let text = words.joined(separator: " ")
  guard let name = line.questionnaire() else { throw ParseError(.whichScore(text)) }
  let (questionnaire, range) = (name.questionnaire, name.questionnaire.range)
  var when = Array(line.tokens[..<name.words.lowerBound])
  var value = name.total
  var next = name.words.upperBound
  if value == nil {
    while ["is", "was", "score", "total", "=", ":", "of"].contains(line.key(next)) { next += 1 }
    if line.isTotal(at: next) {
      value = line.key(next)
      next += 1
    } else if let last = when.indices.last, line.isTotal(at: last) {
      value = when.removeLast().key
    }
  }
  if ["points", "pts"].contains(line.key(next)) { next += 1 }
  when += line.tokens[min(next, line.tokens.count)...]
  guard let value else { throw ParseError(.scoreWithoutTotal(questionnaire)) }
  let parts = value.split(separator: "/", omittingEmptySubsequences: false)
  guard let points = Token.integer(parts[0]), parts.count == 1 || parts[1] == "\(range.upperBound)",
    parts.count < 3
  else { throw ParseError(.notAScore(text)) }
  guard range.contains(points) else { throw ParseError(.scoreOutOfRange(questionnaire, value)) }
  let day =
    when.isEmpty
    ? now.today
    : try parseDay(when.map(\.text), now: now, command: "\(command) \(questionnaire.key) \(points)")
  return QuestionnaireScore(questionnaire, points, on: day)
}

extension Line {
  fileprivate struct NamedQuestionnaire {
    var questionnaire: Questionnaire
    var words: Range<Int>
    /// Where it is written into the name: `midas=21`.
    var total: String?
  }

  /// `hit6`, `HIT-6`, `hit 6`, `msq rr`, `midas: 21`, `midas=21`.
  fileprivate func questionnaire() -> NamedQuestionnaire? {
    for index in tokens.indices {
      let parts = key(index).split(separator: "=", maxSplits: 1)
      guard let first = parts.first else { continue }
      if parts.count == 1, !key(index + 1).isEmpty,
        let found = Questionnaire(named: first + key(index + 1))
      {
        return NamedQuestionnaire(questionnaire: found, words: index..<index + 2)
      }
      if let found = Questionnaire(named: first) {
        let total = parts.count == 2 ? String(parts[1]) : nil
        return NamedQuestionnaire(questionnaire: found, words: index..<index + 1, total: total)
      }
    }
    return nil
  }

  /// A number that is no part of a day: not `12 nov`, `2026-11-12`, `3 days ago`.
  fileprivate func isTotal(at index: Int) -> Bool {
    guard index < tokens.count, key(index).first?.isNumber == true, !key(index).contains("-") else {
      return false
    }
    let next = key(index + 1)
    let units = ["day", "week", "month"]
    return !units.contains { next.hasPrefix($0) } && TimeReader.month(next) == nil
  }
}
