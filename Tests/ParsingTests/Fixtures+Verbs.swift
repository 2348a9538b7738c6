import Language
import CivilTime
import Diary
import Parsing

/// What comes of the words of a verb's argument, in one line: `day: mon`, `range: oct..nov`.
func argument(_ line: String, at now: Now) -> String {
  let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
  let text = parts.count > 1 ? parts[1] : ""
  do {
    switch parts.first {
    case "day": return "\(try parseDay(words(text), now: now))"
    case "range": return spelled(try parseRange(words(text), now: now))
    case "whole": return spelled(try parseRange(words(text), now: now, clip: false))
    case "ranges": return try parseRanges(words(text), now: now).map(spelled).joined(separator: ", ")
    case "moment":
      let spoken = try parseMoment(words(text), now: now, command: "headache over")
      return ([spoken.moment.description] + spoken.echoes.map { "echo \(rendered($0))" }).joined(
        separator: "; ")
    case "dose": return "\(try parseDose(words(text)))"
    case "plan":
      return try parsePlan(text).map { "\($0.amount)" + ($0.days.map { " for \($0)d" } ?? "") }.joined(
        separator: ", ")
    case "bp":
      let spoken = try parsePressure(words(text), now: now)
      let pressure = spoken.pressure
      let pulse = pressure.pulse.map { " pulse \($0)" } ?? ""
      return "\(pressure.systolic)/\(pressure.diastolic)\(pulse) on \(pressure.at.day)"
        + (pressure.at.offset == nil ? "" : " at \(pressure.at.clock)")
    case "score":
      let score = try parseScore(words(text), now: now)
      return "\(score.questionnaire.name) \(score.value) on \(score.day)"
    case "edit":
      return rendered(
        try parseEdit(words(text), now: now, vocabulary: vocabulary, command: "headache edit 213"))
    default: return "no such kind of line"
    }
  } catch {
    return rendered(error)
  }
}

private func spelled(_ range: SpokenRange) -> String {
  switch range {
  case .closed(let days): days.description
  case .open(let day): "\(day).."
  }
}
