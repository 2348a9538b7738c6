import Analysis
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// What `check` has to say: every finding, every repair.
package struct CheckText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// What `--fix` did.
  package struct Repairs: Sendable {
    package var restored: [Finding.Row] = []
    package var accepted: [Finding.Row] = []
    package var isAccepted = false
    package var ended: [Int] = []
    package var madePrivate: [String] = []
    package var removedDrafts: [String] = []

    package init() {}
  }

  /// The sum of findings of one kind that are written out; the rest are counted.
  private static let shown = 10

  package func text(_ findings: [Finding], hints: Bool) -> String {
    if findings.isEmpty { return "The diary is sound: every entry is as it was written.\n" }
    var text = ""
    let items = findings.map(language.finding)
    var kinds: [String] = []
    for item in items where !kinds.contains(item.kind) { kinds.append(item.kind) }
    for kind in kinds {
      let same = items.filter { $0.kind == kind }
      for item in same.prefix(Self.shown) {
        text += "\(item.place.escapingControlCharacters.left(22)) \(item.message.escapingControlCharacters)\n"
      }
      if same.count > Self.shown { text += "".left(22) + " … and \(same.count - Self.shown) more like it.\n" }
    }
    return text + (hints ? self.hints(findings) : "")
  }

  private func hints(_ findings: [Finding]) -> String {
    var lines: [String] = []
    let damage = findings.filter { $0.kind == .damage }
    if !damage.isEmpty {
      lines.append("Keep a copy of the file as it is, and restore a backup.")
      lines.append("No backup? What can still be read:  headache export --salvage -o rescued.sqlite")
      if damage.allSatisfy(\.isOutsideEdit) {
        lines.append("Put back what the journal still has:     headache check --fix")
        lines.append("Was it changed on purpose? Then keep it:  headache check --fix --accept")
      }
    } else if findings.contains(where: isFixable) {
      lines.append("Repair what is safe to repair:           headache check --fix")
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  private func isFixable(_ finding: Finding) -> Bool {
    switch finding {
    case .openTooLong, .fileMode, .folderMode, .abandonedDraft: true
    default: false
    }
  }

  /// What `--fix` did, a sentence each; `undoable` is what undo takes back.
  package func done(_ repairs: Repairs) -> (undoable: [String], rest: [String]) {
    var lines: [String] = []
    for row in repairs.restored { lines.append("\(language.name(row)): put back as the journal has it.") }
    if repairs.isAccepted {
      let count = repairs.accepted.count
      let entries = count == 1 ? "entry" : "entries"
      lines.append("The diary is taken as it is: \(count) changed \(entries), all sums new.")
    }
    for id in repairs.ended { lines.append("attack \(id): its end is now unknown.") }
    return (
      lines,
      repairs.madePrivate.map { "\($0): now for its owner alone." }
        + repairs.removedDrafts.map { "\($0): removed." }
    )
  }

  package func text(done: (undoable: [String], rest: [String])) -> String {
    let undo = done.undoable.isEmpty ? "" : "".left(58) + "undo: headache undo\n"
    return done.undoable.map { "\($0.escapingControlCharacters)\n" }.joined() + undo
      + done.rest.map { "\($0.escapingControlCharacters)\n" }.joined()
  }
}

// MARK: - Purge

extension CheckText {
  package static let purgeWord = "purge"

  package static let purgeQuestion = """
    This removes deleted entries for good, and with them everything that undo could bring back.
    Type \(purgeWord) to go on:
    """ + " "

  package func purged(_ count: Int, backups: [String]) -> String {
    var text =
      "\(count) deleted \(count == 1 ? "entry is" : "entries are") gone from the diary. Undo begins anew.\n"
    if !backups.isEmpty {
      text += "  Backups still hold what they held; remove those you do not need:\n"
      text += backups.map { "    \($0.escapingControlCharacters)\n" }.joined()
    }
    return text
  }
}
