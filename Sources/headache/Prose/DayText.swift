import Messages
import Language
import Analysis
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// One civil day in words and as JSON: `show DAY`, `note` and `period`.
enum DayText {
  /// Everything that the diary has of a day.
  struct Page {
    var day: CivilDay
    var record: DayRecord
    var isToday: Bool
    var attacks: [StoredAttack]
    var doses: [StoredDose]
    var notes: [StoredNote]
    var isMenstruation: Bool
  }

  static func text(_ page: Page, today: CivilDay, width: Int?) -> String {
    var lines = ["\(page.day.withWeekday) \(page.day.components.year)  \(standing(page))"]
    for stored in page.attacks {
      lines.append(AttackText.line(id: stored.id, stored.attack, today: today, width: width))
    }
    for dose in page.doses { lines.append(String(LoneDose.line(dose).dropLast())) }
    if page.isMenstruation { lines.append("  period") }
    for note in page.notes {
      lines.append(
        "  N\(note.id)".left(10)
          + note.text.split(separator: "\n").joined(separator: " / ").escapingControlCharacters)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func standing(_ page: Page) -> String {
    if page.record.headache { return "headache day" }
    if !page.attacks.isEmpty { return "an attack, too short for a headache day" }
    if page.record.recorded.contains(.headache) { return "no headache" + (page.isToday ? " so far" : "") }
    return page.isToday ? "nothing recorded yet" : "unknown: no entry"
  }

  static func json(_ page: Page) -> JSON {
    let isRecorded = page.record.recorded.contains(.headache)
    return .object([
      ("day", .string("\(page.day)")), ("recorded", .bool(isRecorded)),
      ("headache", isRecorded ? .bool(page.record.headache) : .null),
      ("attacks", .array(page.attacks.map { AttackJSON.render(id: $0.id, $0.attack) })),
      ("doses", .array(page.doses.map { AttackJSON.render($0.dose, id: $0.id) })),
      ("menstruation", .bool(page.isMenstruation)), ("notes", .array(page.notes.map(json))),
    ])
  }

  // MARK: Notes and periods

  static func noted(_ note: StoredNote, today: CivilDay) -> String {
    "N\(note.id) noted for \(Language.english.day(note.day, today: today)).".undoable
  }

  static func json(_ note: StoredNote) -> JSON {
    .object([
      ("id", .string("N\(note.id)")), ("day", .string("\(note.day)")), ("note", .string(note.text)),
    ])
  }

  static func period(_ ranges: [DayRange], changed: Int, takesBack: Bool) -> String {
    let named = ranges.map { $0.count == 1 ? $0.start.withWeekday : "\($0)" }.joined(separator: ", ")
    if changed == 0 { return "\(named): \(takesBack ? "no period was noted" : "noted before").\n" }
    let count = ranges.reduce(0) { $0 + $1.count }
    let days = count == 1 ? "" : " (\(changed) \(changed == 1 ? "day" : "days"))"
    return "\(named): period \(takesBack ? "taken back" : "noted")\(days).".undoable
  }

  static func json(period ranges: [DayRange], takesBack: Bool) -> JSON {
    let days = ranges.map {
      JSON.object([("from", .string("\($0.start)")), ("to", .string("\($0.last)"))])
    }
    return .object([("menstruation", .bool(!takesBack)), ("days", .array(days))])
  }
}
