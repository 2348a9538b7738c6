import Arguments
import Messages
import Rendering
import Catalogue
import Diary
import Storage
import Parsing

/// What `drug add` and `drug edit` may say of a drug.
struct DrugParts {
  let drugClass: String?
  private let role: String?
  private let dose: String?
  private let alias: [String]

  init(_ line: inout ArgumentReader) {
    drugClass = line.value(
      "class", help: DrugPartsHelp.drugClass, completing: .oneOf(DrugClass.allCases.map(\.rawValue)))
    role = line.value("role", help: DrugPartsHelp.role, completing: .oneOf(DrugRole.allCases.map(\.word)))
    dose = line.value("dose", help: DrugPartsHelp.dose)
    alias = line.values("alias", help: DrugPartsHelp.alias)
  }

  var isEmpty: Bool { drugClass == nil && role == nil && dose == nil && alias.isEmpty }

  /// The options as they were typed, for the history.
  var typed: [String] {
    var words: [String] = []
    for (name, value) in [("--class", drugClass), ("--role", role), ("--dose", dose)] {
      if let value { words += [name, value] }
    }
    return words + alias.flatMap { ["--alias", $0] }
  }

  /// `store`: `nil` where there is no diary yet.
  func apply(to drug: inout Drug, in store: DiaryStore?) throws {
    if let drugClass { drug.drugClass = try Self.parse(drugClass) }
    if let role {
      guard let spoken = DrugRole(typed: role) else { throw CommandError.unknownRole(role) }
      drug.role = spoken
    }
    if drugClass != nil || role != nil {
      drug.overuseClass = OveruseClass(of: drug.drugClass, role: drug.role)
    }
    if let dose { drug.usualDose = dose.lowercased() == "none" ? nil : try parseDose([dose]) }
    for alias in alias {
      let spelled = alias.spelledName
      try Self.check(spelled, for: drug.name, in: store)
      if !spelled.isEmpty, spelled != drug.name, !drug.aliases.contains(spelled) {
        drug.aliases.append(spelled)
      }
    }
    drug.aliases.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Names that stood for a drug of the catalogue until now, with that drug.
  func takenOver(by drug: Drug) -> [(name: String, from: String)] {
    alias.compactMap { alias in
      guard let listed = Catalogue.find(alias.spelledName)?.drug, listed.name != drug.name else { return nil }
      return (alias.spelledName, listed.name)
    }
  }

  /// What a drug of the class is mostly taken for.
  func usualRole() throws -> DrugRole {
    switch try drugClass.map(Self.parse) ?? .unknown {
    case .triptan, .ergot, .opioid, .combinationAnalgesic, .simpleAnalgesic, .nsaid, .gepant, .ditan,
      .antiemetic,
      .unknown, .other:
      .acute
    default: .preventive
    }
  }

  private static func parse(_ text: String) throws -> DrugClass {
    guard let known = DrugClass(typed: text) else { throw CommandError.unknownClass(text) }
    return known
  }

  /// Refuses a name that a line would read as something else, or that stands for another drug.
  ///
  /// A brand of the catalogue may be taken over: its contents differ from country to country; but not from a drug that
  /// the diary has.
  static func check(_ name: String, for drug: String, in store: DiaryStore?) throws {
    if let clash = NameClash(name, verbs: Verbs.words) { throw CommandError.nameClash(name, clash) }
    if let other = try store?.drug(named: name), other.name != drug {
      throw CommandError.nameTaken(name, by: other.name)
    }
    if let listed = Catalogue.find(name)?.drug, listed.name != drug {
      if listed.name == name { throw CommandError.nameOfCatalogue(name) }
      if try store?.drug(named: listed.name) != nil { throw CommandError.nameTaken(name, by: listed.name) }
    }
  }
}
