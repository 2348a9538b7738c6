import Diary
import Parsing
import Rendering
import Storage

/// What `export --salvage` has to say.
enum SalvageText {
  /// The tables people know, each with one and many of its rows.
  private static let things = [
    ("attack", "attack", "attacks"), ("dose", "dose apart from attacks", "doses apart from attacks"),
    ("check_in", "headache-free day", "headache-free days"),
    ("declared_range", "declaration", "declarations"), ("trial", "preventive", "preventives"),
    ("menstruation_day", "period day", "period days"), ("day_note", "note", "notes"),
    ("blood_pressure", "blood pressure", "blood pressures"),
  ]

  static func text(_ salvage: Salvage, file: String) -> String {
    let written = things.compactMap { table, one, many in
      salvage.written[table].flatMap { $0 == 0 ? nil : counted($0, one, many) }
    }
    var lines = ["\(file.escapingControlCharacters): a new diary of what can be read: \(list(written))."]
    if !salvage.changed.isEmpty {
      let names = salvage.changed.prefix(10).map { CheckText.name($0).escapingControlCharacters }
      let more = salvage.changed.count > 10 ? ", and \(salvage.changed.count - 10) more" : ""
      lines.append("left out, as not what was written: \(names.joined(separator: ", "))\(more).")
    }
    if !salvage.unreadable.isEmpty {
      let lost = salvage.unreadable.sorted { $0.key < $1.key }.map { table, count in
        let thing = things.first { $0.0 == table }
        return thing.map { counted(count, $0.1, $0.2) }
          ?? counted(count, "row", "rows") + " of \(table.replacing("_", with: " "))"
      }
      lines.append("could not be read: \(list(lost)).")
    }
    if salvage.isCountUnknown { lines.append("How many more there were is not known.") }
    if !salvage.namelessDrugs.isEmpty {
      lines.append("drugs whose names are lost: \(salvage.namelessDrugs.joined(separator: ", ")).")
    }
    if salvage.isWhole { lines.append("Everything the diary holds is in it.") }
    lines.append("The diary itself is as it was. Undo begins anew in the new one.")
    let next = [
      "  look through it:    headache --diary \(RestoreText.quoted(file).escapingControlCharacters) list",
      "  make it the diary:  headache restore \(RestoreText.quoted(file).escapingControlCharacters)",
    ]
    return (lines.flatMap { $0.wrapped(to: 80, indent: "  ") } + next).joined(separator: "\n") + "\n"
  }

  static func json(_ salvage: Salvage, file: String) -> JSON {
    func counts(_ counts: [String: Int]) -> JSON {
      .object(counts.sorted { $0.key < $1.key }.map { ($0.key, .int($0.value)) })
    }
    return .object([
      ("file", .string(file)), ("written", counts(salvage.written)),
      ("changed", .array(salvage.changed.map { .string(CheckText.name($0)) })),
      ("unreadable", counts(salvage.unreadable)),
      ("nameless_drugs", .array(salvage.namelessDrugs.map(JSON.string))),
      ("whole", .bool(salvage.isWhole)),
    ])
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private static func list(_ parts: [String]) -> String {
    parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}

extension SalvageText {
  static let needsFile = CommandError(
    "--salvage writes a new diary. Nothing was written.",
    hint: "headache export --salvage -o rescued.sqlite", code: ExitStatus.usage)

  static let takesAll = CommandError(
    "--salvage takes every day, and replaces no file. Nothing was written.",
    hint: "headache export --salvage -o rescued.sqlite", code: ExitStatus.usage)

  static func exists(_ file: String) -> CommandError {
    CommandError(
      "\(file.escapingControlCharacters) is there already, and --salvage replaces no file. Nothing was written.",
      hint: "Name another.", code: ExitStatus.cannotCreate)
  }

  /// Where not even the tables can be found.
  static func hopeless(_ what: String) -> CommandError {
    CommandError(
      "what the diary's tables are cannot be read (\(what.escapingControlCharacters)). Nothing was written.",
      hint: "Keep the file as it is, and restore a backup:  headache restore", code: ExitStatus.badData,
      kind: "damaged")
  }
}
