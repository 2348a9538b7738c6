package import CivilTime
package import Diary
package import Language
import Parsing

/// What the diary waits for, each in one line with what to type.
extension Language {
  package func isForgotten(_ attack: Int, _ onset: Onset, today: CivilDay) -> String {
    text(
      en:
        "attack \(attack), open since \(self.onset(onset, today: today)):  headache over  or  headache still")
  }

  /// `settling`: the line that says that none of the days had a headache; `dosesAlone`: those with a dose.
  package func noEntry(
    _ days: [DayRange], dosesAlone: [CivilDay], today: CivilDay, settling: String
  ) -> String {
    let count = days.reduce(0) { $0 + $1.count }
    if let first = dosesAlone.first {
      return count == 1
        ? text(en: "of \(day(first, today: today)) only a dose is known; if free:  \(settling)")
        : text(en: "\(count) days with nothing said of a headache; if free:  \(settling)")
    }
    if count == 1, let only = days.first?.start {
      return text(en: "no entry for \(day(only, today: today)); if free:  \(settling)")
    }
    return text(en: "\(count) days without an entry; if free:  \(settling)")
  }

  /// `line`: what is typed once it is given.
  package func isDue(_ drug: String, _ amount: Amount?, _ due: CivilDay, today: CivilDay, line: String)
    -> String
  {
    let name = drug.escapingControlCharacters + (amount.flatMap { $0 == .unspecified ? nil : " \($0)" } ?? "")
    let late = today - due
    return due == today
      ? text(en: "\(name) is due today; if given:  \(line)")
      : text(
        en:
          "\(name) was due on \(date(due)), \(late) \(late == 1 ? "day" : "days") ago; if given:  \(line)")
  }

  package func stepIsToday(_ trial: Int, _ drug: String, _ dose: String) -> String {
    text(
      en:
        "\(drug.escapingControlCharacters)\(dose.isEmpty ? "" : ": \(dose)") from today, as planned (T\(trial))"
    )
  }
}
