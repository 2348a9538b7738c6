package import CivilTime
package import Diary
package import Language

/// What is said of one day.
extension Language {
  package func isHeadacheDay(migraine: Bool) -> String {
    text(en: migraine ? "headache day, migraine" : "headache day")
  }

  package var auraWithoutHeadache: String { text(en: "aura without headache") }

  package var tooShortForHeadacheDay: String { text(en: "an attack, too short for a headache day") }

  package func noHeadache(soFar: Bool) -> String { text(en: "no headache\(soFar ? " so far" : "")") }

  package func nothingRecorded(yet: Bool) -> String {
    text(en: yet ? "nothing recorded yet" : "unknown: no entry")
  }

  /// Days of a range that were left out.
  package func stillToCome(_ days: DayRange) -> String {
    text(en: "\(range(days)) \(days.count == 1 ? "is" : "are") still to come: left out.")
  }

  /// Of a day of which only a dose is known.
  package func headacheUnknown(yet: Bool) -> String {
    text(en: "a dose, \(yet ? "nothing of a headache yet" : "headache unknown")")
  }

  package var period: String { text(en: "period") }

  package func forAttack(_ id: Int) -> String { text(en: "for attack \(id)") }

  package var saidFree: String { text(en: "said to be headache-free") }

  /// ` at 08:00`; empty where only the day is known.
  package func at(_ moment: Moment?) -> String { moment.map { text(en: " at \(clock($0))") } ?? "" }

  /// The last line of a look at a day. `day`: the word for it on a line to type.
  package func logOn(_ day: String, orFree: Bool) -> String {
    let line = text(en: "log an attack:  headache new \(day)")
    return text(joined: orFree ? "\(line)      none:  headache free \(day)" : line)
  }

  /// The last line of a look at several days.
  package func logOnDays(_ days: DayRange) -> String {
    text(en: "log an attack on one of them:  headache new \(days.start)")
  }

  /// How many days of a stretch have nothing to show, and what they are.
  package func otherDays(free: Int, unknown: Int, of days: DayRange) -> String {
    let parts = [
      free > 0 ? text(en: "\(free) without headache") : nil,
      unknown > 0 ? text(en: "\(unknown) unknown: no entry") : nil,
    ].compactMap(\.self)
    return text(
      en:
        "\(free + unknown) other \(free + unknown == 1 ? "day" : "days") of \(days): \(parts.joined(by: ", "))"
    )
  }

  package func noted(_ note: StoredNote, today: CivilDay) -> String {
    let said = note.text.removingControlCharactersAndLines
    let shown = said.count > 60 ? said.prefix(59) + "…" : said[...]
    return text(en: "N\(note.id) noted for \(day(note.day, today: today)): \(shown)")
  }

  package func noteChanged(_ id: Int) -> String { text(en: "N\(id) changed.") }

  package func noteIsSo(_ id: Int) -> String { text(en: "N\(id) says so already. Nothing was changed.") }

  /// At most eight columns: the day stands beside it.
  package var dayLabel: String { text(en: "day") }

  package func periodUnchanged(_ days: String, takesBack: Bool) -> String {
    text(en: "\(days): \(takesBack ? "no period was noted" : "noted before").")
  }

  package func periodChanged(_ days: String, takesBack: Bool) -> String {
    text(en: "\(days): period \(takesBack ? "taken back" : "noted").")
  }

  package func periodChanged(_ days: String, _ changed: Int, takesBack: Bool) -> String {
    text(
      en:
        "\(days): period \(takesBack ? "taken back" : "noted") (\(changed) \(changed == 1 ? "day" : "days"))."
    )
  }
}
