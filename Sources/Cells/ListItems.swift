/// The items of a cell that holds a list.
package enum ListItems {
  /// Items separated by `;` or `|` or line ends; by commas where there is none of these. What stands in brackets is a part of
  /// its item: `Weather (heat, wind)`.
  package static func items(of text: String) -> [String] {
    let text = unquoted(text)
    let isStrong: (Character) -> Bool = { $0 == ";" || $0 == "|" || $0.isNewline }
    let isList = text.contains(where: isStrong)
    let items = split(text) { isList ? isStrong($0) : $0 == "," }.filter { !$0.isEmpty }
    // A bracket around such a mark: `Weather (heat; wind), stress`.
    return isList && items.count == 1 ? split(text) { $0 == "," }.filter { !$0.isEmpty } : items
  }

  /// Without the marks of a list as programs write it: `["nausea","light"]`.
  package static func unquoted(_ text: String) -> String {
    guard text.hasPrefix("["), text.hasSuffix("]"), text.utf8.count > 2 else { return text }
    return text.dropFirst().dropLast().filter { $0 != "\"" && $0 != "'" }
  }

  /// Items between commas outside of brackets, empty ones included; a comma between digits is a decimal mark.
  package static func commas(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    var index = -1
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
    return split(text) { character in
      index += character.utf8.count
      return character == "," && !(isDigit(index - 1) && isDigit(index + 1))
    }
  }

  private static func split(_ text: String, at isMark: (Character) -> Bool) -> [String] {
    // A bracket that is never closed, or never opened, is none.
    let hasBrackets = text.contains("(") && text.count { $0 == "(" } == text.count { $0 == ")" }
    guard hasBrackets else {
      return text.split(omittingEmptySubsequences: false, whereSeparator: isMark).map(\.trimmingBlanks)
    }
    var items = [""]
    var depth = 0
    for character in text {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      let isEnd = isMark(character)
      if depth == 0, isEnd { items.append("") } else { items[items.count - 1].append(character) }
    }
    return items.map(\.trimmingBlanks)
  }
}
