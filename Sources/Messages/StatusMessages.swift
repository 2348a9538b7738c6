package import CivilTime
package import Diary
package import Language

extension Language {
  /// Where there is no diary yet.
  package var welcome: String {
    text(
      en: """
        There is no diary yet. The first entry makes one:
          headache 7                                        an attack now, intensity 7
          headache import history.csv                       years from another app
          headache prev start candesartan 8mg 2026-05-01    the preventive you take now
          headache help                                     everything else

        """)
  }

  package var noDayMissing: String { text(en: "There is no entry yet, so no day is missing.\n") }

  package var firstEntryIsToday: String { text(en: "The first entry is of today, so no day is missing.\n") }

  package func everyDayRecorded(_ span: DayRange) -> String {
    text(en: "Every day from \(span.start) to \(span.last) is recorded.\n")
  }

  package func unknownDays(_ count: Int, in span: DayRange) -> String {
    text(en: "\(count) of \(span.count) days from \(span.start) to \(span.last) are unknown.")
  }

  /// `count`: `1 day`.
  package func withADose(_ count: String) -> String { text(en: "\(count), with a dose") }

  package var sayNoHeadache: String {
    text(en: "If there was no headache on them, say so, a stretch at a time:")
  }

  package func dayCount(_ count: Int) -> String { text(en: "\(count) \(count == 1 ? "day" : "days")") }

  package func earlierStretches(_ count: Int, of span: DayRange) -> String {
    text(en: "and \(count) earlier stretches; all of it:  headache complete \(span)")
  }

  package func openAttack(_ id: Int) -> String { text(en: "open attack \(id)") }

  /// Before the attacks of today that are over.
  package var overToday: String { text(en: "Today") }

  package var takenToday: String { text(en: "Taken today") }

  /// `sumatriptan 50 mg at 14:40 (D3)`.
  package func dose(_ noted: NotedDose, today: CivilDay) -> String {
    let name = noted.number.map { "D\($0)" } ?? noted.attack.map { attack($0) }
    return text(joined: dose(noted.dose, today: today) + (name.map { " (\($0))" } ?? ""))
  }

  package var noAttackOpen: String { text(en: "no attack open") }

  package var thisMonth: String { text(en: "This month") }

  package var beginsToday: String { text(en: "begins today") }

  package func recorded(_ recorded: Int, of days: Int) -> String {
    text(en: "\(recorded) of \(days) days recorded")
  }

  package func headacheDays(_ count: Int) -> String {
    text(en: "\(count) headache \(count == 1 ? "day" : "days")")
  }

  package var missing: String { text(en: "Missing") }

  package func ofTheLast(_ days: Int, unknown count: Int) -> String {
    text(en: "\(count) of the last \(days) \(days == 1 ? "day" : "days")")
  }

  package func judgeable(from day: CivilDay) -> String { text(en: "can be judged from \(date(day))") }

  package func judgeable(_ trial: Int) -> String { text(en: "can be judged: headache compare T\(trial)") }
}
