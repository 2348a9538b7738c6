package import Diary
package import Language
import Messages

/// What `export --salvage` has to say, as JSON.
package enum SalvageJSON {
  package static func data(_ salvage: Salvage, file: String, _ language: Language) -> JSON {
    func counts(_ counts: [String: Int]) -> JSON {
      .object(counts.sorted { $0.key < $1.key }.map { ($0.key, .int($0.value)) })
    }
    return [
      "file": .string(file), "written": counts(salvage.written),
      "changed": .array(salvage.changed.map { .string(language.name($0)) }),
      "unreadable": counts(salvage.unreadable),
      "nameless_drugs": .array(salvage.namelessDrugs.map(JSON.string)), "whole": .bool(salvage.isWhole),
    ]
  }
}
