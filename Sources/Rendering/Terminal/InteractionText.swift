import Messages
package import Catalogue
import Language

/// Interactions that the catalogue lists, as they are shown beside an answer.
package struct InteractionText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// The sentence, whose last words stay together where the line is broken.
  package func message(_ caution: DrugCaution) -> String {
    let end = language.confirmWithPrescriber
    return caution.sentence.replacing(end, with: end.replacing(" ", with: "\u{A0}"))
  }

  /// `caution: …; confirm with your prescriber.`
  package func line(_ caution: DrugCaution, indent: String = "") -> String {
    layout.paragraph("\(language.cautionMark) \(message(caution))", beside: indent.columns, indent: "  ")
      .map { indent + $0.replacing("\u{A0}", with: " ") + "\n" }.joined()
  }
}
