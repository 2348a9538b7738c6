import Messages
import Arguments
import Catalogue
import Diary
import Rendering
import Storage
import Parsing

struct DrugShow: DiaryCommand {
  static let name = "show"
  static let summary = DrugShowHelp.summary
  static let discussion = DrugShowHelp.discussion

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: DrugShowHelp.words, completing: .drugs, .nothing)
  }

  func perform(_ session: Session) throws -> Answer {
    let store: DiaryStore?
    do { store = try session.openToRead() } catch StoreError.missing { store = nil }
    let found = try DrugLookup(words.joined(separator: " "), session, store)
    let uses = try found.stored.flatMap { stored in try store.map { try $0.uses(ofDrug: stored.id) } }
    let page = DrugPage(drug: found.drug, uses: uses)
    return .shown(DrugPageText(session.layout).text(page), schema: "drug", data: page.json)
  }
}
