import CivilTime
import Diary
import Parsing
import Rendering
import Storage

/// The sentences of `check`: every finding, every repair, every refusal.
enum CheckText {
  /// A finding for people and for programs.
  struct Item {
    /// The finding's name in JSON, which never changes.
    var kind: String
    /// What it is about: `attack 12`, `diary file`.
    var place: String
    var message: String
  }

  /// The sum of findings of one kind that are written out; the rest are counted.
  private static let shown = 10

  static func text(_ findings: [Finding], hints: Bool) -> String {
    if findings.isEmpty { return "The diary is sound: every entry is as it was written.\n" }
    var text = ""
    let items = findings.map(item)
    var kinds: [String] = []
    for item in items where !kinds.contains(item.kind) { kinds.append(item.kind) }
    for kind in kinds {
      let same = items.filter { $0.kind == kind }
      for item in same.prefix(shown) {
        text += "\(item.place.escapingControlCharacters.left(22)) \(item.message.escapingControlCharacters)\n"
      }
      if same.count > shown { text += "".left(22) + " … and \(same.count - shown) more like it.\n" }
    }
    return text + (hints ? self.hints(findings) : "")
  }

  private static func hints(_ findings: [Finding]) -> String {
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

  private static func isFixable(_ finding: Finding) -> Bool {
    switch finding {
    case .openTooLong, .fileMode, .folderMode, .abandonedDraft: true
    default: false
    }
  }

  /// `done`: what `--fix` did, a sentence each; `nil` without it.
  static func json(_ findings: [Finding], done: [String]?) -> JSON {
    let values = findings.map(item).map { item in
      JSON.object([
        ("kind", .string(item.kind)), ("where", .string(item.place)), ("message", .string(item.message)),
      ])
    }
    var data: [(String, JSON)] = [("findings", .array(values))]
    if let done { data.append(("done", .array(done.map(JSON.string)))) }
    return .object(data)
  }

  /// What `--fix` did, a sentence each; `undoable` is what undo takes back.
  static func done(_ repairs: CheckCommand.Repairs) -> (undoable: [String], rest: [String]) {
    var lines: [String] = []
    for row in repairs.restored { lines.append("\(name(row)): put back as the journal has it.") }
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

  static func text(done: (undoable: [String], rest: [String])) -> String {
    let undo = done.undoable.isEmpty ? "" : "".left(58) + "undo: headache undo\n"
    return done.undoable.map { "\($0.escapingControlCharacters)\n" }.joined() + undo
      + done.rest.map { "\($0.escapingControlCharacters)\n" }.joined()
  }
}

// MARK: - Purge and refusals

extension CheckText {
  static let purgeWord = "purge"

  static let purgeQuestion = """
    This removes deleted entries for good, and with them everything that undo could bring back.
    Type \(purgeWord) to go on:
    """ + " "

  static func purged(_ count: Int, backups: [String]) -> String {
    var text =
      "\(count) deleted \(count == 1 ? "entry is" : "entries are") gone from the diary. Undo begins anew.\n"
    if !backups.isEmpty {
      text += "  Backups still hold what they held; remove those you do not need:\n"
      text += backups.map { "    \($0.escapingControlCharacters)\n" }.joined()
    }
    return text
  }

  static let acceptNeedsFix = CommandError(
    "--accept goes with --fix. Nothing was changed.", hint: "headache check --fix --accept",
    code: ExitStatus.usage)

  static let purgeAlone = CommandError(
    "--purge goes without --fix. Nothing was changed.",
    hint: "headache check --fix      headache check --purge", code: ExitStatus.usage)

  static let purgeNeedsYes = CommandError(
    "nobody is here to ask. Nothing was removed.", hint: "headache check --purge --yes",
    code: ExitStatus.usage)

  static let notPurged = CommandError("Nothing was removed.")

  static let halfPurged = CommandError(
    "the disk failed while removing. Traces of deleted entries may be left in the file.",
    hint: "Do it again:  headache check --purge", code: ExitStatus.ioFailure, kind: "uncertain")

  static let beyondAccepting = CommandError(
    "the file itself is damaged, which no sum can mend. Nothing was changed.",
    hint: "Keep the file as it is and restore a backup.", code: ExitStatus.badData, kind: "damaged")

  /// Why numbers made from this diary are not printed.
  static func damaged(_ findings: [Finding], _ consequence: String) -> CommandError {
    let first = findings.first.map(item)
    let more = findings.count > 1 ? ", and \(findings.count - 1) more" : ""
    let what = first.map { "\($0.place)\(more)".escapingControlCharacters } ?? ""
    return CommandError(
      "the diary is damaged (\(what)). \(consequence)",
      hint: "See what, and what to do:  headache check", code: ExitStatus.badData, kind: "damaged")
  }
}
