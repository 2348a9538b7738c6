package import CivilTime
import Diary

/// A moment as spoken, with what is worth echoing about how it was read.
package struct SpokenMoment: Hashable, Sendable {
  package let moment: Moment
  package let echoes: [Echo]
}

/// Reads one past moment, as `headache over` and `headache took` take it: `19:45`, `@19:45`,
/// `yesterday 22:00`, `2h ago`, `now`; no words at all are now. A day without a time is refused.
package func parseMoment(
  _ words: [String], now: Now, command: String = "headache"
) throws(ParseError) -> SpokenMoment {
  let line = Line(words, command: command)
  guard let first = line[0] else { return SpokenMoment(moment: now.moment, echoes: []) }
  let reader = TimeReader(line: line, now: now)
  guard let (phrase, next) = try reader.phrase(at: 0, bare: true), next == line.tokens.count else {
    if let (length, next) = reader.length(at: 0), next == line.tokens.count {
      throw ParseError(
        .notAMoment(first.text),
        line: "\(command) \(TypedForm.length(length.minutes).filter { $0 != " " }) ago"
      )
    }
    if let digits = first.integer, first.key.count >= 3, digits >= 0,
      let clock = TimeReader.clock("\(first.key.dropLast(2)):\(first.key.suffix(2))", bare: false)
    {
      throw ParseError(.bareDigits(first.text), line: line.replacing(0, with: TypedForm.clock(clock)))
    }
    if first.key.contains("/") || first.key.first == "-" { throw reader.notADay() }
    throw ParseError(.notAMoment(line.tokens.map(\.text).joined(separator: " ")))
  }
  guard phrase.hasTime else { throw ParseError(.missingTime(phrase.day.map { $0.day.withWeekday } ?? "")) }
  var placement = Placement(now: now)
  let moment = try placement.latest(phrase)
  return SpokenMoment(moment: moment, echoes: placement.echoes)
}
