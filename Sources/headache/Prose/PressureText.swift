import Catalogue
import CivilTime
import Diary
import Rendering
import Storage

/// Blood pressures in words and as JSON.
enum PressureText {
  /// `148/95, pulse 92`.
  static func reading(_ reading: BloodPressure) -> String {
    "\(reading.systolic)/\(reading.diastolic)" + (reading.pulse.map { ", pulse \($0)" } ?? "")
  }

  /// `3 Nov 2026 08:00`, or the day alone.
  static func when(_ reading: BloodPressure) -> String {
    reading.at.day.withYear + (reading.at.offset == nil ? "" : " \(reading.at.clock)")
  }

  /// One line of `headache bp`.
  static func line(_ stored: StoredPressure) -> String {
    "\(stored.id)".right(4) + "  " + when(stored.reading).left(19) + reading(stored.reading) + "\n"
  }

  static func json(id: Int, _ reading: BloodPressure) -> JSON {
    .object([
      ("id", .int(id)), ("day", TrialJSON.day(reading.at.day)),
      ("at", .optional(reading.at.offset == nil ? nil : "\(reading.at)")),
      ("systolic", .int(reading.systolic)), ("diastolic", .int(reading.diastolic)),
      ("pulse", .optional(reading.pulse)),
    ])
  }

  /// Whether a source says of the drug that it moves blood pressure or pulse, or asks for them to be measured.
  static func isWatched(_ drug: Drug) -> Bool {
    let words = ["blood pressure up", "blood pressure down", "pulse up", "pulse down"]
    let listed = Catalogue.effects(of: drug.name)?.terms ?? []
    return listed.contains(where: words.contains)
      || Catalogue.cautions(on: drug).contains { $0.others.contains(.situation("blood pressure and pulse")) }
  }

  /// `blood pressure 124/80 before, 148/95, pulse 92 on it (3 Nov 2026)`: the last on each side; `nil` without any.
  static func beside(_ trial: Trial, _ readings: [StoredPressure]) -> String? {
    let before = readings.last { $0.reading.at.day < trial.start }?.reading
    let on = readings.last { trial.covers($0.reading.at.day) }?.reading
    var parts: [String] = []
    if let before { parts.append("\(reading(before)) before (\(before.at.day.withYear))") }
    if let on { parts.append("\(reading(on)) on it (\(on.at.day.withYear))") }
    return parts.isEmpty ? nil : "blood pressure " + parts.joined(separator: "; ")
  }
}
