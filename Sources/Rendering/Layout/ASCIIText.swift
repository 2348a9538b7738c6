extension String {
  /// The text with our own signs in ASCII; names and notes keep their letters.
  package var inASCII: String {
    var out = ""
    for character in self {
      switch character {
      case "−", "–", "—", "─": out.append("-")
      case "├", "┤", "·": out.append("|")
      case "┼": out.append("+")
      case "┊": out.append(":")
      case "●": out.append("*")
      case "○": out.append("o")
      case "“", "”": out.append("\"")
      case "’": out.append("'")
      case "×": out.append("x")
      case "…": out += "..."
      case "→": out += "->"
      case "≥": out += ">="
      case "≤": out += "<="
      case "±": out += "+-"
      case "∞": out += "inf"
      default: out.append(character)
      }
    }
    return out
  }
}
