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

  /// The sum of findings of one kind that are written out; the rest are counted.
  private static let shown = 10

  /// `remedies`: what can be typed against it.
  package func text(_ findings: [Finding], _ remedies: Remedies) -> String {
    if findings.isEmpty { return language.diaryIsSound + "\n" }
    var text = ""
    let items = findings.map(language.finding)
    var kinds: [String] = []
    for item in items where !kinds.contains(item.kind) { kinds.append(item.kind) }
    for kind in kinds {
      let same = items.filter { $0.kind == kind }
      for item in same.prefix(Self.shown) {
        text += "\(item.place.escapingControlCharacters.left(22)) \(item.message.escapingControlCharacters)\n"
      }
      if same.count > Self.shown { text += "".left(22) + " \(language.moreAlike(same.count - Self.shown))\n" }
    }
    return text + hints(findings, remedies)
  }

  private func hints(_ findings: [Finding], _ remedies: Remedies) -> String {
    var lines: [String] = []
    if findings.contains(where: { $0.kind == .damage }) {
      lines.append(language.keepDamagedFile)
      lines.append(language.salvageHint)
      if remedies.canFix { lines.append(language.fixDamageHint) }
      if remedies.canAccept { lines.append(language.acceptDamageHint) }
    } else if remedies.canFix {
      lines.append(language.fixHint)
    }
    return lines.map { "  \($0)\n" }.joined()
  }

  /// What `--fix` did, a sentence each; `undoable` is what undo takes back.
  package func done(_ repairs: Repairs) -> (undoable: [String], rest: [String]) {
    var lines: [String] = []
    for row in repairs.restored { lines.append(language.putBack(row)) }
    if repairs.isAccepted {
      lines.append(language.takenAsItIs(repairs.accepted.count))
    }
    for id in repairs.ended { lines.append(language.endUnknown(id)) }
    return (
      lines,
      repairs.madePrivate.map(language.madePrivate) + repairs.removedDrafts.map(language.removed)
    )
  }

  package func text(done: (undoable: [String], rest: [String])) -> String {
    let undo = done.undoable.isEmpty ? "" : "".left(58) + language.takeBack + "\n"
    return done.undoable.map { "\($0.escapingControlCharacters)\n" }.joined() + undo
      + done.rest.map { "\($0.escapingControlCharacters)\n" }.joined()
  }
}

// MARK: - Purge

extension CheckText {
  package var purgeQuestion: String { language.purgeQuestion(language.purgeWord) }

  package func purged(_ count: Int, backups: [String]) -> String {
    var text = language.purged(count) + "\n"
    if !backups.isEmpty {
      text += "  \(language.backupsKeepDeleted)\n"
      text += backups.map { "    \($0.escapingControlCharacters)\n" }.joined()
    }
    return text
  }
}
