package import Diary
package import Language
import Messages

/// What `check` has found, as JSON.
package enum CheckJSON {
  /// `done`: what `--fix` did, a sentence each; `nil` without it.
  package static func data(_ findings: [Finding], done: [String]?, _ language: Language) -> JSON {
    let values = findings.map(language.finding).map { item in
      JSON.object([
        ("kind", .string(item.kind)), ("where", .string(item.place)), ("message", .string(item.message)),
      ])
    }
    var data: [(String, JSON)] = [("findings", .array(values))]
    if let done { data.append(("done", .array(done.map(JSON.string)))) }
    return .object(data)
  }

  /// `count`: entries removed for good. `backups`: files that may still hold them.
  package static func purged(_ count: Int, backups: [String]) -> JSON {
    ["removed": .int(count), "backups": .array(backups.map(JSON.string))]
  }
}
