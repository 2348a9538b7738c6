import Language
import Arguments
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

/// `headache drug …`: the drugs of this diary, and what the catalogue says of any.
struct DrugCommand: DiaryCommand {
  static let name = "drug"
  static let summary = Text(en: "Show, add and correct drugs and their classes.")
  static let discussion = Text(
    en: """
      headache drug                                     the drugs of this diary
      headache drug show milnacipran                    class, cautions, effects, evidence
      headache drug add novartal --class triptan --dose 50mg --alias nova
      headache drug edit novartal --class nsaid         every count follows
      headache drug remove novartal                     one that nothing names
      """)
  static let subcommands: [any Command.Type] = [
    DrugList.self, DrugShow.self, DrugAdd.self, DrugEdit.self, DrugRemove.self,
  ]
  static let usual: (any Command.Type)? = DrugList.self

  private let list: DrugList

  init(_ line: inout ArgumentReader) { list = DrugList(&line) }

  func perform(_ session: Session) throws -> Answer { try list.perform(session) }
}
