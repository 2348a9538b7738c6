package import CivilTime

/// What `edit N2 WORDS…` says of a day's remark: another day, another text, or both.
package struct NoteEdit: Hashable, Sendable {
  /// `nil` where the remark stays on its day.
  package var day: CivilDay?
  /// `nil` where the text stays.
  package var text: String?

  private static let labels: Set = ["note", "note:", "text", "text:"]
  private static let removals: Set = [
    "no note", "no text", "none", "nothing", "empty", "remove", "delete", "clear", "erase", "remove note",
    "delete note", "clear note", "remove it", "delete it",
  ]

  /// Reads the words behind the remark's number; what stands behind `--` is its text as it is.
  ///
  /// - Throws: for `no note`, with the line that takes it away.
  package init(_ typed: [String], of number: Int, now: Now) throws(ParseError) {
    let mark = typed.firstIndex(of: "--") ?? typed.endIndex
    var words = typed[..<mark].flatMap { $0.split(whereSeparator: \.isWhitespace).map(String.init) }
    let behind = typed[mark...].dropFirst().joined(separator: " ")
    let command = "headache edit N\(number)"
    let said = words.joined(separator: " ")
    if behind.isEmpty, Self.removals.contains(said.lowercased()) {
      throw ParseError(
        .twoReadings(said),
        lines: ["headache delete N\(number)", "\(command) -- \(words.map(typable).joined(separator: " "))"])
    }
    if let first = words.first?.lowercased(), Self.labels.contains(first) { words.removeFirst() }
    if words.first?.lowercased() == "to" || words.first?.lowercased() == "day", words.count > 1,
      (try? parseLeadingDay(Array(words.dropFirst()), now: now, command: command)).flatMap(\.self) != nil
    {
      words.removeFirst()
    }
    if let first = words.first, let (word, english) = foreignDay(first) {
      let rest = words.dropFirst().map(typable).joined(separator: " ")
      throw ParseError(
        .foreignTime(word),
        lines: ["\(command) \(english) \(rest)", "\(command) -- \(typable(word)) \(rest)"].map {
          $0.last == " " ? String($0.dropLast()) : $0
        })
    }
    if let found = try parseLeadingDay(words, now: now, command: command) {
      (day, words) = (found.day, Array(words.dropFirst(found.count)))
    }
    let text = [words.joined(separator: " "), behind].filter { !$0.isEmpty }.joined(separator: " ")
    self.text = text.isEmpty ? nil : text
  }
}
