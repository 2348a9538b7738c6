import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Where the year of dates without one comes from, in sheets of all shapes.
@Suite struct YearTests {
  private static func days(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { $0.attack?.onset.moment.day.iso }
  }

  /// Two headaches of January and February, 6 and 10, in each shape: the year is that of what stands above.
  private static func shapes(_ title: String) -> [(name: String, text: String)] {
    let top = title.isEmpty ? "" : title + "\n"
    return [
      ("list", top + "Date,Pain\n6 Jan,6\n10 Feb,7\n"),
      (
        "grid",
        top + DayListTests.head("Month") + DayListTests.row("Jan", [6: "6"])
          + DayListTests.row("Feb", [10: "7"])
      ),
      (
        "blocks",
        top + DayListTests.head("January") + DayListTests.row("Pain", [6: "6"])
          + DayListTests.head("February") + DayListTests.row("Pain", [10: "7"])
      ),
      ("weeks", top + "Week of,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n6 Jan,6,,,,,,\n10 Feb,7,,,,,,\n"),
      (
        "week blocks",
        top
          + "Week of 6 January,Mon,Tue,Wed,Thu,Fri,Sat,Sun\nPain,6,,,,,,\nWeek of 10 February,Mon,Tue,Wed,Thu,Fri,Sat,Sun\nPain,7,,,,,,\n"
      ),
    ]
  }

  private static func choose(_ shape: String) -> (inout TableChoices) -> Void {
    { choices in
      choices.layout = shape.hasPrefix("week") ? .weeks : nil
      choices.empty = .unknown
    }
  }

  private static func asksYear(_ questions: [TableQuestion]) -> Bool {
    questions.contains {
      switch $0 {
      case .year, .firstYear: true
      default: false
      }
    }
  }

  @Test(arguments: [
    "Headache diary 2025", "Kopfschmerzen 2025", "Headaches,2025", "Jahr,2025", "Migraine calendar: 2025",
  ])
  func `A title with one year settles it in every shape`(title: String) throws {
    for (name, text) in Self.shapes(title) {
      let (reading, rows, summary) = try surveying([("", text)], Self.choose(name))
      #expect(reading.questions.isEmpty && summary.problems.isEmpty, "\(name)")
      #expect(Self.days(rows) == ["2025-01-06", "2025-02-10"], "\(name)")
    }
  }

  @Test func `The name of the only sheet does the same`() throws {
    for (shape, text) in Self.shapes("") {
      for name in ["2025", "Headaches 2025", "Kopfweh 2025"] where name != "2025" || shape != "list" {
        let (reading, rows, _) = try surveying([(name, text)], Self.choose(shape))
        #expect(reading.questions.isEmpty, "\(shape)")
        #expect(Self.days(rows) == ["2025-01-06", "2025-02-10"], "\(shape)")
      }
    }
  }

  @Test(arguments: [
    "", "Headaches", "Headaches since 2025", "Printed 2025", "Template 2019", "Born,1980", "Vorlage 2025",
    "Headaches 2023 to 2025", "Geburtsjahr,1980", "Headaches,printed 2025", "Headaches 2099", "Visits,2025",
  ])
  func `A year of something else, or of several, is asked about`(title: String) throws {
    for (name, text) in Self.shapes(title) {
      let (reading, rows, _) = try surveying([("", text)], Self.choose(name))
      #expect(Self.asksYear(reading.questions), "\(name)")
      #expect(Self.days(rows).isEmpty, "\(name)")
    }
  }

  @Test func `A title and the name of the sheet that say two years are asked about`() throws {
    for (shape, text) in Self.shapes("Headache diary 2024") {
      let reading = try surveying([("2025", text)], Self.choose(shape)).reading
      #expect(Self.asksYear(reading.questions), "\(shape)")
    }
  }

  @Test func `What is said now goes before a title, and a title before what was said of another file`() throws
  {
    for (shape, text) in Self.shapes("Headache diary 2025") {
      let said = try surveying([("", text)]) {
        Self.choose(shape)(&$0)
        $0.year = 2020
      }
      #expect(Self.days(said.rows).allSatisfy { $0.hasPrefix("2020") }, "\(shape)")
      let mark = try #require(try surveying([("", text)], Self.choose(shape)).reading.yearMark)
      let kept = try surveying([("", text)]) {
        Self.choose(shape)(&$0)
        $0.keptYears = [.init(year: 2020, mark: mark)]
      }
      #expect(Self.days(kept.rows) == ["2025-01-06", "2025-02-10"], "\(shape)")
      #expect(kept.reading.keptYear == nil)
    }
  }

  @Test func `A year that was said holds for a longer file that begins alike, and for no other`() throws {
    for (shape, text) in Self.shapes("") {
      let mark = try #require(try surveying([("", text)], Self.choose(shape)).reading.yearMark)
      func read(_ text: String) throws -> TableReading {
        try surveying([("", text)]) {
          Self.choose(shape)(&$0)
          $0.keptYears = [.init(year: 2024, mark: "another"), .init(year: 2025, mark: mark)]
        }.reading
      }
      let again = try read(text)
      #expect(again.questions.isEmpty && again.keptYear == 2025, "\(shape)")
      let other = try read(text.replacing(",6", with: ",5"))
      #expect(Self.asksYear(other.questions) && other.keptYear == nil, "\(shape)")
    }
  }

  @Test(arguments: [
    (["Nov", "Dec", "Jan 2025", "Feb"], ["2024-11-06", "2024-12-06", "2025-01-06", "2025-02-06"]),
    (["Nov 2024", "Dec", "Jan", "Feb"], ["2024-11-06", "2024-12-06", "2025-01-06", "2025-02-06"]),
    (["Jan 2025", "Mar", "Feb", "Apr"], ["2025-01-06", "2025-03-06", "2025-02-06", "2025-04-06"]),
    (["Feb 2025", "Jan", "Dec", "Nov"], ["2025-02-06", "2025-01-06", "2024-12-06", "2024-11-06"]),
    (["Feb", "Jan", "Dec 2024", "Nov"], ["2025-02-06", "2025-01-06", "2024-12-06", "2024-11-06"]),
    (["Nov 2024", "Jan", "Dec", "Feb"], ["2024-11-06", "2025-01-06", "2024-12-06", "2025-02-06"]),
  ])
  func `Months run on from the one that says its year`(months: [String], expected: [String]) throws {
    let grid =
      DayListTests.head("Headache") + months.map { DayListTests.row($0, [6: "6"]) }.joined()
    let blocks = months.map { DayListTests.head($0) + DayListTests.row("Pain", [6: "6"]) }.joined()
    for text in [grid, blocks] {
      let (reading, rows, _) = try surveying(text) { $0.empty = .unknown }
      #expect(reading.questions.isEmpty)
      #expect(Self.days(rows).sorted() == expected.sorted())
    }
  }

  @Test(arguments: [["Sep", "Jan 2025"], ["Jan", "Jun", "Nov 2024"]])
  func `Months with others left out between them and the year are asked about`(months: [String]) throws {
    let text = DayListTests.head("Headache") + months.map { DayListTests.row($0, [6: "6"]) }.joined()
    #expect(Self.asksYear(try surveying(text) { $0.empty = .unknown }.reading.questions))
  }

  @Test(arguments: ["Headaches 2024/25", "Kopfweh 2024/2025", "Winter 2024-2025"])
  func `A title of two years is that of months over new year`(title: String) throws {
    let months = ["Nov", "Dec", "Jan", "Feb"]
    let grid =
      title + "\n" + DayListTests.head("Headache") + months.map { DayListTests.row($0, [6: "6"]) }.joined()
    let (reading, rows, _) = try surveying(grid) { $0.empty = .unknown }
    #expect(reading.questions.isEmpty)
    #expect(Self.days(rows) == ["2024-11-06", "2024-12-06", "2025-01-06", "2025-02-06"])
    // Of months of one year it is not said which.
    let short =
      title + "\n" + DayListTests.head("Headache") + DayListTests.row("Feb", [6: "6"])
      + DayListTests.row("Mar", [6: "6"])
    #expect(Self.asksYear(try surveying(short) { $0.empty = .unknown }.reading.questions))
  }

  @Test(arguments: [
    (["Jan", "Feb", "Mar"], ["2025-01-06", "2025-02-06", "2025-03-06"]),
    (
      ["Apr", "Feb", "Jan", "Mar", "May"],
      ["2025-01-06", "2025-02-06", "2025-03-06", "2025-04-06", "2025-05-06"]
    ),
    (["Nov", "Dec", "Jan"], ["2025-11-06", "2025-12-06", "2026-01-06"]),
    (["Feb", "Jan", "Dec"], ["2024-12-06", "2025-01-06", "2025-02-06"]),
    (["Dezember", "Januar", "Februar"], ["2025-12-06", "2026-01-06", "2026-02-06"]),
    (["Dec", "Feb", "Jan"], ["2025-01-06", "2025-02-06", "2025-12-06"]),
  ])
  func `Sheets for months run on in their order, and are of one year where they have none`(
    names: [String], expected: [String]
  ) throws {
    let sheets = names.map { (name: $0, text: "Day,Pain\n6,5\n") }
    let (reading, rows, _) = try surveying(sheets) { $0.year = 2025 }
    #expect(reading.questions.isEmpty)
    #expect(Self.days(rows).sorted() == expected)
    #expect(Self.asksYear(try surveying(sheets).reading.questions))
  }

  @Test(arguments: ["KW", "Week", "W", "Semaine", "Semana", "Kalenderwoche", "KW 0"])
  func `Weeks by their number are those of the calendar once the year is known`(word: String) throws {
    let numbers = word.hasSuffix("0") ? (word + "2", word + "7") : (word + " 2", word + " 7")
    let list = "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n\(numbers.0),6,,,,,,\n\(numbers.1),7,,,,,,\n"
    let blocks =
      "\(numbers.0),Mon,Tue,Wed,Thu,Fri,Sat,Sun\nPain,6,,,,,,\n\(numbers.1),Mon,Tue,Wed,Thu,Fri,Sat,Sun\nPain,7,,,,,,\n"
    for text in [list, blocks] {
      let open = try surveying(text).reading.questions
      #expect(Self.asksYear(open))
      #expect(open.contains { if case .weeks(_, .some) = $0 { true } else { false } })
      let titled = try surveying("Headaches 2025\n" + text) { $0.layout = .weeks }
      #expect(titled.reading.questions.isEmpty)
      #expect(Self.days(titled.rows) == ["2025-01-06", "2025-02-10"])
    }
  }

  @Test func `Weeks by their number go over new year, and a year without a 53rd has none`() throws {
    let head = "KW,Mo,Di,Mi,Do,Fr,Sa,So\n"
    let over = try surveying("\(head)51,5,,,,,,\n52,6,,,,,,\n1,7,,,,,,8\n2,,3,,,,,\n") {
      ($0.layout, $0.year) = (.weeks, 2024)
    }
    #expect(
      Self.days(over.rows) == ["2024-12-16", "2024-12-23", "2024-12-30", "2025-01-05", "2025-01-07"])
    let none = try surveying("\(head)52,5,,,,,,\n53,6,,,,,,\n") { ($0.layout, $0.year) = (.weeks, 2025) }
    #expect(Self.days(none.rows) == ["2025-12-22"] && none.reading.notes.contains(.noSuchDay([3])))
  }

  @Test func `Numbers of weeks that begin on Sunday are not those of the calendar`() throws {
    let text = "Headaches 2025,,,,,,,\nWeek,Sun,Mon,Tue,Wed,Thu,Fri,Sat\nWeek 2,6,,,,,,\nWeek 7,7,,,,,,\n"
    #expect(try surveying(text) { $0.layout = .weeks }.rows.isEmpty)
  }
}
