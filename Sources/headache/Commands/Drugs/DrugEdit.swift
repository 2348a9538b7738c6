import Language
import Arguments
import Messages
import Rendering
import Catalogue
import Diary
import Storage
import Parsing

struct DrugEdit: DiaryCommand {
  static let name = "edit"
  static let summary = DrugEditHelp.summary
  static let discussion = DrugEditHelp.discussion
  static let isChanging = true

  private let words: [String]
  private let parts: DrugParts
  private let name: String?
  private let noAlias: [String]

  init(_ line: inout ArgumentReader) {
    words = line.requiredWords("words", help: DrugEditHelp.words, completing: .drugs, .nothing)
    parts = DrugParts(&line)
    name = line.value("name", help: DrugEditHelp.name)
    noAlias = line.values("no-alias", named: "alias", help: DrugEditHelp.noAlias)
  }

  func perform(_ session: Session) throws -> Answer {
    let existing = try? session.open()
    let typed = words.joined(separator: " ")
    let options = parts.typed + (name.map { ["--name", $0] } ?? []) + noAlias.flatMap { ["--no-alias", $0] }
    // No diary is begun for an edit that is refused.
    if existing == nil { _ = try change(DrugLookup(typed, session, nil), in: nil) }
    let store = try existing ?? session.openOrCreate()
    let command = "drug edit " + (words + options).joined(separator: " ")
    let (drug, doses) = try session.write(store, as: command) { transaction in
      let found = try DrugLookup(typed, session, store)
      if let name, parts.isEmpty, noAlias.isEmpty,
        let joined = try JoinedDrug(found, named: name, session, store, transaction)
      {
        return (joined.drug, joined.doses)
      }
      let drug = try change(found, in: store)
      guard let stored = found.stored else {
        _ = try transaction.add(drug)
        return (drug, 0)
      }
      try transaction.update(StoredDrug(id: stored.id, drug: drug))
      return (drug, try store.uses(ofDrug: stored.id).doses)
    }
    try store.close()
    for taken in parts.takenOver(by: drug) where !session.quiet {
      session.output.remark(.note, session.language.standsForAnother(taken.name, of: taken.from))
    }
    return .changed(
      DrugText(session.layout).saved(drug, doses: doses), schema: "drug",
      data: DrugJSON.data(drug))
  }

  /// The drug as the options make it; refuses an edit that changes nothing, or a name that is taken.
  private func change(_ found: DrugLookup, in store: DiaryStore?) throws -> Drug {
    guard !parts.isEmpty || name != nil || !noAlias.isEmpty else {
      throw CommandError.drugUnchanged(found.drug.name)
    }
    var drug = found.drug
    if found.stored == nil { drug.aliases = [] }
    if let name {
      let spelled = name.spelledName
      if spelled != drug.name { try DrugParts.check(spelled, for: drug.name, in: store) }
      drug.name = spelled
    }
    let gone = noAlias.map(\.spelledName)
    drug.aliases.removeAll { gone.contains($0) }
    try parts.apply(to: &drug, in: store)
    guard drug != found.stored?.drug else { throw CommandError.drugSaysSo(drug.name) }
    return drug
  }
}
