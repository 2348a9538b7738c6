import Analysis
import Catalogue
package import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// Civil days in words: `show DAY`, `note` and `period`.
package struct DayText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// The day and everything of it, then how to log what is missing.
  package func text(_ page: DayPage) -> String {
    (lines(page) + [log(page)]).joined(separator: "\n") + "\n"
  }

  /// What stands below several days: of those with nothing of their own how many are unknown, and how to log.
  package func rest(free: Int, unknown: Int, of days: DayRange) -> [String] {
    (free > 0 || unknown > 0 ? [language.otherDays(free: free, unknown: unknown, of: days)] : [])
      + [language.logOnDays(days)]
  }

  /// The day and everything of it.
  package func lines(_ page: DayPage) -> [String] {
    let today = page.today
    var lines = ["\(language.fullDate(page.day))  \(standing(page))"]
    for stored in page.attacks {
      lines.append(AttackText(layout).line(id: stored.id, stored.attack, today: today))
    }
    for dose in page.doses {
      lines.append(String(LoneDoseText(layout).line(dose, today: page.day).dropLast()))
    }
    for other in page.otherDoses {
      lines.append(
        "".right(6) + "  " + language.dose(other.dose, today: page.day)
          + ", \(language.forAttack(other.attack))")
    }
    if page.free == .checkIn { lines.append("  \(language.saidFree)") }
    for cell in page.kept { lines.append(label(language.label(.file)) + language.keptCell(cell)) }
    if page.isMenstruation { lines.append("  \(language.period)") }
    for stored in page.pressures {
      let at = stored.reading.at
      let text = PressureText(layout)
      lines.append(
        label(language.label(.pressure)) + text.reading(stored.reading)
          + language.at(at.offset == nil ? nil : at))
    }
    for stored in page.scores { lines.append(label(language.label(.score)) + language.score(stored.score)) }
    for preventive in page.preventives {
      let words = preventive.events.map { language.event($0, of: preventive.stored.trial) }
      lines.append(
        label("T\(preventive.stored.id)")
          + "\(preventive.stored.trial.drug.escapingControlCharacters): \(words.joined(separator: "; "))")
    }
    for note in page.notes {
      lines.append(
        label("N\(note.id)")
          + note.text.split(separator: "\n").joined(separator: " / ").escapingControlCharacters)
    }
    return lines
  }

  private func label(_ text: String) -> String { "  \(text)".left(9) + " " }

  private func standing(_ page: DayPage) -> String {
    if page.record.headache { return language.isHeadacheDay(migraine: page.record.migraine == true) }
    if page.attacks.contains(where: { $0.attack.peak == 0 }) { return language.auraWithoutHeadache }
    if !page.attacks.isEmpty { return language.tooShortForHeadacheDay }
    if page.isRecorded { return language.noHeadache(soFar: page.isToday) }
    if page.record.acuteMedication || !page.doses.isEmpty {
      return language.headacheUnknown(yet: page.isToday)
    }
    return language.nothingRecorded(yet: page.isToday)
  }

  /// The line that logs an attack of the day, and where nothing is known yet the one that says there was none.
  private func log(_ page: DayPage) -> String {
    let asksFree = !page.isRecorded && page.attacks.isEmpty
    return language.logOn(page.word, orFree: asksFree)
  }

  // MARK: Notes and periods

  package func noted(_ note: StoredNote, today: CivilDay) -> String {
    language.noted(note, today: today).undoable(layout)
  }

  /// A remark that was corrected: what was changed of it, old and new.
  package func edited(_ old: StoredNote, _ new: StoredNote, today: CivilDay) -> String {
    if old == new { return language.noteIsSo(new.id) + "\n" }
    var rows = ""
    if old.day != new.day {
      rows +=
        label(language.dayLabel)
        + language.change(language.day(old.day, today: today), language.day(new.day, today: today)) + "\n"
    }
    if old.text != new.text {
      rows += label(language.label(.note)) + language.change(shown(old.text), shown(new.text)) + "\n"
    }
    return language.noteChanged(new.id).undoable(layout) + rows
  }

  private func shown(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " / ").escapingControlCharacters
  }

  package func period(_ ranges: [DayRange], changed: Int, takesBack: Bool, today: CivilDay) -> String {
    let named = ranges.map { $0.count == 1 ? language.weekday($0.start, today: today) : "\($0)" }.joined(
      separator: ", ")
    if changed == 0 { return language.periodUnchanged(named, takesBack: takesBack) + "\n" }
    let count = ranges.reduce(0) { $0 + $1.count }
    let text =
      count == 1
      ? language.periodChanged(named, takesBack: takesBack)
      : language.periodChanged(named, changed, takesBack: takesBack)
    return text.undoable(layout)
  }
}
