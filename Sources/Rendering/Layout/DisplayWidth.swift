/// How many terminal columns a text takes.
extension Unicode.Scalar {
  /// 0 for marks and joiners, 2 for wide East Asian characters and emoji, else 1 (Unicode TR 11).
  var columns: Int {
    if (0x20..<0x7F).contains(value) { return 1 }
    if properties.isEmojiPresentation { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension Character {
  /// What is drawn as one sign, such as a flag or a family, takes two columns at most.
  var columns: Int {
    let sum = unicodeScalars.reduce(0) { $0 + $1.columns }
    return unicodeScalars.contains("\u{FE0F}") ? max(2, min(sum, 2)) : min(sum, 2)
  }
}

extension StringProtocol {
  package var columns: Int {
    utf8.allSatisfy { (0x20..<0x7F).contains($0) } ? utf8.count : reduce(0) { $0 + $1.columns }
  }
}

extension String {
  /// The same for a string, which most texts are: as a generic it takes a tenth of what logging an entry does.
  package var columns: Int {
    for byte in utf8 where !(0x20..<0x7F).contains(byte) { return self[...].columns }
    return utf8.count
  }

  /// Spaces on the left up to `width` columns.
  package func right(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - columns)) + self
  }

  /// Spaces on the right up to `width` columns.
  package func left(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }

  /// At most `width` columns, the last of them an ellipsis where something was cut; what a cut would fall into is
  /// left out whole, for half a number is another number.
  package func cut(toColumns width: Int) -> String {
    if columns <= width { return self }
    var (kept, used) = ("", 0)
    var rest = self[...]
    while let character = rest.first, used + character.columns < width {
      used += character.columns
      kept.append(rest.removeFirst())
    }
    if let next = rest.first, next != " ", next.columns == 1, let space = kept.lastIndex(of: " ") {
      kept = String(kept[..<space])
    }
    return kept.trimmedEnd + "…"
  }

  /// Lines of at most `width` columns, broken at spaces; a longer word keeps a line to itself, so that a
  /// command to type is never split inside.
  package func wrapped(to width: Int, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if line.isEmpty {
        line = lines.isEmpty ? String(word) : indent + word
      } else if line.columns + 1 + word.columns <= width {
        line += " " + word
      } else {
        lines.append(line)
        line = indent + word
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
