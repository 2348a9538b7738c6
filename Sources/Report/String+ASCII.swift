extension String {
  /// The text with the program's own signs in ASCII; what people typed keeps its letters.
  ///
  /// One for one where they stand in columns.
  var asciiDrawing: String {
    var out = ""
    for character in self {
      switch character {
      case "−", "–", "─": out.append("-")
      case "≥": out += ">="
      case "“", "”": out.append("\"")
      case "…": out += "..."
      default: out.append(character)
      }
    }
    return out
  }
}
