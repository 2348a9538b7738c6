import CivilTime
import Containers
import Diary
import Parsing
import Testing

@testable import Cells
@testable import Importing

/// What a spreadsheet is read as, or what is asked of it.
func surveying(
  _ sheets: [(name: String, text: String)], file: String = "headaches.csv",
  _ choose: (inout TableChoices) -> Void = { _ in }
) throws -> (reading: TableReading, rows: [ImportedRow], summary: ImportSummary) {
  var choices = TableChoices()
  choose(&choices)
  let options = ImportOptions(
    now: november, zone: "Europe/Berlin", offset: { _ in 60 }, vocabulary: knownDrugs)
  let importer = TableImporter(options, choices)
  let tables = try sheets.map { name, text in
    try TableSheet(name, Container(ByteFile(Array(text.utf8))).table())
  }
  let reading = importer.survey(tables, name: file)
  var rows: [ImportedRow] = []
  let summary = importer.read(reading) { rows.append($0) }
  return (reading, rows, summary)
}

func surveying(
  _ text: String, _ choose: (inout TableChoices) -> Void = { _ in }
) throws -> (reading: TableReading, rows: [ImportedRow], summary: ImportSummary) {
  try surveying([("", text)], choose)
}

@Suite struct TableTests {
  @Test func `Titles, sums and remarks around a table are named and left out`() throws {
    let text = """
      Headaches of a year,,
      for the doctor,,
      Date,Pain,Tablets taken
      03/11/2025,7,Sumatriptan 50mg
      14/11/2025,5,ibuprofen 400
      Total,2,2
      * a bad week,,

      """
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-11-03", "2025-11-14"])
    #expect(reading.notes.contains(.above([1, 2])))
    #expect(reading.notes.contains(.header(line: 3)))
    #expect(reading.notes.contains(.sums([6])))
    #expect(reading.notes.contains(.remarks([7])))
  }

  static let dates: [(String, String)] = [
    ("3 Nov 2025", "2025-11-03"), ("3-Nov-25", "2025-11-03"), ("Nov 3, 2025", "2025-11-03"),
    ("Mon 3 November 2025", "2025-11-03"), ("3. November 2025", "2025-11-03"),
    ("28. Mai 2026", "2026-05-28"), ("Mi 5.2.25", "2025-02-05"), ("Mo 03.11.2025", "2025-11-03"),
    ("20251103", "2025-11-03"), ("45964", "2025-11-03"), ("2025/11/03", "2025-11-03"),
    ("lundi 3 novembre 2025", "2025-11-03"), ("3 de noviembre de 2025", "2025-11-03"),
    ("3rd of November 2025", "2025-11-03"), ("13/11/2025", "2025-11-13"),
  ]

  @Test(arguments: dates)
  func `Dates are read as people write them`(cell: String, day: String) throws {
    let (reading, rows, summary) = try surveying("Date;Pain\n\(cell);7\n")
    #expect(reading.questions.isEmpty)
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == [day])
  }

  static let clocks: [(String, Int)] = [
    ("8pm", 1200), ("20h30", 1230), ("20 h", 1200), ("22h", 1320), ("8:15 p. m.", 1215), ("20:30 Uhr", 1230),
    ("20.30", 1230), ("2030", 1230), ("0.8333333", 1200), ("noon", 720), ("midi", 720), ("~14:00", 840),
    ("ca. 14 Uhr", 840), ("20 Uhr 30", 1230), ("2-6pm", 840), ("14", 840), ("8:15 PM", 1215), ("6 Uhr", 360),
  ]

  @Test(arguments: clocks)
  func `Clock times are read as people write them`(cell: String, minute: Int) throws {
    let (_, rows, summary) = try surveying("Date;Time;Pain\n2025-11-03;\(cell);7\n")
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.minuteOfDay } == [minute])
  }

  @Test func `Parts of the day, waking and two times in a cell have their own meaning`() throws {
    let text = """
      Date,Time,Pain
      2025-11-03,evening,7
      2025-11-05,woke up with it,7
      2025-11-07,14:00-18:30,7

      """
    let (_, rows, summary) = try surveying(text)
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.precision } == [.partOfDay, .onWaking, .minute])
    #expect(rows.last?.attack?.end == .at(Moment(at("2025-11-07T18:30"), offset: 60)))
  }

  static let intensities: [(String, Int)] = [
    ("7/10", 7), ("6-7", 7), ("7 to 8", 8), ("~5", 5), ("8!!", 8), ("7 (peak)", 7), ("4 (later 8)", 8),
    ("moderate-severe", 7), ("stark", 8), ("modérée", 5), ("leve", 2), ("heftig", 8), ("5 von 10", 5),
    ("5 out of 10", 5), ("2 (mild)", 2), ("4-5", 5),
  ]

  @Test(arguments: intensities)
  func `Intensities are read as people write them`(cell: String, number: Int) throws {
    let (reading, rows, summary) = try surveying("Date;Pain\n2025-11-03;\(cell)\n")
    #expect(reading.questions.isEmpty)
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(number)])
  }

  @Test func `A word without a number is asked about, and the answer is taken`() throws {
    let text = "Date,Pain\n2025-11-03,+++\n2025-11-05,very bad\n"
    let asked = try surveying(text).reading.questions
    #expect(
      asked == [
        .intensityWords([
          TableQuestion.Example(text: "+++", line: 2), TableQuestion.Example(text: "very bad", line: 3),
        ])
      ])
    let (reading, rows, _) = try surveying(text) {
      $0.words = [TableChoices.Pair("+++=8"), TableChoices.Pair("Very bad=9")].compactMap(\.self)
    }
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [8, 9])
  }

  static let scales: [(String, Int?)] = [
    ("1 3 2", 3), ("1 5 4 2", 5), ("4 5 4", nil), ("1 3 7", nil), ("2", nil),
  ]

  @Test(arguments: scales)
  func `A scale that is never used beyond 3, 4 or 5 is asked about`(numbers: String, highest: Int?) throws {
    let rows = numbers.split(separator: " ").enumerated().map { "2025-11-0\($0 + 1),\($1)" }
    let (reading, _, _) = try surveying("Date,Severity\n" + rows.joined(separator: "\n"))
    #expect(reading.questions == (highest.map { [.scale(column: "Severity", highest: $0)] } ?? []))
  }

  @Test func `A scale that is said, or stands in the header, is put on 0 to 10`() throws {
    let (_, rows, _) = try surveying("Date,Severity\n2025-11-01,1\n2025-11-02,3\n2025-11-03,2\n") {
      $0.scale = 4
    }
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(tenths: 25), Intensity(tenths: 75), 5])
    let named = try surveying("Date,Pain (1-5)\n2025-11-01,4\n")
    #expect(named.reading.questions.isEmpty)
    #expect(named.rows.compactMap { $0.attack?.peak } == [8])
  }
}
