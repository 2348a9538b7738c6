package import CivilTime
package import Language

/// What is said of a blood pressure.
extension Language {
  package func pulse(_ pulse: Int) -> String { text(en: "pulse \(pulse)") }

  package func pressureSaved(_ reading: String, _ when: String) -> String {
    text(en: "Blood pressure \(reading), \(when).")
  }

  package func pressureRemoved(_ reading: String, _ when: String) -> String {
    text(en: "Removed: blood pressure \(reading), \(when).")
  }

  package func before(_ reading: String, _ day: CivilDay) -> String {
    text(en: "\(reading) before (\(date(day)))")
  }

  package func onIt(_ reading: String, _ day: CivilDay) -> String {
    text(en: "\(reading) on it (\(date(day)))")
  }

  package func pressures(_ parts: [String]) -> String {
    text(en: "blood pressure \(parts.joined(separator: "; "))")
  }

  package var noPressure: String {
    text(
      en: "No blood pressure is in the diary.\n  headache bp 120/80 pulse 70\n")
  }
}
