import Catalogue
import Diary
import Rendering
import Storage
import Parsing

/// Drugs in words and as JSON.
enum DrugText {
  static let roles: [(word: String, role: DrugRole)] = [
    ("acute", .acute), ("preventive", .preventive), ("both", .both),
  ]

  static func word(_ role: DrugRole) -> String { roles.first { $0.role == role }?.word ?? "" }

  /// `novartal: triptan, acute, 50 mg; its days count as triptan`.
  static func sentence(_ drug: Drug) -> String {
    let dose = drug.usualDose.map { ", \($0)" } ?? ""
    let aliases =
      drug.aliases.isEmpty
      ? "" : ", also " + drug.aliases.map { $0.escapingControlCharacters }.joined(separator: ", ")
    return
      "\(drug.name.escapingControlCharacters): \(PreventiveText.name(drug.drugClass)), \(word(drug.role))\(dose)\(aliases); "
      + counted(drug.overuseClass)
  }

  /// How its days are counted for overuse.
  static func counted(_ overuse: OveruseClass) -> String {
    switch overuse {
    case .none: "its days are not counted for overuse"
    case .unset: "its days are counted, with no line drawn"
    case .simple: "its days count as simple analgesic"
    case .combination: "its days count as combination analgesic"
    case .triptanAndSimple: "its days count as triptan and as simple analgesic"
    case .triptan, .ergot, .opioid: "its days count as \(overuse.rawValue)"
    }
  }

  /// One line of `drug list`; a long name has a line to itself.
  static func line(_ drug: Drug, _ uses: DrugUses? = nil) -> String {
    let name = drug.name.escapingControlCharacters
    var text =
      (name.columns > 30 ? name + "\n" + "".left(32) : name.left(32))
      + PreventiveText.name(drug.drugClass).left(22) + word(drug.role).left(12)
    if let dose = drug.usualDose { text += "\(dose)".left(9) }
    if let uses {
      var parts: [String] = []
      if uses.doses > 0 { parts.append("\(uses.doses) \(uses.doses == 1 ? "dose" : "doses")") }
      parts += uses.trials.map { "T\($0)" }
      text += parts.joined(separator: ", ")
    }
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  static func json(_ drug: Drug, _ uses: DrugUses? = nil) -> JSON {
    .object(members(drug, uses))
  }

  static func members(_ drug: Drug, _ uses: DrugUses?) -> [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("name", .string(drug.name)), ("class", .string(drug.drugClass.rawValue)),
      ("overuse_class", .string(drug.overuseClass.rawValue)), ("role", .string(word(drug.role))),
      ("dose", TrialJSON.amount(drug.usualDose)), ("aliases", .array(drug.aliases.map(JSON.string))),
    ]
    if let uses {
      members += [
        ("doses", .int(uses.doses)), ("trials", .array(uses.trials.map { .string("T\($0)") })),
      ]
    }
    return members
  }
}

extension String {
  /// A name as the diary keeps it: lower case, one blank between words.
  var spelledName: String { lowercased().split(separator: " ").joined(separator: " ") }
}
