import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

@Suite struct ProblemTests {
  static let header = "start,end,severity,aura,nausea,medication,relief,notes\n"
  /// A row below ``header``, or a file of its own; where the problem is; what it is.
  static let hostile: [(String, line: Int, column: Int, ImportProblem.Cause)] = [
    (header + "2025-02-30T08:00,,5,,,,,\n", 2, 1, .cell("2025-02-30T08:00", .time)),
    (header + "2025-13-01T08:00,,5,,,,,\n", 2, 1, .cell("2025-13-01T08:00", .time)),
    (header + "2025-02-03T24:00,,5,,,,,\n", 2, 1, .cell("2025-02-03T24:00", .time)),
    (header + "2025-02-03T08:60,,5,,,,,\n", 2, 1, .cell("2025-02-03T08:60", .time)),
    (header + "2025-02-03T08:00+19:00,,5,,,,,\n", 2, 1, .cell("2025-02-03T08:00+19:00", .time)),
    (header + "2025-02-03T08:00 maybe,,5,,,,,\n", 2, 1, .cell("2025-02-03T08:00 maybe", .time)),
    (header + "yesterday,,5,,,,,\n", 2, 1, .cell("yesterday", .time)),
    (header + "3/4/2025,,5,,,,,\n", 2, 1, .cell("3/4/2025", .dateOrder)),
    (header + "03-04-2025,,5,,,,,\n", 2, 1, .cell("03-04-2025", .dateOrder)),
    (header + "0025-02-03T08:00,,5,,,,,\n", 2, 1, .cell("0025-02-03T08:00", .laterYear)),
    (header + "08:00,,5,,,,,\n", 2, 1, .cell("08:00", .date)),
    (header + ",,5,,,,,\n", 2, 1, .cell("", .date)),
    (header + "2026-11-22T12:01,,5,,,,,\n", 2, 1, .cell("2026-11-22T12:01", .past(today: november.day))),
    (header + "2026-11-23,,5,,,,,\n", 2, 1, .cell("2026-11-23", .past(today: november.day))),
    (
      header + "2026-11-22T11:00,2026-11-22T13:00,5,,,,,\n", 2, 18,
      .cell("2026-11-22T13:00", .past(today: november.day))
    ),
    (
      header + "2025-02-03T08:00,2025-02-03T07:59,5,,,,,\n", 2, 18,
      .endBeforeStart(start: at("2025-02-03T08:00+01:00"), end: at("2025-02-03T07:59+01:00"))
    ),
    (header + "2025-02-03T08:00,soon,5,,,,,\n", 2, 18, .cell("soon", .time)),
    (header + "2025-02-03T08:00,,11,,,,,\n", 2, 19, .cell("11", .intensity)),
    (header + "2025-02-03T08:00,,-1,,,,,\n", 2, 19, .cell("-1", .intensity)),
    (header + "2025-02-03T08:00,,10.5,,,,,\n", 2, 19, .cell("10.5", .intensity)),
    (header + "2025-02-03T08:00,,7/5,,,,,\n", 2, 19, .cell("7/5", .intensity)),
    (header + "2025-02-03T08:00,,awful,,,,,\n", 2, 19, .cell("awful", .intensity)),
    (header + "2025-02-03T08:00,,0,,,,,\n", 2, 19, .cell("0", .intensityOrAura)),
    (header + "2025-02-03T08:00,,0,no,,,,\n", 2, 19, .cell("0", .intensityOrAura)),
    (header + "2025-02-03T08:00,,5,perhaps,,,,\n", 2, 21, .cell("perhaps", .answerOrUnknown)),
    (header + "2025-02-03T08:00,,5,,2,,,\n", 2, 22, .cell("2", .answerOrUnknown)),
    (header + "2025-02-03T08:00,,5,,,50 mg,,\n", 2, 23, .cell("50 mg", .drug)),
    (header + "2025-02-03T08:00,,5,,,ibuprofen,4,\n", 2, 33, .cell("4", .relief)),
    (header + "2025-02-03T08:00,,5\n", 2, 1, .cellCount(3, expected: 8)),
    (header + "2025-02-03T08:00,,5,,,,,a,b\n", 2, 27, .cellCount(9, expected: 8)),
    (header + "\"Ä\n\n2025\",,5,,,,,\n", 2, 1, .cell("Ä  2025", .time)),
    (
      header + "2025-02-03T08:00,,\"1\u{1B}]0;x\u{7}\u{202E}\",,,,,\n", 2, 19,
      .cell("1\\u{1b}]0;x\\u{7}\\u{202e}", .intensity)
    ),
    (
      header + "2025-02-03T08:00,,5,,,,,\"a\nb\"\n2025-02-03T08:00,,12,,,,,\n", 4, 19, .cell("12", .intensity)
    ),
    ("Käse,start,severity\nKäsä,x,5\n", 2, 6, .cell("x", .time)),
    ("date,amount,payee\n2025-01-01,5,x\n", 1, 1, .unknownHeader("date, amount, payee")),
    ("severity,notes\n5,x\n", 1, 1, .unknownHeader("severity, notes")),
    ("", 1, 1, .emptyFile),
    ("\n\n", 1, 1, .emptyFile),
    ("date,headache\n2025-02-03,maybe\n", 2, 12, .cell("maybe", .answer)),
    ("date,headache\n,yes\n", 2, 1, .cell("", .date)),
    ("date,headache\n2026-11-23,no\n", 2, 1, .cell("2026-11-23", .past(today: november.day))),
    ("date,headache,severity\n2025-02-03,no,4\n", 2, 15, .cell("4", .noIntensity)),
    ("date,headache,severity\n2025-02-03,yes,0\n", 2, 16, .cell("0", .intensityOfHeadacheDay)),
    ("date,headache,severity\n2025-02-03,,4\n", 2, 12, .cell("", .answerForRow)),
    ("date,headache,side\n2025-02-03,?,left\n", 2, 12, .cell("?", .answerForRow)),
    ("start,severity,Start\n2025-02-03T08:00,5,2025-02-03T09:00\n", 1, 16, .repeatedName(columns: [1, 3])),
    ("date,pain\n24-1-32,5\n", 2, 1, .cell("24-1-32", .dateOrder)),
    ("date,pain\n25/03/01,5\n", 2, 1, .cell("25/03/01", .dateOrderOrYear)),
    (
      "date,start,pain\n15.04.91,08:00,5\n", 2, 1,
      .cell("15.04.91", .pastDay(at("2091-04-15T00:00").day, today: november.day))
    ),
    (
      "start,pain,medication\n2025-02-03,5,\"aspirin 1,000 mg\"\n", 2, 14,
      .cell("aspirin 1,000 mg", .amount(["1000 mg", "1 mg"]))
    ),
    ("start,severity,duration\n2025-02-03T08:00,5,90\n", 2, 20, .cell("90", .length)),
    (
      "date,start,severity\n2025-02-03,2025-02-04T08:00,5\n", 2, 12,
      .twoDays(at("2025-02-03T00:00").day, at("2025-02-04T00:00").day)
    ),
    ("uuid,onset\nabc,2025-02-03T08:00+01:00\n", 2, 1, .cell("abc", .uuid)),
    ("uuid,onset\n,2025-02-03\n", 2, 2, .cell("2025-02-03", .moment)),
    ("uuid,onset,doses\n,2025-02-03T08:00,x|y\n", 2, 19, .cell("x|y", .doses)),
    (
      "uuid,onset,end\n,2025-02-03T08:00,2025-02-03T07:00\n", 2, 19,
      .cell("2025-02-03T07:00", .endAfter(at("2025-02-03T08:00")))
    ),
    ("uuid,onset,triggers\n,2025-02-03T08:00,a\\b\n", 2, 19, .cell("a\\b", .items)),
  ]

  @Test(arguments: hostile)
  func `Every hostile row is one problem at its place, and no entry`(
    file: (text: String, line: Int, column: Int, cause: ImportProblem.Cause)
  ) throws {
    let (rows, summary) = importing(file.text)
    let problem = try #require(summary.problems.first)
    #expect(summary.problemCount == 1)
    #expect(problem.position == Position(line: file.line, column: file.column))
    #expect(problem.cause == file.cause)
    #expect(rows.count == summary.attacks + summary.checkIns)
    #expect(summary.rows == summary.attacks + summary.checkIns + summary.silent + summary.refused)
  }

  @Test func `A row's problems are all told, and so are all rows'`() {
    let (rows, summary) = importing(
      Self.header + "x,y,99,maybe,,,,\n2025-02-03T08:00,,5,,,,,\nx,,5,,,,,\n2025-02-03T08:00,,5,,,,,\"a\n")
    #expect(summary.problems.map(\.position.column) == [1, 3, 5, 8, 1, 25])
    #expect(summary.problems.map(\.row) == [2, 2, 2, 2, 4, 5])
    #expect(summary.problems.map(\.column?.name) == ["start", "end", "severity", "aura", "start", nil])
    #expect(summary.problems.map(\.column?.number) == [1, 2, 3, 4, 1, nil])
    #expect(rows.map(\.line) == [3])
    #expect(summary.refused == 2)
  }

  @Test func `Beyond a thousand, problems are counted and no longer kept`() {
    let (rows, summary) = importing(Self.header + String(repeating: "x,,5,,,,,\n", count: 1500))
    #expect(rows.isEmpty)
    #expect(summary.problems.count == 1000)
    #expect(summary.problemCount == 1500)
    #expect(summary.refused == 1500)
  }

  @Test func `A quotation is cut short and holds nothing that a terminal obeys`() {
    let hostile = "\u{1B}[2J\u{9B}\u{202E}\u{2066}\u{200B}\u{7F}\n" + String(repeating: "x", count: 1000)
    let quoted = hostile.escapedExcerpt
    #expect(quoted.hasPrefix("\\u{1b}[2J\\u{9b}\\u{202e}\\u{2066}\\u{200b}\\u{7f} xxx"))
    #expect(quoted.hasSuffix("x…"))
    #expect(quoted.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.properties.generalCategory != .format })
    #expect(quoted.count < 120)
  }
}
