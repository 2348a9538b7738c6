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
  static let summary = DrugListHelp.summary

  private let all: Bool
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    all = line.flag("all", help: DrugListHelp.all)
    words = line.words("words", help: .empty, isHidden: true)
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
