package import CivilTime
package import Diary
package import Language

/// Parts of an attack's block and of its line in a list.
extension Language {
  /// An attack by its number, as it is typed too.
  package func attack(_ id: Int) -> String { text(en: "attack \(id)") }

  /// `7 at 14:40`.
  package func reading(_ reading: Reading) -> String {
    text(en: "\(reading.intensity) at \(clock(reading.at))")
  }

  /// In place of its length.
  package var open: String { text(en: "open") }

  /// `until 23:30`, `until 23:30 Sat 21 Nov` of an attack that began on `day`.
  package func until(_ end: Moment, from day: CivilDay) -> String {
    text(en: "until \(clock(end))\(end.day == day ? "" : " \(weekday(end.day))")")
  }
}
