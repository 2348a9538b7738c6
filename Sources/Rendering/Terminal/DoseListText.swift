package import CivilTime
package import Diary
import Language
import Messages

/// The doses of some days, wherever they stand: `took` alone, and `took yesterday`.
package struct DoseListText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// Hands `add` a line for each, in the order taken, and how to log another.
  package func write(_ doses: [NotedDose], of days: DayRange, today: CivilDay, _ add: (String) -> Void) {
    let isOneDay = days.count == 1
    let name = isOneDay ? language.day(days.start, today: today) : "\(days)"
    add(language.dosesTaken(doses.count, name))
    var shown = isOneDay ? days.start : nil
    for noted in doses {
      if noted.day != shown, !isOneDay { add(language.fullDate(noted.day)) }
      shown = noted.day
      add(line(noted))
    }
    add(language.logDose(on: days.last, today: today))
  }

  /// `    D3  14:40  ibuprofen 400 mg (helped)`; of an attack its number stands in front.
  private func line(_ noted: NotedDose) -> String {
    let name = noted.number.map { "D\($0)" } ?? noted.attack.map { "#\($0)" } ?? ""
    var dose = noted.dose
    dose.takenAt = nil
    return name.right(6) + "  " + (noted.dose.takenAt.map { language.clock($0) + " " } ?? "").left(7)
      + language.dose(dose)
  }
}
