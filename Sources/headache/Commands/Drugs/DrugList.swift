import Messages
import ArgumentParser
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

struct DrugList: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the drugs of this diary, or all of the catalogue.")

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Every drug of the catalogue.")
  var all = false

  // The list is what `drug` alone means, so that a mistyped `drug edit` arrives here.
  @Argument(help: .hidden)
  var words: [String] = []

  func perform(_ session: Session) throws -> Answer {
    if let word = words.first { throw CommandError.unknownDrugVerb(word) }
    if all {
      let drugs = Catalogue.drugs.map(\.drug)
      return .shown(
        drugs.map { DrugText(session.layout).line($0) }.joined(), schema: "drugs",
        data: .array(drugs.map { DrugJSON.data($0) }))
    }
    let store = try session.openToRead()
    let drugs = try store.drugs()
    let uses = try drugs.map { try store.uses(ofDrug: $0.id) }
    return .shown(
      drugs.isEmpty
        ? session.language.noDrugYet
        : zip(drugs, uses).map { DrugText(session.layout).line($0.drug, $1) }.joined(),
      schema: "drugs", data: .array(zip(drugs, uses).map { DrugJSON.data($0.drug, $1) }))
  }
}
