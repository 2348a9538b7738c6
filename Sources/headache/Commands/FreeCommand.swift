import Analysis
import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache free [DAY|RANGE]…`: headache-free days.
struct FreeCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "free", abstract: "Record headache-free days.",
    discussion: """
      headache free                       today
      headache free yesterday
      headache free 12 nov 13 nov
      headache free 2026-11-01..2026-11-10

      In a range, days with an entry are left as they are.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Days or ranges; today if left out.")
  var days: [String] = []

  func perform(_ session: Session) throws -> Answer {
    let ranges =
      days.isEmpty
      ? [SpokenRange.closed(DayRange(session.now.today))]
      : try parseRanges(days, now: session.now, command: "headache free")
    return try HeadacheFreeDeclaration(session, verb: "free", words: days).declare(
      ranges, refusingSingleDays: true)
  }
}
