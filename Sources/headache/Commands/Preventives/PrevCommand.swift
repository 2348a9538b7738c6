import Messages
import Arguments
import Diary

/// `headache prev …`: preventive drugs, one trial after another.
struct PrevCommand: DiaryCommand {
  static let name = "prev"
  static let group: VerbGroup? = .preventives
  static let aliases = ["preventive"]
  static let summary = PrevHelp.summary
  static let discussion = PrevHelp.discussion
  static let subcommands: [any Command.Type] = [
    PrevStart.self, PrevChange.self, PrevDose.self, PrevMissed.self, PrevEffect.self, PrevStop.self,
    PrevEdit.self, PrevDelete.self, PrevList.self, PrevShow.self, PrevHistory.self,
  ]
  static let usual: (any Command.Type)? = PrevList.self

  private let list: PrevList

  init(_ line: inout ArgumentReader) { list = PrevList(&line) }

  func perform(_ session: Session) throws -> Answer { try list.perform(session) }
}
