import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Calendars of months by days: their marks, years and subject.
@Suite struct MonthGridTests {
  private typealias Pair = TableChoices.Pair

  private static func attacks(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { row in
      row.attack.map { attack in
        ([attack.onset.moment.day.iso, attack.peak.map { "\($0.tenths / 10)" } ?? "?"]
          + attack.doses.map { $0.drug + ($0.count == 1 ? "" : " x\($0.count)") })
          .joined(separator: " ")
      }
    }
  }

  private func asked(_ text: String, _ choose: (inout TableChoices) -> Void = { _ in }) throws -> [String] {
    for case .grid(let letters) in try surveying(text, choose).reading.questions {
      return letters.map(\.text)
    }
    return []
  }

  @Test func `A mark with a doubt or a repetition is another mark`() throws {
    let text =
      DayListTests.head("Headache 2025")
      + DayListTests.row("Jan", [3: "x", 9: "xx", 10: "xxx", 11: "(x)", 12: "x?"])
    #expect(try asked(text) == ["x", "xx", "xxx", "(x)", "x?"])
    let open = try asked(text) { $0.letters = [Pair("x", "3")] }
    #expect(open == ["xx", "xxx", "(x)", "x?"])
    let rows = try surveying(text) {
      ($0.layout, $0.year, $0.empty) = (.grid, 2025, .unknown)
      $0.letters = [Pair("x", "3"), Pair("xx", "5"), Pair("xxx", "8"), Pair("(x)", "1"), Pair("x?", "2")]
    }.rows
    #expect(
      Self.attacks(rows) == ["2025-01-03 3", "2025-01-09 5", "2025-01-10 8", "2025-01-11 1", "2025-01-12 2"])
  }

  @Test func `Several marks of a cell are as many, and a letter twice is two of a drug`() throws {
    let text =
      DayListTests.head("Headache 2025")
      + DayListTests.row("Jan", [1: "M+T", 2: "8TT", 3: "5/I", 4: "8 T I", 5: "M?", 6: "Ibu 400"])
    #expect(try asked(text) == ["M", "T", "TT", "I", "M?", "Ibu 400"])
    let (reading, rows, summary) = try surveying(text) {
      ($0.layout, $0.year, $0.empty) = (.grid, 2025, .unknown)
      $0.letters = [
        Pair("M", "7"), Pair("T", "suma"), Pair("I", "ibu"), Pair("M?", "4"), Pair("Ibu 400", "ibu 400"),
      ]
    }
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(
      Self.attacks(rows) == [
        "2025-01-01 7 sumatriptan", "2025-01-02 8 sumatriptan x2", "2025-01-03 5 ibuprofen",
        "2025-01-04 8 sumatriptan ibuprofen", "2025-01-05 4", "2025-01-06 ? ibuprofen",
      ])
  }

  @Test(arguments: [
    "Dec-24 Jan-25", "Dec '24|Jan '25", "12/2024|01/2025", "2024-12|2025-01", "Dezember 24|Januar 25",
  ])
  func `The year in the name of a month is its year`(labels: String) throws {
    let names = labels.contains("|") ? labels.split(separator: "|") : labels.split(separator: " ")
    let text =
      DayListTests.head("Migraine") + DayListTests.row(String(names[0]), [3: "6"])
      + DayListTests.row(String(names[1]), [1: "3"])
    let (reading, rows, _) = try surveying(text) { ($0.layout, $0.empty) = (.grid, .unknown) }
    #expect(reading.questions.isEmpty)
    #expect(Self.attacks(rows) == ["2024-12-03 6", "2025-01-01 3"])
  }

  @Test func `A year between the months is that of those below`() throws {
    let again =
      DayListTests.head("Headaches 2024") + DayListTests.row("Jan", [3: "6"]) + DayListTests.head("2025")
      + DayListTests.row("Mar", [2: "5"])
    let alone =
      "2024\n" + DayListTests.head("Headaches") + DayListTests.row("Jan", [3: "6"]) + "2025\n"
      + DayListTests.row("Mar", [2: "5"])
    for text in [again, alone] {
      let (reading, rows, _) = try surveying(text) { ($0.layout, $0.empty) = (.grid, .unknown) }
      #expect(reading.questions.isEmpty)
      #expect(Self.attacks(rows) == ["2024-01-03 6", "2025-03-02 5"])
    }
  }

  @Test func `A month with its year stands above a table of bare days`() throws {
    let text = "Jan 25,,\nDay,Pain,Meds\n3,5,\n9,7,ibu\nFeb 25,,\nDay,Pain,Meds\n2,4,\n"
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(Self.attacks(rows) == ["2025-01-03 5", "2025-01-09 7 ibuprofen", "2025-02-02 4"])
  }

  @Test(arguments: ["Tabletten 2025", "Triptans 2025", "Medication", "Period 2025", "Weight 2025"])
  func `A calendar of something else makes no headaches`(title: String) throws {
    let text = DayListTests.head(title) + DayListTests.row("Jan", [3: "1", 9: "2", 12: "1"])
    let said: (inout TableChoices) -> Void = { ($0.layout, $0.year, $0.empty) = (.grid, 2025, .unknown) }
    for file in ["headaches.csv", "log.csv"] {
      let (reading, rows, _) = try surveying([("", text)], file: file, said)
      #expect(reading.questions == [.otherCalendar(title: title)] && rows.isEmpty)
    }
  }

  @Test func `What a calendar is of is asked where nothing says it`() throws {
    let text = DayListTests.head("2025") + DayListTests.row("Jan", [3: "7"])
    #expect(try surveying([("", text)], file: "log.csv").reading.questions.contains(.unknownCalendar))
    #expect(try !surveying([("", text)], file: "kopfweh.csv").reading.questions.contains(.unknownCalendar))
    let rows = try surveying([("", text)], file: "log.csv") {
      ($0.layout, $0.year, $0.empty) = (.grid, 2025, .unknown)
    }.rows
    #expect(Self.attacks(rows) == ["2025-01-03 7"])
  }
}
