import Messages
import Rendering
import ArgumentParser
import Catalogue
import Diary
import Storage
import Parsing

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
    if let clash = NameClash(name) { throw CommandError.nameClash(name, clash) }
    let existing = try? session.open()
    if let there = try existing?.drug(named: name) {
      throw there.name == name ? CommandError.drugThere(name) : CommandError.nameTaken(name, by: there.name)
    }
    let listed = Catalogue.find(name)?.drug
    guard parts.drugClass != nil || listed?.name == name else {
      throw CommandError.missing("class", write: "headache drug add \(harmless(name)) --class triptan")
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
    return .changed(
      "\(DrugText(session.layout).sentence(drug)).".undoable(session.layout), schema: "drug",
      data: DrugJSON.data(drug))
  }
}
