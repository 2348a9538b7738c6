package import CivilTime

/// One measurement of blood pressure, in mmHg, and pulse, in beats a minute.
package struct BloodPressure: Hashable, Sendable {
  /// Without an offset only its day is known.
  package var at: Moment
  package var systolic: Int
  package var diastolic: Int
  package var pulse: Int?

  package init(at: Moment, systolic: Int, diastolic: Int, pulse: Int? = nil) {
    self.at = at
    self.systolic = systolic
    self.diastolic = diastolic
    self.pulse = pulse
  }

  /// A measurement of some time on a day.
  package init(on day: CivilDay, systolic: Int, diastolic: Int, pulse: Int? = nil) {
    let noon = Moment(wallMinutes: Int(day.number) * 1440 + 720, offset: nil)
    self.init(at: noon, systolic: systolic, diastolic: diastolic, pulse: pulse)
  }
}
