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
    let names = others.map { counted($0.kind, $0.count) }.joined(separator: ", ")
    return "attacks only; not in it: \(names). Everything:  headache backup"
  }

  private func counted(_ kind: NonAttackEntry, _ count: Int) -> String {
    let (one, many) =
      switch kind {
      case .doses: ("dose without an attack", "doses without an attack")
      case .checkIns: ("headache-free day", "headache-free days")
      case .declarations: ("stretch declared complete", "stretches declared complete")
      case .trials: ("course of a preventive", "courses of preventives")
      case .periods: ("day of menstruation", "days of menstruation")
      case .notes: ("day note", "day notes")
      case .pressures: ("blood pressure", "blood pressures")
      }
    return "\(count) \(count == 1 ? one : many)"
  }
}
