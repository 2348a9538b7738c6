import Analysis
import Catalogue
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// Blood pressures in words.
package struct PressureText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `148/95, pulse 92`.
  package func reading(_ reading: BloodPressure) -> String {
    "\(reading.systolic)/\(reading.diastolic)" + (reading.pulse.map { ", \(language.pulse($0))" } ?? "")
  }

  /// `3 Nov 2026 08:00`, or the day alone.
  package func when(_ reading: BloodPressure) -> String {
    language.date(reading.at.day) + (reading.at.offset == nil ? "" : " \(language.clock(reading.at))")
  }

  /// The readings that are kept, a line each.
  package func list(_ readings: [StoredPressure]) -> String {
    readings.isEmpty ? language.noPressure : readings.map(line).joined()
  }

  package func saved(_ reading: BloodPressure) -> String {
    language.pressureSaved(self.reading(reading), when(reading)).undoable(layout)
  }

  /// That a reading is there already, under this number.
  package func isThere(_ id: Int, _ reading: BloodPressure) -> String {
    language.pressureIsThere(id, self.reading(reading), when(reading)) + "\n"
  }

  package func removed(_ reading: BloodPressure) -> String {
    language.pressureRemoved(self.reading(reading), when(reading)).undoable(layout)
  }

  /// One line of `headache bp`.
  private func line(_ stored: StoredPressure) -> String {
    "\(stored.id)".right(4) + "  " + when(stored.reading).left(19) + reading(stored.reading) + "\n"
  }

  /// `blood pressure 124/80 before, 148/95, pulse 92 on it (3 Nov 2026)`: the last on each side; `nil` without any.
  package func beside(_ trial: Trial, _ readings: [StoredPressure]) -> String? {
    let before = readings.last { $0.reading.at.day < trial.start }?.reading
    let on = readings.last { trial.covers($0.reading.at.day) }?.reading
    var parts: [String] = []
    if let before { parts.append(language.before(reading(before), before.at.day)) }
    if let on { parts.append(language.onIt(reading(on), on.at.day)) }
    return parts.isEmpty ? nil : language.pressures(parts)
  }
}
