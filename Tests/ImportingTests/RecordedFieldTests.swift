import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// What a file of a source can tell of a day: a measure counts only days of which it is told.
@Suite struct RecordedFieldTests {
  private func fields(_ text: String, _ source: String, _ name: String) throws -> FieldSet {
    let rules = try #require(SourceCatalogue.source(named: source))
    let settings = ImportOptions(
      now: november, zone: "Europe/Berlin", offset: { _ in 60 }, vocabulary: knownDrugs)
    var reader = RuledReader(
      rules, try Container(ByteFile(Array(text.utf8)), name: name), settings, SourceAnswers())
    let file = try reader.read()
    for row in file.rows {
      if case .attack(let attack) = row.entry {
        #expect(attack.recordedFields == file.summary.recordedFields)
      }
    }
    #expect(!file.rows.isEmpty)
    return file.summary.recordedFields
  }

  @Test func `Readings tell how bad it was`() throws {
    let text = """
      {"metadata":{},"episodes":[{"id":"e","startTime":1738562700000}],"intensityReadings":[{"episodeId":"e",\
      "timestamp":1738562700000,"intensity":4}],"medications":[],"medicationDoses":[],"dailyStatusLogs":[]}
      """
    let fields = try fields(text, "migralog", "m.json")
    #expect(fields.contains(.intensity))
    #expect(fields.contains(.features))
  }

  @Test func `An older file without a column tells nothing of what stands in it`() throws {
    let old =
      "Date,Start Time,End Time,Duration (hours),Pain Level,Category,Medication,Notes,Resolution,Status,Pressure (hPa)"
    let row = "2025-02-03,07:05,21:35,14.5,7,,,,,completed,"
    let older = try fields("\(old)\n\(row)\n", "aiding-migraine", "a.csv")
    #expect(older.contains(.acuteMedication))
    #expect(!older.contains(.features))
    let newer = try fields("\(old),Symptoms\n\(row),Nausea\n", "aiding-migraine", "a.csv")
    #expect(newer.contains(.features))
  }

  @Test func `A form tells of what it asks about`() throws {
    let asks = "Timestamp,How bad is it? (0-10),When did it start?"
    let row = "2025-11-16 20:15:32,7,16:00"
    #expect(try fields("\(asks)\n\(row)\n", "google-form", "f.csv") == [.headache, .intensity])
    let more = try fields("\(asks),Did you have nausea?\n\(row),No\n", "google-form", "f.csv")
    #expect(more == [.headache, .intensity, .features])
  }
}
