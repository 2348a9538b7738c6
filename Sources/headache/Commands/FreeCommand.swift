import Messages
import Analysis
import Arguments
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

/// `headache free [DAY|RANGE]…`: headache-free days.
struct FreeCommand: DiaryCommand {
  static let name = "free"
  static let group: VerbGroup? = .logging
  static let aliases = ["none"]
  static let summary = FreeHelp.summary
  static let discussion = FreeHelp.discussion
  static let isChanging = true

  private let days: [String]
  /// Whether the verb was typed, and not a line that says the same.
  private let isTyped: Bool

  init(_ line: inout ArgumentReader) {
    days = line.words("days", help: FreeHelp.days, completing: .days, keepsNoteMark: true)
    isTyped = true
  }

  /// For a line that says the same without the verb.
  init(days: [String]) { (self.days, isTyped) = (days, false) }

  func perform(_ session: Session) throws -> Answer {
    if let days = takenBack(days) { return try FreeDaysTakenBack.answer(days, session) }
    let mark = days.firstIndex(of: "--") ?? days.endIndex
    let (spoken, note) = (Array(days[..<mark]), Array(days[mark...].dropFirst()).joined(by: " "))
    let ranges =
      spoken.isEmpty
      ? [SpokenRange.closed(DayRange(session.now.today))]
      : try parseRanges(spoken, now: session.now, command: "headache free")
    try NoteText.check(note)
    return try HeadacheFreeDeclaration(
      session, verb: "free", words: spoken, note: note, mayRemove: isTyped
    ).declare(ranges, refusingSingleDays: true)
  }
}
