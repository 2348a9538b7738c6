import ArgumentParser
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

/// `headache drug …`: the drugs of this diary, and what the catalogue says of any.
struct DrugCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drug", abstract: "Show, add and correct drugs and their classes.",
    discussion: """
      headache drug                                     the drugs of this diary
      headache drug show milnacipran                    class, cautions, effects, evidence
      headache drug add novartal --class triptan --dose 50mg --alias nova
      headache drug edit novartal --class nsaid         every count follows
      headache drug remove novartal                     one that nothing names
      """,
    subcommands: [DrugList.self, DrugShow.self, DrugAdd.self, DrugEdit.self, DrugRemove.self],
    defaultSubcommand: DrugList.self)
}
