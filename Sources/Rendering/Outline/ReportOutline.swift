package import Language

/// A report as headings, sentences and tables, without a place for any of them: text and Markdown are written from it.
///
/// It is made of the same values as the pages, and has every number that stands there.
package struct ReportOutline: Equatable, Sendable {
  package var blocks: [Block]

  package enum Block: Equatable, Sendable {
    case title(String)
    case heading(String, note: String)
    /// A heading within a block.
    case subheading(String)
    /// Sentences, each on a line of its own.
    case lines([EmphasizedText])
    /// Points of a list.
    case list([EmphasizedText])
    case table(OutlineTable)
    /// Lines whose columns stand under each other, as they are.
    case drawing([String])
  }
}

/// A table of an outline.
package struct OutlineTable: Equatable, Sendable {
  package var heads: [String]
  package var rows: [[String]]
  /// Columns at the left that hold words; the others hold numbers.
  package var words = 1
}

extension ReportOutline.Block {
  /// Nothing but a heading would stand there.
  static func block(
    _ heading: String, note: String = "", _ blocks: [ReportOutline.Block]
  ) -> [ReportOutline.Block] {
    blocks.isEmpty ? [] : [.heading(heading, note: note)] + blocks
  }
}
