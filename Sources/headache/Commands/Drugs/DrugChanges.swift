import ArgumentParser
import Catalogue
import Diary
import Store
import Words

struct DrugAdd: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a drug of your own.",
    discussion: """
      headache drug add novartal --class triptan
      headache drug add "blue pill" --class nsaid --dose 400mg --alias bluey

      Classes: \(DrugClass.allCases.map(\.rawValue).joined(separator: ", ")).
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Its name.")
  var words: [String]

  @OptionGroup var parts: DrugParts

  func perform(_ session: Session) throws -> Answer {
    let name = words.joined(separator: " ").spelledName
    if let clash = NameClash(name) { throw Refusal.nameClash(name, clash) }
    let existing = try? session.open()
    if let there = try existing?.drug(named: name) {
      throw there.name == name ? Refusal.drugThere(name) : Refusal.nameTaken(name, by: there.name)
    }
    let listed = Catalogue.find(name)?.drug
    guard parts.drugClass != nil || listed?.name == name else {
      throw Refusal.missing("class", write: "headache drug add \(harmless(name)) --class triptan")
    }
    var drug = Drug(name: name, drugClass: .unknown, overuseClass: .unset, role: .acute)
    if let listed, listed.name == name { drug = listed } else { drug.role = try parts.usualRole() }
    // The catalogue's own aliases stay the catalogue's.
    drug.aliases = []
    try parts.apply(to: &drug, in: existing)
    let added = drug
    let store = try existing ?? session.openOrCreate()
    let typed = (words + parts.typed).joined(separator: " ")
    _ = try store.write("drug add " + typed, now: session.seconds) { transaction throws(StoreError) in
      try transaction.add(added)
    }
    try store.close()
    return .changed("\(DrugText.sentence(drug)).".undoable, schema: "drug", data: DrugText.json(drug))
  }
}

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
      throw Refusal.drugUnchanged(found.drug.name)
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
    guard changed != found.stored?.drug else { throw Refusal.drugSaysSo(drug.name) }
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
      "\(DrugText.sentence(drug)).".undoable + follow, schema: "drug", data: DrugText.json(drug))
  }
}

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
    guard let stored = found.stored else { throw Refusal.notOnList(found.drug.name) }
    let uses = try store.write("drug remove " + typed, now: session.seconds) {
      transaction throws(StoreError) -> DrugUses in
      let uses = try store.uses(ofDrug: stored.id)
      if uses.isEmpty { try transaction.remove(stored) }
      return uses
    }
    try store.close()
    guard uses.isEmpty else { throw Refusal.drugInUse(stored.drug.name, uses) }
    return .changed(
      "\(harmless(stored.drug.name)) is off the list.".undoable, schema: "drug",
      data: DrugText.json(stored.drug))
  }
}
