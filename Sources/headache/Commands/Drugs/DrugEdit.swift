import Messages
import Rendering
import ArgumentParser
import Catalogue
import Diary
import Storage
import Parsing

struct DrugEdit: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct a drug; every count of its days follows.",
    discussion: """
      headache drug edit novartal --class nsaid
      headache drug edit naproxen --role both
      headache drug edit sumatriptan --dose 50mg --alias bluey --no-alias imi
      headache drug edit zzyzx --name zyzzyx
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its name, or another name for it.")
  var words: [String]

  @OptionGroup var parts: DrugParts

  @Option(help: "Its right name.")
  var name: String?

  @Option(help: ArgumentHelp("Another name that is none after all.", valueName: "alias"))
  var noAlias: [String] = []

  func perform(_ session: Session) throws -> Answer {
    let existing = try? session.open()
    let found = try DrugLookup(words.joined(separator: " "), session, existing)
    guard !parts.isEmpty || name != nil || !noAlias.isEmpty else {
      throw CommandError.drugUnchanged(found.drug.name)
    }
    var drug = found.drug
    if found.stored == nil { drug.aliases = [] }
    if let name {
      let spelled = name.spelledName
      if spelled != drug.name { try DrugParts.check(spelled, for: drug.name, in: existing) }
      drug.name = spelled
    }
    let gone = noAlias.map(\.spelledName)
    drug.aliases.removeAll { gone.contains($0) }
    try parts.apply(to: &drug, in: existing)
    let changed = drug
    guard changed != found.stored?.drug else { throw CommandError.drugSaysSo(drug.name) }
    let options = parts.typed + (name.map { ["--name", $0] } ?? []) + noAlias.flatMap { ["--no-alias", $0] }
    let store = try existing ?? session.openOrCreate()
    let doses = try found.stored.map { try store.uses(ofDrug: $0.id).doses } ?? 0
    try store.write("drug edit " + (words + options).joined(separator: " "), now: session.seconds) {
      transaction throws(StoreError) in
      if let stored = found.stored {
        try transaction.update(StoredDrug(id: stored.id, drug: changed))
      } else {
        _ = try transaction.add(changed)
      }
    }
    try store.close()
    let follow = doses == 0 ? "" : "  \(doses) \(doses == 1 ? "dose follows" : "doses follow")\n"
    return .changed(
      "\(DrugText(session.layout).sentence(drug)).".undoable(session.layout) + follow, schema: "drug",
      data: DrugJSON.data(drug))
  }
}
