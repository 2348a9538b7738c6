import ArgumentParser
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

struct DrugShow: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what the catalogue says of a drug, with sources.",
    discussion: "headache drug show milnacipran")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The drug's name, or another name for it.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let store: DiaryStore?
    do { store = try session.openToRead() } catch StoreError.missing { store = nil }
    let found = try DrugLookup(words.joined(separator: " "), session, store)
    let uses = try found.stored.flatMap { stored in try store.map { try $0.uses(ofDrug: stored.id) } }
    let page = DrugPage(drug: found.drug, uses: uses)
    return .shown(DrugPageText(session.layout).text(page), schema: "drug", data: page.json)
  }
}
