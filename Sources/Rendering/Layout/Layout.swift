package import Language

/// What text is rendered for: the language of its sentences, the columns there are, the characters that can be
/// shown.
package struct Layout: Equatable, Sendable {
  /// Columns of a page of prose where the terminal is no narrower.
  package static let usualWidth = 80
  /// Fewer columns for a paragraph than these are not worth breaking lines for.
  private static let narrowestParagraph = 12

  package let language: Language
  /// Columns of a page of prose: ``usualWidth`` at most.
  package let width: Int
  /// Columns of a drawing, which may be wider than a page.
  package let drawingWidth: Int
  /// Columns of a line that is cut rather than broken; `nil` where lines have no limit, as in a pipe.
  package let lineWidth: Int?
  /// Whether to draw with ASCII characters only; names and notes keep theirs.
  package let ascii: Bool

  package init(
    language: Language, width: Int = usualWidth, drawingWidth: Int? = nil, lineWidth: Int? = nil,
    ascii: Bool = false
  ) {
    self.language = language
    self.width = min(width, Self.usualWidth)
    self.drawingWidth = drawingWidth ?? width
    self.lineWidth = lineWidth
    self.ascii = ascii
  }

  /// Whether a table of ``usualWidth`` columns has no room.
  package var isNarrow: Bool { width < Self.usualWidth }

  /// Columns for a paragraph beside something that takes `taken` columns.
  package func room(beside taken: Int) -> Int {
    max(min(Self.narrowestParagraph, Self.usualWidth - taken), width - taken)
  }

  /// `text` as lines of the page, those after the first indented. A line to type, which stands behind two blanks, is
  /// never broken.
  package func paragraph(_ text: String, beside taken: Int = 0, indent: String = "") -> [String] {
    let room = room(beside: taken)
    guard let start = text.firstRange(of: "  headache ")?.lowerBound else {
      return text.wrapped(to: room, indent: indent)
    }
    if text.columns <= room { return [text] }
    let lines = String(text[..<start]).wrapped(to: room, indent: indent)
    let typed = text[start...].drop { $0 == " " }
    return lines + [(indent.isEmpty ? "  " : indent) + typed]
  }

  /// `text` with the program's own signs in ASCII, where that is asked for.
  package func characters(of text: String) -> String { ascii ? text.inASCII : text }
}

/// What puts something into words for a terminal, in one layout.
package protocol TerminalText {
  var layout: Layout { get }
  init(_ layout: Layout)
}

extension TerminalText {
  package var language: Language { layout.language }
}
