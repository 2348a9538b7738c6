import Analysis
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// What `export --salvage` has to say.
package struct SalvageText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// The tables people know, each with one and many of its rows.
  private static let things = [
    ("attack", "attack", "attacks"), ("dose", "dose apart from attacks", "doses apart from attacks"),
    ("check_in", "headache-free day", "headache-free days"),
    ("declared_range", "declaration", "declarations"), ("trial", "preventive", "preventives"),
    ("menstruation_day", "period day", "period days"), ("day_note", "note", "notes"),
    ("blood_pressure", "blood pressure", "blood pressures"),
  ]

  package func text(_ salvage: Salvage, file: String) -> String {
    let written = Self.things.compactMap { table, one, many in
      salvage.written[table].flatMap { $0 == 0 ? nil : counted($0, one, many) }
    }
    var lines = ["\(file.escapingControlCharacters): a new diary of what can be read: \(list(written))."]
    if !salvage.changed.isEmpty {
      let names = salvage.changed.prefix(10).map { language.name($0).escapingControlCharacters }
      let more = salvage.changed.count > 10 ? ", and \(salvage.changed.count - 10) more" : ""
      lines.append("left out, as not what was written: \(names.joined(separator: ", "))\(more).")
    }
    if !salvage.unreadable.isEmpty {
      let lost = salvage.unreadable.sorted { $0.key < $1.key }.map { table, count in
        let thing = Self.things.first { $0.0 == table }
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
      "  look through it:    headache --diary \(ShellWord.quoted(file).escapingControlCharacters) list",
      "  make it the diary:  headache restore \(ShellWord.quoted(file).escapingControlCharacters)",
    ]
    return (lines.flatMap { layout.paragraph($0, indent: "  ") } + next).joined(separator: "\n") + "\n"
  }

  private func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  private func list(_ parts: [String]) -> String {
    parts.isEmpty ? "nothing" : parts.joined(separator: ", ")
  }
}
