import Analysis
import Catalogue
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// What has become of the entries of another diary.
package struct MergeText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// How many of a kind are named.
  private static let shown = 5

  package struct Remarked {
    package var line: Int
    package var message: String
  }

  package func render(_ outcome: MergeOutcome, dryRun: Bool) -> String {
    var lines = [language.merged(outcome, dryRun: dryRun)]
    lines += warnings(outcome).flatMap { layout.paragraph($0.message) }
    if dryRun { lines.append(language.nothingSaved) }
    return lines.joined(separator: "\n") + "\n"
  }

  package func warnings(_ outcome: MergeOutcome) -> [Remarked] {
    [(outcome.conflicts, language.keptAsHere), (outcome.deleted, language.staysDeleted)].compactMap {
      list, words in
      guard let first = list.first else { return nil }
      var names = list.prefix(Self.shown).map { language.name($0.section, $0.name) }
      if list.count > Self.shown { names.append("…") }
      return Remarked(line: first.line, message: words(list.count, names.joined(separator: ", ")))
    }
  }
}
