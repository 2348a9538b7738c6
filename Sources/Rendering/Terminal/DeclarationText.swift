package import Analysis
import Catalogue
package import CivilTime
import Diary
import Importing
package import Parsing
import Messages
import Language

/// What is said of days that were declared to be headache-free.
package struct DeclarationText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `before`: the days as they were known before the declaration.
  package func sentence(
    _ range: SpokenRange, isNew: Bool, before: DayTable, today: CivilDay
  ) -> String {
    switch range {
    case .open(let start) where !isNew:
      return language.countsAsFreeAlready(from: start)
    case .open(let start):
      let lines = language.countsAsFree(from: start).split(separator: "\n")
      return lines.dropLast().map { $0 + "\n" }.joined() + String(lines.last ?? "").undoable(layout)
    case .closed(let days) where days.count == 1:
      let note = days.start == today ? " \(language.countsOnceOver)" : ""
      guard isNew else {
        return language.recordedBefore(days.start, isHeadache: before[days.start].headache, today: today)
          + note + "\n"
      }
      return (language.isFree(days.start, today: today) + note).undoable(layout)
    case .closed(let days) where !isNew:
      let doses = besideDoses(days, before)
      return doses.isEmpty
        ? language.recordedAlready(days) + "\n" : language.nothingElseUnknown(days) + "\n" + doses
    case .closed(let days):
      let kept = days.filter { before[$0].headache }
      var after = before
      after.add(DeclaredRange(start: days.start, last: days.last), lastLoggedDay: days.last)
      let new = after.recorded(in: days) - before.recorded(in: days)
      if new == 0 { return language.knownInFull(days).undoable(layout) + besideDoses(days, after) }
      var text = language.nowFree(new, of: days).undoable(layout)
      if !kept.isEmpty {
        let names = kept.prefix(4).map(language.dayAndMonth).joined(separator: ", ")
        let more = kept.count > 4 ? " …" : ""
        text += "  \(language.leftAsTheyAre(kept.count, names + more))\n"
      }
      return text + besideDoses(days, after)
    }
  }

  /// The days of a stretch that a dose leaves unknown; empty without any.
  private func besideDoses(_ days: DayRange, _ table: DayTable) -> String {
    let unknown = table.dosesAlone(in: days)
    guard let first = unknown.first else { return "" }
    let names =
      unknown.prefix(4).map(language.shortDate).joined(separator: ", ") + (unknown.count > 4 ? " …" : "")
    let text = language.unknownBesideDose(unknown.count, names, example: first)
    return layout.paragraph(text, beside: 2, indent: "  ").lines(indent: "  ")
  }

  /// That the standing declaration has ended. `day`: the last day it holds for, where that was named.
  package func ended(with day: CivilDay?, today: CivilDay) -> String {
    language.unknownAgain(after: day).undoable(layout)
      + (day == nil ? "" : "  \(language.goOn(from: today))\n")
  }
}
