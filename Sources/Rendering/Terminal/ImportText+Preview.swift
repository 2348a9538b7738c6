import CivilTime
import Diary
import Importing
import Language
import Messages

/// What a dry run shows before it is decided: the columns and the first rows.
extension ImportText {
  /// The most columns, and the most lines of rules, that are shown.
  private static let most = 40

  func preview(_ outcome: ImportOutcome) -> [String] {
    rules(outcome) + columns(outcome.summary) + firstRows(outcome.firstRows)
  }

  private func columns(_ summary: ImportSummary) -> [String] {
    guard !summary.columns.isEmpty else { return [] }
    let names = summary.columns.prefix(Self.most).map { $0.name.escapedExcerpt }
    let width = min(24, names.map(\.columns).max() ?? 0)
    return [language.columnsHead]
      + zip(names, summary.columns).flatMap { beside("\($0.left(width))  \(language.meaning(of: $1))") }
      + more(summary.columns.count - Self.most)
      + (summary.columns.first { $0.meaning == nil }.map { beside(language.readColumn($0.name)) } ?? [])
  }

  private func rules(_ outcome: ImportOutcome) -> [String] {
    guard let source = outcome.summary.source, !outcome.rules.isEmpty else { return [] }
    return [language.rulesHead(source)]
      + outcome.rules.prefix(Self.most).flatMap { beside($0.removingControlCharactersAndLines) }
      + (outcome.rules.count > Self.most ? beside(language.moreRules(source)) : [])
  }

  private func firstRows(_ rows: [ImportedRow]) -> [String] {
    guard !rows.isEmpty else { return [] }
    return [language.firstRowsHead]
      + rows.flatMap { beside(language.noteLine($0.line, words($0).removingControlCharactersAndLines)) }
  }

  /// A line under a head as it is, blanks and all; broken where the terminal is too narrow for it.
  private func beside(_ text: String) -> [String] {
    let line = "  " + text
    guard let width = layout.lineWidth, line.columns > width else { return [line] }
    return layout.paragraph(text, beside: 2, indent: "    ").map { "  " + $0 }
  }

  private func more(_ count: Int) -> [String] { count > 0 ? ["  " + language.moreLines(count)] : [] }

  /// A dose that a file knows only the day of is at its midnight.
  private func asKnown(_ dose: Dose) -> StoredDose {
    StoredDose(id: 0, dose: dose, isTimeKnown: dose.takenAt?.minuteOfDay != 0)
  }

  private func words(_ row: ImportedRow) -> String {
    func day(_ day: CivilDay) -> String { language.day(day, today: today) }
    switch row.entry {
    case .attack(let attack): return AttackText(layout).words(attack, today: today)
    case .checkIn(let checkIn, let doses):
      return language.freeDay(
        day(checkIn.day),
        doses: doses.map { language.dose(asKnown($0).doseAsKnown, beside: checkIn.day, today: today) })
    case .dose(let dose): return language.dose(asKnown(dose), today: today)
    case .menstruation(let date): return language.menstruationDay(day(date))
    case .note(let text, let date): return language.noteOfDay(day(date), text)
    case .trial(let trial):
      return language.preventiveCourse(trial.drug, day(trial.start), trial.stop.map { day($0) })
    }
  }
}
