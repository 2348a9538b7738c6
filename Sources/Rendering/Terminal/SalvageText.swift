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

  package func text(_ salvage: Salvage, file: String) -> String {
    let written = Salvage.namedTables.compactMap { table in
      salvage.written[table].flatMap { $0 == 0 ? nil : language.rows($0, of: table) }
    }
    var lines = [language.salvaged(file, written)]
    if !salvage.changed.isEmpty {
      let names = salvage.changed.prefix(Self.shown).map { language.name($0).escapingControlCharacters }
      lines.append(language.salvageLeftOut(names, more: salvage.changed.count - names.count))
    }
    if !salvage.unreadable.isEmpty {
      let lost = salvage.unreadable.sorted { $0.key < $1.key }
      lines.append(language.salvageLost(lost.map { language.rows($0.value, of: $0.key) }))
    }
    if salvage.isCountUnknown { lines.append(language.salvageUnknownCount) }
    if !salvage.namelessDrugs.isEmpty { lines.append(language.salvageNameless(salvage.namelessDrugs)) }
    if salvage.isWhole { lines.append(language.salvageIsWhole) }
    lines.append(language.diaryAsItWas)
    let typed = typable(file)
    let next = ["  " + language.lookThrough(typed), "  " + language.makeTheDiary(typed)]
    return (lines.flatMap { layout.paragraph($0, indent: "  ") } + next).joined(separator: "\n") + "\n"
  }

  /// So many of the rows that were left out are named.
  private static let shown = 10
}
