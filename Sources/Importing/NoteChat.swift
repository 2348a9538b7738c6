import Cells

/// Messages of a chat that was exported as text: `12.03.25, 08:22 - Anna: migraine 7`, `[12.03.25, 08:22:10] Anna: …`. Of
/// several people only one is the person whose diary it is.
enum NoteChat {
  /// A line with its brackets taken off, so that its date is read as any other.
  static func unbracketed(_ line: String) -> String {
    guard line.first == "[", let end = line.firstIndex(of: "]"),
      line[..<end].contains(","), line[..<end].contains(where: \.isNumber)
    else { return line }
    return String(line[line.index(after: line.startIndex)..<end]) + " -" + line[line.index(after: end)...]
  }

  /// Who wrote a message, and what; `nil` for a line that is none. `written`: the line; `words`: what stands behind its day.
  static func message(_ written: String, _ words: [String]) -> (name: String, text: [String])? {
    guard let (rest, _) = text(written, words) else { return nil }
    guard let end = rest.prefix(4).firstIndex(where: { $0.hasSuffix(":") }) else { return nil }
    return (
      String(rest[...end].joined(separator: " ").dropLast()), Array(rest[(end + 1)...])
    )
  }

  /// What stands behind `date, time -`, and the words for the time; of a chat, where other lines are messages of one.
  static func text(_ written: String, _ words: [String]) -> (text: [String], time: [String])? {
    guard written.prefix(14).contains(","), words.first?.contains(":") == true,
      let dash = words.prefix(3).firstIndex(where: { $0 == "-" || $0 == "–" }), dash > 0
    else { return nil }
    return (Array(words[(dash + 1)...]), Array(words[..<dash]))
  }
}
