import Language
import CivilTime
import Diary
import Parsing

/// One line that says everything about an entry, so that a table of lines can be read and compared.
func rendered(_ line: ParsedLine) -> String {
  let entry = line.entry
  var parts: [String] = []
  if let intensity = entry.intensity { parts.append("\(intensity)/10") }
  if let onset = entry.onset { parts.append("from \(spelled(onset.moment))\(mark(onset.precision))") }
  if let end = entry.end { parts.append("to \(spelled(end))") }
  if entry.goesOn { parts.append("goes on") }
  if let length = entry.length { parts.append("for \(length)m") }
  if let side = entry.side { parts.append("\(side)") }
  if let quality = entry.quality { parts.append("\(quality)") }
  let features: [(String, Bool?)] = [
    ("moving", entry.features.worseWithActivity), ("nausea", entry.features.nausea),
    ("vomiting", entry.features.vomiting), ("light", entry.features.photophobia),
    ("sound", entry.features.phonophobia), ("aura", entry.aura),
  ]
  for case (let name, let value?) in features { parts.append((value ? "" : "no ") + name) }
  if let minutes = entry.auraMinutes { parts.append("aura \(minutes)m") }
  parts += entry.symptoms + entry.triggers.map { "+" + $0 } + entry.doses.map(rendered)
  if let relief = entry.relief { parts.append("last dose \(relief)") }
  if let impact = entry.impact { parts.append("\(impact)") }
  if let kind = entry.kind { parts.append("\(kind)") }
  if !entry.cleared.isEmpty { parts.append("clear \(entry.cleared.map { "\($0)" }.sorted())") }
  if !entry.note.isEmpty { parts.append("note '\(entry.note)'") }
  parts +=
    line.echoes.map { "echo \(rendered($0))" } + line.warnings.map { "warning \($0)" }
  return parts.joined(separator: "; ")
}

/// The cause and the line to type; no sentence, so that the tables hold for every language.
func rendered(_ refusal: ParseError) -> String {
  if case .request(let request) = refusal.cause {
    return "REFUSED request(\(request.kind), rest \(request.rest.joined(separator: " ")))"
  }
  let lines = if case .twoReadings = refusal.cause { refusal.lines } else { Array(refusal.lines.prefix(1)) }
  return "REFUSED \(refusal.cause)" + lines.map { " [\($0)]" }.joined()
}

func rendered(_ echo: Echo) -> String { "\(echo)" }

private func rendered(_ dose: Dose) -> String {
  var text = "took "
  if dose.count != 1 { text += "\(dose.count)x " }
  text += dose.drug + (drugs.contains { $0.name == dose.drug } ? "" : "?")
  if let amount = dose.amount { text += " \(amount)" }
  text += dose.takenAt.map { " @" + spelled($0) } ?? " @?"
  if let relief = dose.relief { text += " \(relief)" }
  return text
}

/// Without what is the same all over the table: the year and the winter offset.
private func spelled(_ moment: Moment) -> String {
  var text = moment.description
  for part in ["2026-", "+01:00"] where text.hasPrefix(part) || text.hasSuffix(part) {
    text = text.hasPrefix(part) ? String(text.dropFirst(part.count)) : String(text.dropLast(part.count))
  }
  return text
}

private func mark(_ precision: Onset.Precision) -> String {
  switch precision {
  case .minute: ""
  case .partOfDay: "~"
  case .day: " all day"
  case .onWaking: " on waking"
  }
}
