import CivilTime
package import Diary

/// Blood pressures as JSON.
package enum PressureJSON {
  package static func data(id: Int, _ reading: BloodPressure) -> JSON {
    [
      "id": .int(id), "day": TrialJSON.day(reading.at.day),
      "at": .optional(reading.at.offset == nil ? nil : "\(reading.at)"), "systolic": .int(reading.systolic),
      "diastolic": .int(reading.diastolic), "pulse": .optional(reading.pulse),
    ]
  }
}
