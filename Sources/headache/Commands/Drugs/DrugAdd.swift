import Arguments
import Messages
import Rendering
import Catalogue
import Diary
import Storage
import Parsing

struct DrugAdd: DiaryCommand {
  static let name = "add"
  static let summary = DrugAddHelp.summary
  static let discussion = DrugAddHelp.discussion
  static let isChanging = true

  private let words: [String]
  private let parts: DrugParts

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: DrugAddHelp.words, completing: .drugs, .days)
    parts = DrugParts(&line)
  }

  func perform(_ session: Session) throws -> Answer {
    let name = words.joined(separator: " ").spelledName
    if let clash = NameClash(name, verbs: Verbs.words) { throw CommandError.nameClash(name, clash) }
    let existing = try? session.open()
    // No diary is begun for a drug that is refused.
    if existing == nil { _ = try drug(name, in: nil) }
    let store = try existing ?? session.openOrCreate()
    let typed = (words + parts.typed).joined(separator: " ")
    let added = try session.write(store, as: "drug add " + typed) { transaction in
      let added = try drug(name, in: store)
      _ = try transaction.add(added)
      return added
    }
    try store.close()
    for taken in parts.takenOver(by: added) where !session.quiet {
      session.output.remark(.note, session.language.standsForAnother(taken.name, of: taken.from))
    }
    return .changed(
      DrugText(session.layout).saved(added), schema: "drug",
      data: DrugJSON.data(added))
  }

  /// The drug to add; refuses one that is there, or whose class nothing says.
  private func drug(_ name: String, in store: DiaryStore?) throws -> Drug {
    if let there = try store?.drug(named: name) {
      throw there.name == name ? CommandError.drugThere(name) : CommandError.nameTaken(name, by: there.name)
    }
    let listed = Catalogue.find(name)?.drug
    guard parts.drugClass != nil || listed?.name == name else {
      throw CommandError.missing(
        .drugClass, write: "headache drug add \(typable(name)) --class triptan")
    }
    var drug = Drug.unknown(name)
    if let listed, listed.name == name { drug = listed } else { drug.role = try parts.usualRole() }
    // The catalogue's own aliases stay the catalogue's.
    drug.aliases = []
    try parts.apply(to: &drug, in: store)
    return drug
  }
}
