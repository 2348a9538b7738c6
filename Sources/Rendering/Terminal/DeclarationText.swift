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
      return "From \(start) on, a day without an entry counts as headache-free already.\n"
        + "Nothing was changed.\n"
    case .open(let start):
      return "From \(start) on, a day without an entry counts as headache-free, up to\n"
        + "the last day on which you made an entry.".undoable(layout)
    case .closed(let days) where days.count == 1:
      let note = days.start == today ? " It counts once today is over." : ""
      let headache = before[days.start].headache ? "a headache day" : "headache-free"
      guard isNew else { return "\(days.start.withWeekday): \(headache), as recorded before.\(note)\n" }
      return "\(days.start.withWeekday): headache-free.\(note)".undoable(layout)
    case .closed(let days) where !isNew:
      return "Every day of \(days) is recorded already. Nothing was changed.\n"
    case .closed(let days):
      let kept = days.filter { before[$0].headache }
      var after = before
      after.add(DeclaredRange(start: days.start, last: days.last), lastLoggedDay: days.last)
      let new = after.recorded(in: days) - before.recorded(in: days)
      if new == 0 { return "Every day of \(days) is now known in full.".undoable(layout) }
      var text =
        "\(new) \(new == 1 ? "day" : "days") of \(days) \(new == 1 ? "is" : "are") now headache-free."
        .undoable(layout)
      if !kept.isEmpty {
        let names = kept.prefix(4).map(\.dayAndMonth).joined(separator: ", ")
        let more = kept.count > 4 ? " …" : ""
        text +=
          "  left as they are: \(kept.count) headache \(kept.count == 1 ? "day" : "days") (\(names)\(more))\n"
      }
      return text
    }
  }

  /// That the standing declaration has ended. `day`: the last day it holds for, where that was named.
  package func ended(with day: CivilDay?, today: CivilDay) -> String {
    let from = day.map { "From \($0 + 1) on" } ?? "From today on"
    return "\(from), a day without an entry is unknown again.".undoable(layout)
      + (day == nil ? "" : "  go on from today:  headache complete \(today)..\n")
  }
}
