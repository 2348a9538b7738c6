/// Finished text on a terminal that is narrower than its lines.
extension String {
  /// The text with each line that is longer than `width` columns going on below, a little further in.
  ///
  /// It is broken between columns of a table first, then between words, and only characters that are written
  /// without spaces are parted; a longer word has a line to itself.
  package func fitted(to width: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      if line.columns <= width { return [String(line)] }
      var fitting = FittedLine(line, width: width)
      fitting.fit()
      return fitting.lines
    }.joined(separator: "\n")
  }
}

private struct FittedLine {
  private(set) var lines: [String] = []
  private let text: Substring
  private let width: Int
  /// What stands before every line but the first.
  private let under: String
  private var current: String
  /// Whether nothing but its indent is in the current line.
  private var isBlank = true

  init(_ line: Substring, width: Int) {
    let lead = line.prefix { $0 == " " }.count
    text = line.dropFirst(lead)
    self.width = width
    current = String(repeating: " ", count: min(lead, width / 4))
    under = String(repeating: " ", count: min(lead + 2, width / 3))
  }

  mutating func fit() {
    for (gap, cell) in cells {
      if room(after: gap) >= cell.columns || width - under.count >= cell.columns {
        add(cell, after: gap)
      } else {
        for (position, word) in cell.split(separator: " ").enumerated() {
          add(word, after: position == 0 ? gap : 1)
        }
      }
    }
    if !isBlank { lines.append(current) }
  }

  private func room(after gap: Int) -> Int { width - current.columns - (isBlank ? 0 : gap) }

  private mutating func add(_ text: Substring, after gap: Int) {
    if room(after: gap) >= text.columns {
      put((isBlank ? "" : String(repeating: " ", count: gap)) + text)
      return
    }
    if !isBlank { begin() }
    for part in Self.parts(text) {
      if room(after: 0) < part.columns, !isBlank { begin() }
      put(String(part))
    }
  }

  private mutating func put(_ text: String) {
    current.append(text)
    isBlank = false
  }

  private mutating func begin() {
    lines.append(current)
    current = under
    isBlank = true
  }

  /// What two spaces or more part, each with their number before it.
  private var cells: [(gap: Int, cell: Substring)] {
    var cells: [(gap: Int, cell: Substring)] = []
    var rest = text
    while !rest.isEmpty {
      let gap = rest.prefix { $0 == " " }.count
      rest = rest.dropFirst(gap)
      let end = rest.firstRange(of: "  ")?.lowerBound ?? rest.endIndex
      if end > rest.startIndex { cells.append((gap, rest[..<end])) }
      rest = rest[end...]
    }
    return cells
  }

  /// A word whole, or character by character where it is of a script without spaces.
  private static func parts(_ word: Substring) -> [Substring] {
    guard word.contains(where: { $0.columns == 2 }) else { return [word] }
    return word.indices.map { word[$0...$0] }
  }
}
