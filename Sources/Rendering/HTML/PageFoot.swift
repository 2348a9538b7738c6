import Diary
import Language
import Messages

/// What stands at the foot of every sheet of paper: whose report it is, and which sheet of how many.
///
/// Only the browser that prints knows how many sheets there are: it counts them by itself, in boxes of the page's margin
/// (CSS Paged Media 3, 4.2). One that has no such boxes prints no number rather than a wrong one.
struct PageFoot {
  let title: String
  let language: Language

  /// Rules for `@page`.
  var css: Markup {
    """
    @bottom-left { content: \(text(title)); \(Self.style) } \
    @bottom-right { content: \(number); \(Self.style) }
    """
  }

  private static let style: Markup =
    "font: 6.3pt Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif; color: #5a6577;"

  /// `"page " counter(page) " of " counter(pages)`.
  private var number: Markup {
    let (page, pages) = (Character("\u{1}"), Character("\u{2}"))
    var parts: [Markup] = []
    var words = ""
    for character in language.page("\(page)", of: "\(pages)") {
      guard character == page || character == pages else {
        words.append(character)
        continue
      }
      parts += [text(words), character == page ? "counter(page)" : "counter(pages)"]
      words = ""
    }
    return (parts + [text(words)]).joined(by: " ")
  }

  /// A string of CSS in which nothing can end it: all but letters of English, digits and blanks are escaped by number
  /// (CSS Syntax 3, 4.3.7).
  private func text(_ words: String) -> Markup {
    var escaped = ""
    for scalar in words.removingControlCharactersAndLines.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ": escaped.unicodeScalars.append(scalar)
      default: escaped += "\\\(String(scalar.value, radix: 16)) "
      }
    }
    return "\"\(escaped)\""
  }
}
