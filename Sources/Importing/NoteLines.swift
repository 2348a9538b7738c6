import Cells
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
  /// As it stands in the file, and the heading above it where it says no day itself.
  package var text: String
  package var heading: Heading?

  /// A line of a day alone, above others.
  package struct Heading: Hashable, Sendable {
    package var line: Int
    package var text: String
    var day: CivilDay
  }

  package enum Problem: Hashable, Sendable {
    /// Neither the line nor a heading above it has a day.
    case noDay
    /// A day that is another tomorrow: `yesterday`, `mon`.
    case movingDay
    /// A weekday, and the date of another; the day of that date.
    case otherWeekday(CivilDay)
    /// A date without a year, of which the dates around it may be of another: as it is read by itself, and beside them.
    case year(CivilDay, CivilDay)
    /// A message of a chat: who wrote it, and the line without that.
    case message(String, line: String)
    /// A clock time at an offset at which the clocks of the person's zone were not.
    case otherOffset
    /// Longer than an entry with the longest note.
    case tooLong(kilobytes: Int)
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
  /// Those of them with nothing below, by their lines.
  package private(set) var emptyHeadings: [Int] = []

  /// The longest line that is read, in bytes: a note of 64 KiB, and what stands before it.
  private static let longest = 65 * 1024

  /// The most lines that are read.
  package static let limit = 100_000

  /// `isOwn`: whether a line says its day itself, behind what comes first: `free 3 nov`; `isMoving`: whether that is
  /// another tomorrow: `free yesterday`.
  package init(
    _ text: String, now: Now, isOwn: ([String]) -> Bool, isMoving: ([String]) -> Bool = { _ in false }
  ) {
    var heading: NoteLine.Heading?
    var years = NoteYears()
    // Places of lines that may be messages of a chat.
    var messages: [(place: Int, written: String)] = []
    var isChat = false
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
      if written.utf8.count > Self.longest {
        lines.append(Self.tooLong(written, line: index + 1, below: heading))
        continue
      }
      if let year = NoteYears.heading(written, now) {
        years.begin(year)
        headings += 1
        heading = nil
        continue
      }
      let (words, isOfOtherOffset) = Self.words(NoteChat.unbracketed(written), now)
      let whole = words.joined(separator: " ")
      var line = NoteLine(line: index + 1, written: whole, words: words, text: whole)
      do throws(ParseError) {
        if let (day, count) = try Self.day(words, now) {
          line.day = years.day(day, words[..<count])
          line.words = Array(words[count...].drop { Self.marks.contains($0) })
          years.note(line.day ?? day, words[..<count], line: line.line)
          if let year = years.year, line.day != day { line.written = "\(year) " + whole }
          isChat = isChat || NoteChat.message(written, line.words) != nil
          if line.words.isEmpty {
            headings += 1
            heading = NoteLine.Heading(line: line.line, text: whole, day: line.day ?? day)
            emptyHeadings.append(line.line)
            continue
          }
          if isOfOtherOffset { line.problem = .otherOffset }
          if NoteChat.text(written, line.words) != nil { messages.append((lines.count, written)) }
        } else if isMoving(words) {
          line.problem = .movingDay
        } else if !isOwn(words) {
          (line.day, line.heading) = (heading?.day, heading)
          if let heading, emptyHeadings.last == heading.line { emptyHeadings.removeLast() }
          if let day = Self.otherWeekday(words, now) {
            line.problem = .otherWeekday(day)
          } else if Self.isMoving(words, now) {
            line.problem = .movingDay
          } else if heading == nil {
            line.problem = .noDay
          }
          if let heading { line.written = heading.text + " " + whole }
        }
      } catch {
        line.problem = .unreadable(error)
        line.heading = heading
      }
      lines.append(line)
    }
    if isChat { for (place, written) in messages { lines[place].setMessage(written) } }
    for (number, days) in years.doubts() {
      for index in lines.indices where lines[index].line == number || lines[index].heading?.line == number {
        lines[index].problem = lines[index].problem ?? .year(days.read, days.beside)
      }
    }
    // What follows the last line end is no line.
    if text.last?.isNewline ?? true { blanks = max(0, blanks - 1) }
  }

  /// A line that nobody has typed; it is named by how it begins.
  private static func tooLong(_ text: String, line: Int, below heading: NoteLine.Heading?) -> NoteLine {
    let opening = String(text.prefix(60)) + "…"
    let words = opening.split { $0 == " " || $0 == "\t" }.map(String.init)
    var line = NoteLine(line: line, written: opening, words: words, text: text)
    line.problem = .tooLong(kilobytes: longest / 1024)
    line.heading = heading
    return line
  }

  private static let marks: Set = ["-", "–", "—", ":", "|", "·"]

  /// The words of a line without the mark of a list before it, and a day without what divides it from the rest.
  private static func words(_ text: String, _ now: Now) -> ([String], isOfOtherOffset: Bool) {
    var words = text.split { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }.map(String.init)
    if words.count > 1, ["-", "*", "•", "–", "·"].contains(words[0]) { words.removeFirst() }
    let moment = NoteMoment(words[0], now: now)
    if let moment { words.replaceSubrange(0...0, with: moment.words) }
    for index in words.indices.prefix(5) where words[index].utf8.count > 1 {
      let bare = words[index].dropLast()
      if words[index].hasSuffix(",") || words[index].hasSuffix(":") && bare.contains(":") {
        words[index] = String(bare)
      }
    }
    return (words, moment?.isOfOtherOffset ?? false)
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
    let isMoving = words[..<count].contains { NoteLine.movingWords.contains($0.lowercased()) }
    guard !isMoving, words[..<count].contains(where: { $0.contains(where: \.isNumber) }) else { return nil }
    return (day, count)
  }

  /// The date behind a weekday that is not its own: `Mon 13 Mar 2025`, a Thursday.
  private static func otherWeekday(_ words: [String], _ now: Now) -> CivilDay? {
    guard let (_, count) = (try? parseLeadingDay(words, now: now, command: "headache")) ?? nil, count == 1,
      !words[0].contains(where: \.isNumber), words.count > 1
    else { return nil }
    return (try? Self.day(Array(words[1...]), now))?.0
  }

  private static func isMoving(_ words: [String], _ now: Now) -> Bool {
    (try? parseLeadingDay(words, now: now, command: "headache")) != nil
  }
}

extension NoteLine {
  /// Of days that are counted from the one on which they are read.
  package static let movingWords: Set = [
    "ago", "last", "past", "this", "next", "day", "days", "week", "weeks", "month", "months", "year", "years",
    "today", "yesterday",
  ]

  /// Says of a line that it is a message of a chat.
  fileprivate mutating func setMessage(_ written: String) {
    guard let (text, time) = NoteChat.text(written, words), let day else { return }
    let own = NoteChat.message(written, words)
    // Nobody types the seconds.
    let minutes = time.map { $0.split(separator: ":").prefix(2).joined(separator: ":") }
    let line = (["\(day)"] + minutes + (own?.text ?? text)).joined(separator: " ")
    problem = .message(own?.name ?? "", line: line)
  }

  /// Whether it may be the heading of another day that could not be read, `14. Septembre`: then nobody knows of which
  /// day the lines below it are.
  package var mayBeHeading: Bool {
    let others = words.filter { word in
      let letters = word.lowercased().filter(\.isLetter)
      return !letters.isEmpty && !Self.dateWords.contains(String(letters.prefix(3)))
    }
    return words.count <= 6 && others.count <= 2
  }

  /// How words of a date begin.
  private static let dateWords: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed",
    "thu", "fri", "sat", "sun", "the", "of", "st", "nd", "rd", "th",
  ]

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
