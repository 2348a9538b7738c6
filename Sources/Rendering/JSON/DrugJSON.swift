import Catalogue
package import Diary

/// Drugs as JSON.
package enum DrugJSON {
  package static func data(_ drug: Drug, _ uses: DrugUses? = nil) -> JSON {
    .object(members(drug, uses))
  }

  static func members(_ drug: Drug, _ uses: DrugUses?) -> [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("name", .string(drug.name)), ("class", .string(drug.drugClass.rawValue)),
      ("overuse_class", .string(drug.overuseClass.rawValue)), ("role", .string(drug.role.word)),
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
