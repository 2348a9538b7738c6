import Messages
import Rendering
import ArgumentParser
import Catalogue
import Diary
import Storage
import Parsing

struct DrugRemove: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take a drug off the list that nothing names.",
    discussion: "headache drug remove novartal")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its name, or another name for it.")
  var words: [String]

  func perform(_ session: Session) throws -> Answer {
    let store = try session.open()
    let typed = words.joined(separator: " ")
    let found = try DrugLookup(typed, session, store)
    guard let stored = found.stored else { throw CommandError.notOnList(found.drug.name) }
    let uses = try store.write("drug remove " + typed, now: session.seconds) {
      transaction throws(StoreError) -> DrugUses in
      let uses = try store.uses(ofDrug: stored.id)
      if uses.isEmpty { try transaction.remove(stored) }
      return uses
    }
    try store.close()
    guard uses.isEmpty else { throw CommandError.drugInUse(stored.drug.name, uses) }
    return .changed(
      session.language.offTheList(stored.drug.name).undoable(session.layout), schema: "drug",
      data: DrugJSON.data(stored.drug))
  }
}
