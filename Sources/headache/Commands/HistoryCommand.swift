import Messages
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache history [-n N]`.
struct HistoryCommand: DiaryCommand {
  static let name = "history"
  static let group: VerbGroup? = .changing
  static let summary = HistoryHelp.summary

  private let number: Int

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 20, help: HistoryHelp.number)
  }

  func perform(_ session: Session) throws -> Answer {
    guard number >= 1 else { throw CommandError.numberBelowOne }
    let steps = try session.openToRead().history(limit: number)
    return .shown(
      steps.map { JournalStepText(session.layout).line($0, session.now) }.joined(), schema: "history",
      data: .array(steps.map { JournalStepJSON.data($0, session.now) })
    ).paged
  }
}
