import Language
import Arguments
import Messages
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

struct DrugList: DiaryCommand {
  static let name = "list"
  static let summary = Text(en: "List the drugs of this diary, or all of the catalogue.")

  private let all: Bool
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    all = line.flag("all", help: Text(en: "Every drug of the catalogue."))
    words = line.words("words", help: Text(en: ""), isHidden: true)
  }

  // The list is what `drug` alone means, so that a mistyped `drug edit` arrives here.
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
    let known = try store.drugUses()
    let uses = drugs.map { known[$0.id] ?? DrugUses() }
    return .shown(
      drugs.isEmpty
        ? session.language.noDrugYet
        : zip(drugs, uses).map { DrugText(session.layout).line($0.drug, $1) }.joined(),
      schema: "drugs", data: .array(zip(drugs, uses).map { DrugJSON.data($0.drug, $1) }))
  }
}
