package import CivilTime
package import Parsing

/// A line of notes: what one would have typed, and the day that stands before it.
package struct NoteLine: Hashable, Sendable {
  /// Its line in the file.
  package var line: Int
  /// As it stands there, with the day of the heading above it where it has none of its own: what it is known by.
  package var written: String
  /// The day before it, or of the heading above it.
  package var day: CivilDay?
  /// What stands behind the day.
  package var words: [String]
  /// Why the day cannot be read.
  package var problem: Problem?

  package enum Problem: Hashable, Sendable {
    /// Neither the line nor a heading above it has a day.
    case noDay
    /// A day that is another tomorrow: `yesterday`, `mon`.
    case movingDay
    case unreadable(ParseError)
  }
}

/// Notes made with a day before each line, or above several of them.
package struct NoteLines: Sendable {
  package private(set) var lines: [NoteLine] = []
  /// Lines that begin with `#`.
  package private(set) var comments = 0
  /// Lines with nothing in them.
  package private(set) var blanks = 0
  /// Lines with a day and nothing else.
  package private(set) var headings = 0

  /// The most lines that are read.
  package static let limit = 100_000

  /// `isOwn`: whether a line says its day itself, behind what comes first: `free 3 nov`.
  package init(_ text: String, now: Now, isOwn: ([String]) -> Bool) {
    var heading: (written: String, day: CivilDay?, problem: NoteLine.Problem?)?
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, row) in rows.enumerated() {
      let written = row.trimmingBlanks
      if written.isEmpty {
        blanks += 1
        continue
      }
      if written.hasPrefix("#") {
        comments += 1
        continue
      }
      let words = Self.words(written)
      var line = NoteLine(line: index + 1, written: words.joined(separator: " "), words: words)
      do throws(ParseError) {
        if let (day, count) = try Self.day(words, now) {
          line.day = day
          line.words = Array(words[count...].drop { Self.marks.contains($0) })
          if line.words.isEmpty {
            headings += 1
            heading = (line.written, day, nil)
            continue
          }
        } else if !isOwn(words) {
          line.day = heading?.day
          line.problem = heading.map { $0.problem } ?? (Self.isMoving(words, now) ? .movingDay : .noDay)
          if let heading { line.written = heading.written + " " + line.written }
        }
      } catch {
        line.problem = .unreadable(error)
      }
      lines.append(line)
    }
    // What follows the last line end is no line.
    if text.last?.isNewline ?? true { blanks = max(0, blanks - 1) }
  }

  private static let marks: Set = ["-", "–", "—", ":", "|", "·"]

  /// The words of a line without the mark of a list before it, and a day without what divides it from the rest.
  private static func words(_ text: String) -> [String] {
    var words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
    if words.count > 1, ["-", "*", "•", "–", "·"].contains(words[0]) { words.removeFirst() }
    // `2026-11-03T08:00`
    let parts = words[0].split(separator: "T")
    if parts.count == 2, parts[0].utf8.count == 10, parts[0].first?.isNumber ?? false {
      words.replaceSubrange(0...0, with: parts.map(String.init))
    }
    for index in words.indices.prefix(5) where words[index].utf8.count > 1 {
      let bare = words[index].dropLast()
      if words[index].hasSuffix(",") || words[index].hasSuffix(":") && bare.contains(":") {
        words[index] = String(bare)
      }
    }
    return words
  }

  /// The day that the words begin with, if it is the same whenever it is read.
  private static func day(_ words: [String], _ now: Now) throws(ParseError) -> (CivilDay, Int)? {
    if let end = words.prefix(5).firstIndex(where: { $0.hasSuffix(":") }) {
      var part = Array(words[...end])
      part[end].removeLast()
      if let (day, count) = (try? parseLeadingDay(part, now: now, command: "headache")) ?? nil,
        count == part.count, part.contains(where: { $0.contains(where: \.isNumber) })
      {
        return (day, count)
      }
    }
    guard let (day, count) = try parseLeadingDay(words, now: now, command: "headache") else { return nil }
    guard words[..<count].contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
    return (day, count)
  }

  private static func isMoving(_ words: [String], _ now: Now) -> Bool {
    (try? parseLeadingDay(words, now: now, command: "headache")) != nil
  }
}

extension NoteLine {
  /// Whether some of the words are a day with a number, or a stretch of days.
  package static func hasDay(_ words: some Collection<String>, now: Now) -> Bool {
    let words = Array(words.prefix { $0 != "--" })
    return words.indices.contains { index in
      let rest = Array(words[index...])
      guard rest[0].contains(where: \.isNumber) || rest.count > 1 else { return false }
      if rest[0].contains(".."), rest[0].contains(where: \.isNumber) { return true }
      guard let (_, count) = (try? parseLeadingDay(rest, now: now, command: "headache")) ?? nil else {
        return false
      }
      return rest[..<count].contains { $0.contains(where: \.isNumber) }
    }
  }
}
