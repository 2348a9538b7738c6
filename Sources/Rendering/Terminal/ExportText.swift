import Analysis
import Catalogue
import CivilTime
package import Diary
import Importing
import Parsing
import Messages
import Language

/// What an export of attacks says of itself.
package struct ExportText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// Names what the sheet does not hold, and what does.
  package func leftOut(_ others: [(kind: NonAttackEntry, count: Int)]) -> String {
    let names = others.map { language.counted($0.kind, $0.count) }.joined(separator: ", ")
    return language.attacksOnly(without: names)
  }
}
