import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// What a row may say, and what is named where it cannot be taken as it stands.
@Suite struct CellTests {
  private func remarks(_ text: String) -> [String] {
    importing(text).summary.remarks.entries.map { entry in
      let lines = entry.lines.lines.map(String.init).joined(separator: ",")
      return "\(entry.remark.kind) \(entry.remark.column) \(entry.remark.text) \(lines)"
    }
  }

  static let nothing = [
    "", "-", "–", "--", "NULL", "null", "none", "n/a", "NaN", "nan", "#N/A", "(null)", ".",
  ]

  @Test(arguments: nothing)
  func `A row that says nothing beyond its date is no attack`(cell: String) {
    let (rows, summary) = importing(
      "date,end,type,side,medication,triggers,note,weekday\n"
        + "2025-02-03,\(cell),\(cell),\(cell),\(cell),\(cell),\(cell),Mon\n2025-02-04,,,left,,,,Tue\n")
    #expect(summary.problems.isEmpty)
    #expect(rows.map(\.line) == [3])
    #expect(summary.silent == 1)
    #expect(summary.remarks.entries.isEmpty)
  }

  @Test func `A note alone makes no attack, and is named`() {
    let text = "date,pain,nausea,note\n2025-02-03,,no,slept badly\n"
    #expect(importing(text).rows.isEmpty)
    #expect(remarks(text) == ["textAlone note slept badly 2"])
  }

  @Test(arguments: [
    "Migraine", "Headache day", "Migräne (ja/nein)", "Had a headache today?", "Kopfschmerzen", "MIGRAINE Y/N",
  ])
  func `A column that asks for a headache is answered with yes and no`(name: String) {
    let (rows, summary) = importing("Date,\(name),Severity\n2025-02-01,no,\n2025-02-02,yes,7\n2025-02-03,,\n")
    #expect(summary.problems.isEmpty)
    #expect(rows.map { $0.attack?.peak } == [nil, 7])
    #expect(rows[0].checkIn != nil)
    #expect(summary.silent == 1)
  }

  @Test func `Beside a column for headaches, one for migraines says which they were`() {
    let (rows, summary) = importing(
      "date,headache,migraine,pain\n2025-02-01,,x,\n2025-02-02,yes,no,5\n2025-02-03,no,no,\n2025-02-04,,no,\n"
    )
    #expect(summary.problems.isEmpty)
    #expect(rows.map { $0.attack?.kind } == [.migraine, nil, nil])
    #expect(rows.map { $0.checkIn != nil } == [false, false, true])
    #expect(summary.silent == 1)
  }

  @Test func `Words without a meaning in their column are named with their lines`() {
    let text = """
      start,severity,type,side,quality,impact
      2025-02-03T08:00,5,odd,upstairs,like a vice,had to lie down
      2025-02-04T08:00,5,migraine,upstairs,,

      """
    #expect(
      remarks(text) == [
        "unread type odd 2", "unread side upstairs 2,3", "unread quality like a vice 2",
        "unread impact had to lie down 2",
      ])
  }

  static let lengths: [(String, Int)] = [
    ("02:45:30", 165), ("0:05:46", 5), ("26:00:00", 1560), ("1:30", 90), ("90 min", 90),
  ]

  @Test(arguments: lengths)
  func `A length may have hours, minutes and seconds`(length: (cell: String, minutes: Int)) throws {
    let (rows, _) = importing("start,pain,duration\n2025-02-03T08:00,5,\(length.cell)\n")
    let attack = try #require(rows.first?.attack)
    #expect(
      attack.end == .at(Moment(wallMinutes: attack.onset.moment.wallMinutes + length.minutes, offset: 60)))
  }

  @Test func `A length in days counts from the first, and one in hours needs a clock time`() {
    let text = "date,duration,pain\n2025-02-03,3 days,5\n2025-02-10,5 h,5\n"
    let (rows, _) = importing(text)
    #expect(rows.map { $0.attack?.end } == [.at(at("2025-02-05T23:59+01:00")), .unknown])
    #expect(remarks(text) == ["lengthWithoutTime duration 5 h 3"])
  }

  @Test func `A length beside an end is named only where it says another`() {
    let header = "start,end,duration,pain\n"
    #expect(remarks(header + "2025-02-03T08:00,2025-02-03T10:00,2 h,5\n") == [])
    #expect(
      remarks(header + "2025-02-03T08:00,2025-02-03T10:00,3 h,5\n") == ["otherLength duration 3 h 2"])
  }

  @Test func `An end at the minute of the start is unknown, and a year is long`() {
    let text =
      "start,end,pain\n2025-02-03T08:00,2025-02-03T08:00,5\n2025-02-03T09:00,2026-02-03T09:00,5\n"
    #expect(importing(text).rows.first?.attack?.end == .unknown)
    #expect(remarks(text) == ["endIsStart   2", "long   3"])
  }

  @Test func `Years of two digits may come first`() {
    let rows = importing("date,pain\n24-1-1,5\n25-12-31,5\n", order: .yearFirst).rows
    #expect(rows.map { $0.attack?.onset.moment.day.description } == ["2024-01-01", "2025-12-31"])
    #expect(WrittenTime.orders(Array("24-1-1".utf8).span)?.only == .yearFirst)
    #expect(WrittenTime.orders(Array("25/03/09".utf8).span)?.only == nil)
    #expect(WrittenTime.orders(Array("31/12/24".utf8).span, today: november.day)?.only == .dayFirst)
  }
}
