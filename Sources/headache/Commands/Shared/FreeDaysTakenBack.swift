import AnalysisInput
import Language
import CivilTime
import Diary
import Messages
import Parsing
import Rendering
import Storage

/// `headache free no DAY…`: days that were said to be headache-free, and are not.
enum FreeDaysTakenBack {
  /// Takes back what was said of the days, by itself or in a stretch, as one step; stretches keep their other days.
  static func answer(_ words: [String], _ session: Session) throws -> Answer {
    let spoken =
      words.isEmpty
      ? [SpokenRange.closed(DayRange(session.now.today))]
      : try parseRanges(words, now: session.now, command: "headache free no")
    let ranges = try spoken.map { range in
      guard case .closed(let days) = range else { throw CommandError.openRange(words.joined(separator: " ")) }
      return days
    }
    let store = try session.open()
    let command = (["free no"] + words).joined(separator: " ")
    let taken = try session.write(store, as: command) { transaction in
      var taken: Set<CivilDay> = []
      for range in ranges {
        for day in range where try transaction.removeCheckIns(of: day) { taken.insert(day) }
        taken.formUnion(try transaction.removeDeclarations(of: range))
      }
      return taken
    }
    try store.close()
    let named = ranges.map { $0.count == 1 ? session.language.weekdayAndDate($0.start) : "\($0)" }
      .joined(separator: ", ")
    return .changed(
      taken.isEmpty
        ? session.language.wasNotFree(named) + "\n"
        : session.language.freeTakenBack(named, count: taken.count).undoable(session.layout),
      schema: "declared", data: .array(taken.isEmpty ? [] : spoken.map(DeclarationJSON.data)),
      undo: taken.isEmpty ? nil : "headache undo")
  }
}
