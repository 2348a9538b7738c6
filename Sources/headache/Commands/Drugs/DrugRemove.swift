import Language
import Arguments
import Messages
import Rendering
import Catalogue
import Diary
import Storage
import Parsing

struct DrugRemove: DiaryCommand {
  static let name = "remove"
  static let summary = DrugRemoveHelp.summary
  static let discussion = DrugRemoveHelp.discussion
  static let isChanging = true

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: DrugRemoveHelp.words, completing: .drugs, .nothing)
  }

  func perform(_ session: Session) throws -> Answer {
    let store = try session.open()
    let typed = words.joined(separator: " ")
    let stored = try session.write(store, as: "drug remove " + typed) { transaction in
      let found = try DrugLookup(typed, session, store)
      guard let stored = found.stored else { throw CommandError.notOnList(found.drug.name) }
      let uses = try store.uses(ofDrug: stored.id)
      guard uses.isEmpty else { throw CommandError.drugInUse(stored.drug.name, uses) }
      try transaction.remove(stored)
      return stored
    }
    try store.close()
    return .changed(
      session.language.offTheList(stored.drug.name).undoable(session.layout), schema: "drug",
      data: DrugJSON.data(stored.drug))
  }
}
