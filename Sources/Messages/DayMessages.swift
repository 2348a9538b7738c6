package import CivilTime
package import Diary
package import Language

/// What is said of one day.
extension Language {
  package var isHeadacheDay: String { text(en: "headache day") }

  package var tooShortForHeadacheDay: String { text(en: "an attack, too short for a headache day") }

  package func noHeadache(soFar: Bool) -> String { text(en: "no headache\(soFar ? " so far" : "")") }

  package func nothingRecorded(yet: Bool) -> String {
    text(en: yet ? "nothing recorded yet" : "unknown: no entry")
  }

  /// A dose and no word about headache.
  package func doseAlone(yet: Bool) -> String {
    text(en: yet ? "a dose, and no headache noted yet" : "a dose; headache or not is unknown")
  }

  package var period: String { text(en: "period") }

  package func noted(_ note: StoredNote, today: CivilDay) -> String {
    text(en: "N\(note.id) noted for \(day(note.day, today: today)).")
  }

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
