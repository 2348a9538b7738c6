package import CivilTime
package import Language

/// What is said of a blood pressure.
extension Language {
  package func pulse(_ pulse: Int) -> String { text(en: "pulse \(pulse)") }

  package func pressureSaved(_ reading: String, _ when: String) -> String {
    text(en: "Blood pressure \(reading), \(when).")
  }

  /// `number`: of the one that is there.
  package func pressureIsThere(_ number: Int, _ reading: String, _ when: String) -> String {
    text(en: "Blood pressure \(reading), \(when), is there already (\(number)). Nothing was changed.")
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
      en: "No blood pressure is in the diary.\nHow one is written:  headache help bp\n")
  }
}
