import Analysis
import CivilTime
package import Diary
import Importing
import Parsing
import Language

/// What speaks against a check, a repair, a purge.
extension CommandError {
  package static let acceptNeedsFix = CommandError(
    Text(en: "--accept goes with --fix. Nothing was changed."),
    hint: Text(en: "headache check --fix --accept"), .usage)

  package static let purgeAlone = CommandError(
    Text(en: "--purge goes without --fix. Nothing was changed."),
    hint: Text(en: "headache check --fix      headache check --purge"), .usage)

  package static let purgeNeedsYes = CommandError(
    Text(en: "nobody is here to ask. Nothing was removed."), hint: Text(en: "headache check --purge --yes"),
    .usage)

  package static let notPurged = CommandError(Text(en: "Nothing was removed."))

  package static let halfPurged = CommandError(
    Text(en: "the disk failed while removing. Traces of deleted entries may be left in the file."),
    hint: Text(en: "Do it again:  headache check --purge"), .ioFailure, kind: "uncertain")

  package static let beyondAccepting = CommandError(
    Text(en: "the file itself is damaged, which no sum can mend. Nothing was changed."),
    hint: Text(en: "Keep the file as it is and restore a backup."), .badData, kind: "damaged")

  /// Why numbers made from this diary are not printed.
  package static func damagedNotPrinted(_ findings: [Finding]) -> CommandError {
    damaged(findings, Text(en: "Nothing was printed."))
  }

  /// Why something else is not done with this diary.
  package static func damagedNotUsed(_ findings: [Finding]) -> CommandError {
    damaged(findings, Text(en: "Nothing was changed."))
  }

  /// Why deleted entries of this diary are not removed.
  package static func damagedNotPurged(_ findings: [Finding]) -> CommandError {
    damaged(findings, Text(en: "Nothing was removed."))
  }

  /// Why this diary is not backed up: what is called a backup is what was written. `copy`: the line that copies the
  /// file as it is.
  package static func damagedNotBackedUp(_ findings: [Finding], copy: String) -> CommandError {
    damaged(
      findings, Text(en: "No backup was made."),
      hint: Text(en: "See what, and what to do:  headache check      A copy of it as it is:  \(copy)"))
  }

  /// Why the diary is not made what a backup is. `look`: the line that shows what is wrong with the backup.
  package static func backupAltered(_ file: String, _ findings: [Finding], look: String) -> CommandError {
    damaged(
      findings, Text(en: "Nothing was changed."),
      of: Text(en: "the backup \(file.escapingControlCharacters)"),
      hint: Text(en: "See what, and what to do:  \(look)      Others:  headache restore"))
  }

  static func damaged(
    _ findings: [Finding], _ consequence: Text, of what: Text = Text(en: "the diary"),
    hint: Text = Text(en: "See what, and what to do:  headache check")
  ) -> CommandError {
    CommandError(
      Text { language in
        let more = findings.count > 1 ? language.text(en: ", and \(findings.count - 1) more") : ""
        let first =
          findings.first.map { ("\(language.finding($0).place)\(more)").escapingControlCharacters } ?? ""
        return language.text(en: "\(what.in(language)) is damaged (\(first)). \(consequence.in(language))")
      },
      hint: hint, .badData, kind: "damaged")
  }
}
