import Messages
import Language
import Platform
import Rendering

extension Terminal {
  /// What text for this terminal is rendered for.
  var layout: Layout { layout(for: language) }

  /// The same for a reader whose clock is known.
  func layout(for language: Language) -> Layout {
    Layout(
      language: language, width: pageWidth, drawingWidth: drawingWidth,
      // In ASCII the ellipsis takes three columns.
      lineWidth: width.map { isASCII ? $0 - 2 : $0 }, ascii: isASCII)
  }

  /// Columns for a drawing: `COLUMNS` where no terminal says, as in a pipe.
  private var drawingWidth: Int {
    width ?? ThisProcess.environment("COLUMNS").flatMap { Int($0) }.map { max(20, $0) } ?? Layout.usualWidth
  }
}
