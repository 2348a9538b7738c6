import ArgumentParser
import Catalogue
import Diary
import Report
import Store
import Words

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
    if let word = words.first { throw Refusal.unknownDrugVerb(word) }
    if all {
      let drugs = Catalogue.drugs.map(\.drug)
      return .shown(
        drugs.map { DrugText.line($0) }.joined(), schema: "drugs",
        data: .array(drugs.map { DrugText.json($0) }))
    }
    let store = try session.openToRead()
    let drugs = try store.drugs()
    let uses = try drugs.map { try store.uses(ofDrug: $0.id) }
    return .shown(
      drugs.isEmpty
        ? "No drug has been named yet. The catalogue:  headache drug list --all\n"
        : zip(drugs, uses).map { DrugText.line($0.drug, $1) }.joined(),
      schema: "drugs", data: .array(zip(drugs, uses).map { DrugText.json($0.drug, $1) }))
  }
}

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
    return .shown(page.text, schema: "drug", data: page.json)
  }
}

/// A drug by a name of the diary or of the catalogue.
struct DrugLookup {
  let drug: Drug
  /// As the diary has it; `nil` for one only the catalogue knows.
  let stored: StoredDrug?

  init(_ typed: String, _ session: Session, _ store: DiaryStore?) throws {
    let name = typed.spelledName
    guard case .drug(let found) = session.vocabulary(store).match(name) else {
      throw Refusal.unknownDrug(typed, meant: nearest(to: name, in: Catalogue.allNames))
    }
    stored = try store?.drugs().first { $0.drug.name == found.name }
    drug = stored?.drug ?? found
  }
}
