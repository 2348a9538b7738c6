import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Days that run across, with rows for the pain and what goes with it.
@Suite struct DayListTests {
  /// A row of 31 cells.
  static func row(_ name: String, _ cells: [Int: String] = [:]) -> String {
    name + "," + (1...31).map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
  }

  static func head(_ name: String, _ days: Int = 31) -> String {
    name + "," + (1...31).map { $0 > days ? "" : "\($0)" }.joined(separator: ",") + "\n"
  }

  private static func attacks(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { row in
      row.attack.map { attack in
        ([attack.onset.moment.day.iso, attack.peak.map { "\($0.tenths / 10)" } ?? "?"]
          + attack.doses.map(\.drug))
          .joined(separator: " ")
      }
    }
  }

  @Test(arguments: [nil, TableChoices.RowShape.grid])
  func `The days of the next month are no pain of this one`(shape: TableChoices.RowShape?) throws {
    let text =
      Self.head("January 2025") + Self.row("Headache", [3: "6", 4: "0", 9: "4"])
      + Self.row("Medication", [3: "suma 50", 9: "ibu 400"]) + Self.head("February 2025", 28)
      + Self.row("Headache", [5: "6"]) + Self.row("Medication", [5: "suma 50"])
    let (reading, rows, summary) = try surveying(text) { $0.layout = shape }
    #expect(reading.questions.isEmpty && summary.problems.isEmpty && !reading.isPlain)
    #expect(
      Self.attacks(rows) == [
        "2025-01-03 6 sumatriptan", "2025-01-09 4 ibuprofen", "2025-02-05 6 sumatriptan",
      ])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-01-04"])
  }

  @Test func `A block of half a month, or of a week below the name of its month, has its own days`() throws {
    let halves = "Mar 2025,1,2,3,4,5,6,7,8\nPain,,5,,,,,,\nMar 2025,9,10,11,12,13,14,15\nPain,3,,,,,,\n"
    #expect(Self.attacks(try surveying(halves).rows) == ["2025-03-02 5", "2025-03-09 3"])
    let weeks = """
      ,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      September 2025,,,,,,,
      ,1,2,3,4,5,6,7
      Pain,,5,,,,6,
      ,8,9,10,11,12,13,14
      Pain,3,,,,,,

      """
    #expect(Self.attacks(try surveying(weeks).rows) == ["2025-09-02 5", "2025-09-06 6", "2025-09-08 3"])
  }

  @Test func `The year of blocks is asked once, and runs on behind December`() throws {
    let text =
      Self.head("December") + Self.row("Pain", [30: "4"]) + Self.head("January") + Self.row("Pain", [2: "5"])
    let asked = try surveying(text).reading.questions
    #expect(asked.contains { if case .firstYear(_, 2025) = $0 { true } else { false } })
    let rows = try surveying(text) { $0.year = 2024 }.rows
    #expect(Self.attacks(rows) == ["2024-12-30 4", "2025-01-02 5"])
  }

  @Test func `A block with a row that has no name is not read`() throws {
    let text = Self.head("January 2025") + Self.row("Pain", [3: "6"]) + Self.row("", [4: "7"])
    #expect(try surveying(text).rows.isEmpty)
  }

  @Test func `Months in front of rows with names are blocks, and lose no row`() throws {
    let text =
      "2025,," + (1...31).map(String.init).joined(separator: ",") + "\n"
      + Self.row("Jan,Pain", [3: "6"]) + Self.row(",Meds", [3: "suma 50"]) + Self.row("Feb,Pain", [9: "4"])
      + Self.row(",Meds", [9: "ibu 400"])
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(Self.attacks(rows) == ["2025-01-03 6 sumatriptan", "2025-02-09 4 ibuprofen"])
  }

  @Test func `Dates across the top are a list`() throws {
    let text =
      "Date,2/9/2025,13/9/2025,14/9/2025\nHeadache 0-10,0,6,8\nMedication,,ibu 400,suma 50\nAverage,1,2,3\n"
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty && reading.notes.contains(.sums([4])))
    #expect(Self.attacks(rows) == ["2025-09-13 6 ibuprofen", "2025-09-14 8 sumatriptan"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-09-02"])
    let weeks = """
      Woche 45/2025,Mo 3.11.,Di 4.11.,Mi 5.11.
      Schmerz,5,,
      Medikament,suma 50,,
      Woche 46/2025,Mo 10.11.,Di 11.11.,Mi 12.11.
      Schmerz,,,7

      """
    #expect(Self.attacks(try surveying(weeks).rows) == ["2025-11-03 5 sumatriptan", "2025-11-12 7"])
  }

  @Test func `A day that its month does not have is named`() throws {
    let text = Self.head("April 2025") + Self.row("Pain", [3: "6", 31: "5"])
    let (reading, rows, _) = try surveying(text)
    #expect(Self.attacks(rows) == ["2025-04-03 6"] && reading.notes.contains(.noSuchDay([1])))
  }
}
