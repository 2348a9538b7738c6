package import CivilTime

/// One measurement of blood pressure, in mmHg, and pulse, in beats a minute.
package struct BloodPressure: Hashable, Sendable {
  /// Without an offset only its day is known.
  package var at: Moment
  package var systolic: Int
  package var diastolic: Int
  package var pulse: Int?

  /// What a measurement can be; the schema's `CHECK` constraints of `blood_pressure` hold the same ranges.
  package static let systolicRange = 40...300
  package static let diastolicRange = 20...200
  package static let pulseRange = 20...250

  /// Whether every number is in its range, and the diastolic below the systolic pressure.
  package var isPlausible: Bool {
    BloodPressure.systolicRange.contains(systolic) && BloodPressure.diastolicRange.contains(diastolic)
      && diastolic < systolic && pulse.map(BloodPressure.pulseRange.contains) ?? true
  }

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
