import Messages
import Arguments
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

/// `headache drug …`: the drugs of this diary, and what the catalogue says of any.
struct DrugCommand: DiaryCommand {
  static let name = "drug"
  static let group: VerbGroup? = .preventives
  static let summary = DrugHelp.summary
  static let discussion = DrugHelp.discussion
  static let subcommands: [any Command.Type] = [
    DrugList.self, DrugShow.self, DrugAdd.self, DrugEdit.self, DrugRemove.self,
  ]
  static let usual: (any Command.Type)? = DrugList.self

  private let list: DrugList

  init(_ line: inout ArgumentReader) { list = DrugList(&line) }

  func perform(_ session: Session) throws -> Answer { try list.perform(session) }
}
