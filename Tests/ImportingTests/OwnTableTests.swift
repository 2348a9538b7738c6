import CivilTime
import Containers
import Diary
import TestSupport
import Testing

@testable import Cells
@testable import Importing

/// The program's own CSV where a spreadsheet has had it in its hands.
@Suite struct OwnTableTests {
  /// Invented attacks as the program writes them.
  private static func sheet(seed: Int, count: Int = 20) -> String {
    var random = SplitMix64(seed: seed)
    var bytes = AttackCSV.header
    for _ in 0..<count {
      let attack = AttackCSVTests.attack(&random)
      let uuid = RowKey(
        high: UInt64.random(in: 0...UInt64.max, using: &random),
        low: UInt64.random(in: 0...UInt64.max, using: &random))
      bytes += AttackCSV.encode(attack, uuid: uuid)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<20) func `a title above it changes nothing of what is read`(seed: Int) throws {
    let text = Self.sheet(seed: seed)
    let plain = importing(text)
    let titled = try surveying("My headaches,,\n\n" + text)
    #expect(titled.reading.questions.isEmpty && titled.reading.notes == [.above([1]), .header(line: 3)])
    #expect(titled.summary.format == .ownAttacks && titled.summary.problems.isEmpty)
    #expect(titled.rows.map(\.uuid) == plain.rows.map(\.uuid) && titled.rows.count == 20)
    #expect(titled.rows.map(\.attack) == plain.rows.map(\.attack))
    #expect(titled.rows.map(\.rawText) == plain.rows.map(\.rawText))
  }

  @Test func `columns beyond its own are kept, and a row that says what cannot be is a problem`() throws {
    let text = """
      a title
      uuid,onset,aura,Weather
      019da1c2-0000-7000-8000-000000000001,2025-09-01T08:00+02:00,yes,rain
      019da1c2-0000-7000-8000-000000000002,2025-09-02T08:00+02:00,perhaps,
      x,2025-09-03T08:00+02:00,,

      """
    let (_, rows, summary) = try surveying(text)
    #expect(rows.map(\.rawText) == ["Weather,rain\n"])
    #expect(summary.problems.map(\.row) == [4, 5] && summary.refused == 2)
    #expect(summary.unmapped == ["Weather"])
  }

  @Test func `a sheet of it among others of a workbook is read as it is`() throws {
    let text = Self.sheet(seed: 3, count: 3)
    let asked = try surveying([("Notes", "Drug,Shop\nsuma,north\n"), ("Attacks", text)])
    #expect(
      asked.reading.questions == [
        .sheets([
          TableQuestion.SheetName(name: "Notes", isDiary: false, isOfTime: false),
          TableQuestion.SheetName(name: "Attacks", isDiary: true, isOfTime: false),
        ])
      ])
    let told = try surveying([("Notes", "Drug,Shop\nsuma,north\n"), ("Attacks", text)]) {
      $0.sheets = ["Attacks"]
    }
    #expect(told.rows.map(\.uuid) == importing(text).rows.map(\.uuid))
  }
}
