import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// One civil day in words: `show DAY`, `note` and `period`.
package struct DayText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  package func text(_ page: DayPage, today: CivilDay) -> String {
    var lines = ["\(page.day.withWeekday) \(page.day.components.year)  \(standing(page))"]
    for stored in page.attacks {
      lines.append(AttackText(layout).line(id: stored.id, stored.attack, today: today))
    }
    for dose in page.doses { lines.append(String(LoneDoseText(layout).line(dose).dropLast())) }
    if page.isMenstruation { lines.append("  \(language.period)") }
    for note in page.notes {
      lines.append(
        "  N\(note.id)".left(10)
          + note.text.split(separator: "\n").joined(separator: " / ").escapingControlCharacters)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func standing(_ page: DayPage) -> String {
    if page.record.headache { return language.isHeadacheDay }
    if !page.attacks.isEmpty { return language.tooShortForHeadacheDay }
    if page.record.recorded.contains(.headache) { return language.noHeadache(soFar: page.isToday) }
    if page.record.acuteMedication || !page.doses.isEmpty { return language.doseAlone(yet: page.isToday) }
    return language.nothingRecorded(yet: page.isToday)
  }

  // MARK: Notes and periods

  package func noted(_ note: StoredNote, today: CivilDay) -> String {
    language.noted(note, today: today).undoable(layout)
  }

  package func period(_ ranges: [DayRange], changed: Int, takesBack: Bool) -> String {
    let named = ranges.map { $0.count == 1 ? $0.start.withWeekday : "\($0)" }.joined(separator: ", ")
    if changed == 0 { return language.periodUnchanged(named, takesBack: takesBack) + "\n" }
    let count = ranges.reduce(0) { $0 + $1.count }
    let text =
      count == 1
      ? language.periodChanged(named, takesBack: takesBack)
      : language.periodChanged(named, changed, takesBack: takesBack)
    return text.undoable(layout)
  }
}
