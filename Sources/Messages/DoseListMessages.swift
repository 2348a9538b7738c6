package import CivilTime
package import Language

/// What is said over and under a list of doses.
extension Language {
  /// `2 doses today`, `no dose on Sat 21 Nov`. `days`: the day or the days.
  package func dosesTaken(_ count: Int, _ days: String) -> String {
    text(en: "\(count == 0 ? "no dose" : count == 1 ? "1 dose" : "\(count) doses"), \(days)")
  }

  package func logDose(on day: CivilDay, today: CivilDay) -> String {
    let when = day == today ? "" : day == today - 1 ? " yesterday 14:00" : " \(day) 14:00"
    return text(en: "log one:  headache took suma 50mg\(when)")
  }
}
