package import Language

/// The lines to type in what is said to a person: every line that is offered works where it is offered, and does what is
/// said of it. Tests take them from here and run them.
///
/// A line begins with `headache`, at the beginning of a text or behind two blanks, and ends at two blanks, at ` · ` or at
/// the end of the line; `headache` within a sentence is none.
package enum OfferedLines {
  /// Each as it is to be typed; one that is to be typed behind another is joined to it by a line break.
  package static func all(in text: String, _ language: Language) -> [String] {
    var lines: [String] = []
    var isNext = false
    for piece in pieces(of: text) {
      if piece == language.andThen {
        isNext = true
      } else if piece.hasPrefix("headache "), isNext, let first = lines.popLast() {
        lines.append(first + "\n" + piece)
        isNext = false
      } else if piece == "headache" || piece.hasPrefix("headache ") {
        lines.append(piece)
      }
    }
    return lines
  }

  /// What stands between two blanks, dots and line breaks.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for line in text.split(separator: "\n") {
      var piece = ""
      var blanks = 0
      for character in line {
        if character == " " {
          blanks += 1
          continue
        }
        if blanks > 1 || character == "·" {
          pieces.append(piece)
          piece = ""
        } else if blanks == 1, !piece.isEmpty {
          piece += " "
        }
        blanks = 0
        if character != "·" { piece.append(character) }
      }
      pieces.append(piece)
    }
    return pieces.filter { !$0.isEmpty }
  }
}

extension CommandError {
  /// The lines that it offers to type.
  package func lines(in language: Language) -> [String] { OfferedLines.all(in: hint.in(language), language) }
}

extension Language {
  /// Stands between two lines to type, one after the other.
  package var andThen: String { text(en: "and then") }
}
