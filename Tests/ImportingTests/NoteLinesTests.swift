import CivilTime
import Parsing
import Testing

@testable import Cells
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

  @Test func `Days that are counted from today move`() {
    for line in ["3 days ago 7", "2 weeks ago 5", "1 day ago suma"] {
      #expect(notes(line).lines.map(\.problem) == [.movingDay], "\(line)")
    }
    #expect(notes("12 nov 7 for 2 days").lines.map(\.problem) == [nil])
  }

  private func dates(_ text: String) -> [String] { notes(text).lines.map { $0.day.map { "\($0)" } ?? "-" } }

  @Test func `A year alone in its line is that of the dates below it`() {
    #expect(
      dates("2024\n3 nov: 7\n2025\n14 feb: 5\n2023-01-02 4\n") == ["2024-11-03", "2025-02-14", "2023-01-02"])
    #expect(dates("- 2024 -\n3 nov\n7\n8:00 5\n") == ["2024-11-03", "2024-11-03"])
    // The same words of two years are two lines.
    let two = notes("2024\n3 nov: 7\n2025\n3 nov: 7\n").lines
    #expect(Set(two.map(\.written)).count == 2)
  }

  @Test func `A year that is not said is in doubt beside dates of other years`() throws {
    let problems = notes("12.03.2025 7\n13.03. 6\n20.03.2025 5\n").lines.map(\.problem)
    let (read, beside) = (CivilDay(iso: "2026-03-13"), CivilDay(iso: "2025-03-13"))
    #expect(problems == [nil, .year(try #require(read), try #require(beside)), nil])
    // Of a heading, so are the lines below it.
    #expect(notes("2025-03-13\n7\n14 mar\n6\n4\n").lines.filter { $0.problem != nil }.map(\.line) == [4, 5])
    // Alone, and beside dates of the same months, it is the latest that is over.
    #expect(notes("3 nov: 7\n14 jan: 5\n").lines.allSatisfy { $0.problem == nil })
    #expect(notes("2026-09-20 7\n3 nov: 5\n").lines.allSatisfy { $0.problem == nil })
  }

  @Test func `A weekday that is not the date's is said`() throws {
    let thursday = try #require(CivilDay(iso: "2025-03-13"))
    #expect(notes("Tue 13 Mar 2025 7\n").lines.map(\.problem) == [.otherWeekday(thursday)])
    #expect(notes("Thu 13 Mar 2025 7\n").lines.map(\.problem) == [nil])
  }

  @Test func `Messages of a chat are nobody's until they are said to be`() {
    let chat = notes(
      "12.03.25, 08:22 - Tom: lunch?\n[12.03.25, 08:25:10] Anna B: migraine 7\n"
        + "13.03.25, 10:00 - Messages are encrypted\n")
    #expect(
      chat.lines.map(\.problem) == [
        .message("Tom", line: "2025-03-12 08:22 lunch?"),
        .message("Anna B", line: "2025-03-12 08:25 migraine 7"),
        .message("", line: "2025-03-13 10:00 Messages are encrypted"),
      ])
    #expect(notes("2026-11-03, 8:00 - 14:00 7 left\n").lines.map(\.problem) == [nil])
  }

  @Test func `A day with nothing below it is named`() {
    #expect(notes("2026-11-03\n2026-11-04\n7\n2026-11-05\n").emptyHeadings == [1, 4])
  }
}
