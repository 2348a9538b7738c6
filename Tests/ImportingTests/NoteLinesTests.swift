import CivilTime
import Parsing
import Testing

@testable import Importing

/// Notes with a day before each line.
@Suite struct NoteLinesTests {
  private let now = Now(
    moment: Moment(wallMinutes: 20_779 * 1440 + 900, offset: 60), zone: nil, zoneName: nil)

  private func notes(_ text: String) -> NoteLines {
    NoteLines(text, now: now) { words in
      ["free", "took"].contains(words[0]) && NoteLine.hasDay(words.dropFirst(), now: now)
    }
  }

  static let days: [(line: String, day: String?, words: [String])] = [
    ("2026-11-03 7 left", "2026-11-03", ["7", "left"]),
    ("2026-11-03: 7 left", "2026-11-03", ["7", "left"]),
    ("3.11.2026 - 7", "2026-11-03", ["7"]),
    ("- 3 nov: 7 8:00", "2026-11-03", ["7", "8:00"]),
    ("• 2026-11-03T08:00 7", "2026-11-03", ["08:00", "7"]),
    ("free 3 nov", nil, ["free", "3", "nov"]),
    ("took suma 50mg 3 nov 9:00", nil, ["took", "suma", "50mg", "3", "nov", "9:00"]),
  ]

  @Test(arguments: days)
  func `The day before a line is its day`(rule: (line: String, day: String?, words: [String])) throws {
    let line = try #require(notes(rule.line).lines.first)
    #expect(line.problem == nil)
    #expect(line.day.map { "\($0)" } == rule.day)
    #expect(line.words == rule.words)
  }

  @Test func `A line of a day alone heads the lines below it`() {
    let notes = notes("# phone\n\n2026-11-03\n7 8:00\n\n5 20:00\n2026-11-04 free\n3\n")
    #expect(
      notes.lines.map { $0.day.map { "\($0)" } } == ["2026-11-03", "2026-11-03", "2026-11-04", "2026-11-03"])
    #expect(notes.lines.map(\.line) == [4, 6, 7, 8])
    #expect((notes.comments, notes.blanks, notes.headings) == (1, 2, 1))
    #expect(notes.lines[0].written == "2026-11-03 7 8:00")
  }

  @Test func `A line that is longer than any note is a problem of its own, and is kept whole`() {
    let long = "2026-11-03 note " + String(repeating: "slept badly ", count: 100_000) + "end"
    let notes = notes("2026-11-04\n\(long)\n7 left\n")
    #expect(notes.lines.map(\.problem) == [.tooLong(kilobytes: 65), nil])
    #expect(notes.lines[0].written.count < 80)
    #expect(notes.lines[0].text == long)
    #expect(notes.lines[0].heading?.line == 1)
  }

  @Test func `A line without a day, or with one that moves, is a problem`() {
    let notes = notes("7 left\nyesterday 7\nfree\n2027-01-03 7\n")
    #expect(notes.lines.count == 4)
    #expect(notes.lines.allSatisfy { $0.problem != nil && $0.day == nil })
    #expect(notes.lines[1].problem == .movingDay)
  }
}
