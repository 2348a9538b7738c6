package import CivilTime
package import Diary

/// The record of one civil day: a row of the day table, and all that a ``DayMeasure`` sees of it.
package struct DayRecord: Equatable, Sendable {
  package var day: CivilDay
  /// What is known of the day; empty on a day without an entry, which is unknown and never headache-free.
  package var recorded: FieldSet
  package var headache: Bool
  /// By the rule asked for; `nil` where the day's sources cannot tell.
  package var migraine: Bool?
  /// The day's worst intensity, 0-10; `nil` is unknown.
  package var peak: Intensity?
  /// Whether an attack of the day has an unknown intensity.
  package var mayBeWorse = false
  /// Classes of the acute drugs taken that day.
  package var acute: AcuteClasses
  package var acuteMedication: Bool
  package var menstruation: Bool
  /// The worst that an attack of the day kept the person from; `nil` is not noted.
  package var impact: Impact?

  package init(
    day: CivilDay, recorded: FieldSet = [], headache: Bool = false, migraine: Bool? = nil,
    peak: Intensity? = nil,
    acute: AcuteClasses = [], acuteMedication: Bool = false, menstruation: Bool = false,
    impact: Impact? = nil
  ) {
    self.day = day
    self.recorded = recorded
    self.headache = headache
    self.migraine = migraine
    self.peak = peak
    self.acute = acute
    self.acuteMedication = acuteMedication
    self.menstruation = menstruation
    self.impact = impact
  }
}

extension DayRecord {
  /// Whether a headache of the day reached an intensity; `nil` where no intensity was noted that says so.
  package func reaches(_ intensity: Intensity) -> Bool? {
    guard recorded.contains(.intensity) else { return nil }
    guard headache, (peak ?? 0) < intensity else { return headache }
    return peak == nil || mayBeWorse ? nil : false
  }

  /// Whether an acute drug was taken. A dose that is noted is known even where the sources do not know of every dose.
  package var acuteTaken: Bool? {
    acuteMedication || recorded.contains(.acuteMedication) ? acuteMedication : nil
  }
}
