import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache history [-n N]`.
struct HistoryCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "List the steps that undo and redo go by, latest first.")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many at most.")
  var number = 20

  func perform(_ session: Session) throws -> Answer {
    let steps = try session.openToRead().history(limit: number)
    return .shown(
      steps.map { JournalStepText(session.layout).line($0, session.now) }.joined(), schema: "history",
      data: .array(steps.map { JournalStepJSON.data($0, session.now) })
    ).paged
  }
}
