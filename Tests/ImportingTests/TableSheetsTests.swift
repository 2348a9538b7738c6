import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Several tables, sheets or attacks where one would be easier.
@Suite struct TableSheetsTests {
  private static func attacks(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { row in
      row.attack.map { attack in
        ([attack.onset.moment.day.iso, attack.peak.map { "\($0.tenths / 10)" } ?? "?"]
          + attack.doses.map(\.drug))
          .joined(separator: " ")
      }
    }
  }

  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }

  // MARK: Tables side by side

  static let besides = [
    "2024,,,,2025,,\nDate,Pain,Meds,,Date,Pain,Meds\n03.02.2024,5,Ibu 400,,04.01.2025,6,Suma 50\n,,,,22.01.2025,3,\n",
    "Date,Pain,Meds,Date,Pain,Meds\n03.02.2024,5,Ibu 400,04.01.2025,6,Suma 50\n,,,22.01.2025,3,\n",
    "2024,,,,2025,,\nDate,Pain,Meds,,Date,Pain,Meds\n03.02.,5,Ibu 400,,04.01.,6,Suma 50\n,,,,22.01.,3,\n",
  ]

  @Test(arguments: besides) func `Tables side by side are read one by one`(text: String) throws {
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty && reading.notes.contains(.tablesTogether(2)) && !reading.isPlain)
    #expect(Self.attacks(rows) == ["2024-02-03 5 ibuprofen", "2025-01-04 6 sumatriptan", "2025-01-22 3"])
  }

  @Test func `A table of something else beside one of headaches is not merged into it`() throws {
    let (reading, rows, _) = try surveying("Date,Pain,,Date,Sleep\n2024-02-03,5,,2024-02-04,7\n")
    #expect(reading.questions == [.tablesBeside(["Date, Pain", "Date, Sleep"])] && rows.isEmpty)
  }

  @Test func `A second day without anything else is an end, and no table`() throws {
    let rows = try surveying("x,,,,\nDate,Time,Pain,Date,Time\n2024-02-03,10:00,5,2024-02-03,12:00\n").rows
    #expect(Self.attacks(rows) == ["2024-02-03 5"])
  }

  // MARK: Attacks side by side

  static let slots = [
    "Date,Attack 1 start,Attack 1 pain,Attack 2 start,Attack 2 pain,Meds",
    "Date,1st attack start,1st attack pain,2nd attack start,2nd attack pain,Meds",
    "Date,Start 1,Pain 1,Start 2,Pain 2,Meds",
    "Datum,Anfall 1 Beginn,Anfall 1 Stärke,Anfall 2 Beginn,Anfall 2 Stärke,Meds",
    "Date,Start,Pain,Start,Pain,Meds",
  ]

  @Test(arguments: slots) func `Several attacks of a row are as many`(header: String) throws {
    let (reading, rows, summary) = try surveying(
      header + "\n2025-03-01,08:00,5,15:00,7,suma\n2025-03-02,09:00,4,,,\n2025-03-03,,0,,0,\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty && !reading.isPlain)
    #expect(Self.attacks(rows) == ["2025-03-01 5 sumatriptan", "2025-03-01 7", "2025-03-02 4"])
    #expect(rows.compactMap { $0.attack?.onset.moment.minuteOfDay } == [480, 900, 540])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-03"])
  }

  @Test func `Rows of a week that are called after drugs hold how many were taken`() throws {
    let text = """
      Week commencing,,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      3 Nov 2025,Pain 0-10,7,,0,,4,,
      ,Sumatriptan 50,1,,,,,,
      ,Ibuprofen 400,2,,,,x,,

      """
    #expect(
      try surveying(text) { $0.layout = .weeks }.reading.questions
        == [.drugColumns(["Sumatriptan 50", "Ibuprofen 400"])])
    let (reading, rows, _) = try surveying(text) { ($0.layout, $0.hasDrugColumns) = (.weeks, true) }
    #expect(reading.questions.isEmpty)
    #expect(Self.attacks(rows) == ["2025-11-03 7 sumatriptan ibuprofen", "2025-11-07 4 ibuprofen"])
    #expect(rows.first?.attack?.doses.map(\.count) == [1, 2])
  }

  // MARK: Parts of a day

  @Test func `Strengths at hours of the day are those of the day, and a 0 at all of them is a free one`()
    throws
  {
    let text = "Date,6am,9am,12pm\n2025-03-01,0,3,6\n2025-03-02,0,0,0\n"
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(
      Self.attacks(rows) == ["2025-03-01 6"] && rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-02"])
  }

  @Test func `A part of a day without pain says nothing of the rest of it`() throws {
    let text =
      "Date,Time of day,Headache,Med\n2025-09-01,AM,4,\n2025-09-01,PM,7,suma 50\n2025-09-02,AM,0,\n2025-09-02,PM,0,\n"
      + "2025-09-03,AM,0,\n2025-09-03,PM,5,\n"
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(Self.attacks(rows) == ["2025-09-01 4", "2025-09-01 7 sumatriptan", "2025-09-03 5"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-09-02"])
  }

  // MARK: Years of sheets

  @Test func `Each sheet has the year of its title, whatever was said of others`() throws {
    func sheet(_ title: String, _ cells: String) -> String {
      title + "\nDay,Jan,Feb\n" + (1...31).map { "\($0),\($0 == 3 ? cells : ",")" }.joined(separator: "\n")
        + "\n"
    }
    for names in [("2023", "2024"), ("A", "B")] {
      let sheets = [
        (names.0, sheet(names.0 == "A" ? "Headaches 2023,," : "Headaches,,", "5,")),
        (names.1, sheet(names.0 == "A" ? "Headaches 2024,," : "Headaches,,", ",7")),
      ]
      for year in [nil, 2024] {
        let (reading, rows, _) = try surveying(sheets) {
          ($0.layout, $0.empty, $0.sheets, $0.year) = (.grid, .unknown, [names.0, names.1], year)
        }
        #expect(reading.questions.isEmpty)
        #expect(Self.attacks(rows) == ["2023-01-03 5", "2024-02-03 7"])
      }
    }
  }

  @Test func `The year of sheets for months is asked once, and runs on over New Year`() throws {
    let months = ["Oct", "Nov", "Dec", "Jan", "Feb"]
    let sheets = months.map { ($0, "Day,Pain,Meds\n3,5,suma\n20,\($0.count + 1),\n") }
    guard case .year(_, let suggested)? = try surveying(sheets).reading.questions.first else {
      Issue.record("no question for the year")
      return
    }
    #expect(try surveying(sheets).reading.questions.count == 1)
    // The sheets end in February, which has to be over.
    let now = november.day.components.year
    #expect(suggested == now - 1)
    let rows = try surveying(sheets) { $0.year = 2023 }.rows
    #expect(
      days(rows).map { String($0.prefix(7)) }
        == [
          "2023-10", "2023-10", "2023-11", "2023-11", "2023-12", "2023-12", "2024-01", "2024-01", "2024-02",
          "2024-02",
        ])
    let falling = try surveying(sheets.reversed()) { $0.year = 2024 }.rows
    #expect(days(falling).map { String($0.prefix(7)) }.last == "2023-10")
  }

  // MARK: Copies

  @Test func `A copy of a sheet is left out, shown or not`() throws {
    let log = "Date,Pain\n2025-03-01,5\n2025-03-02,7\n"
    let (reading, rows, _) = try surveying([("Log", log + "2025-03-04,3\n"), ("Log (2)", log)])
    #expect(reading.questions.isEmpty && reading.notes.contains(.sheetCopy("Log (2)", of: "Log")))
    #expect(rows.count == 3)
    let both = try surveying([("Log", log + "2025-03-04,3\n"), ("Log (2)", log)]) {
      $0.sheets = ["Log", "Log (2)"]
    }
    #expect(both.rows.count == 3)
    // The same days of two months are none.
    let months = try surveying([("Jan 2025", "Day,Pain\n3,5\n9,4\n"), ("Feb 2025", "Day,Pain\n3,5\n9,4\n")])
    #expect(months.rows.count == 4)
  }

  // MARK: Merged cells and colours

  private func survey(
    _ text: String, _ name: String = "", _ choices: TableChoices = TableChoices(),
    look: (inout SheetLook) -> Void
  ) throws -> (reading: TableReading, rows: [ImportedRow]) {
    var sheet = try TableSheet(name, Container(ByteFile(Array(text.utf8))).table())
    look(&sheet.look)
    let options = ImportOptions(
      now: november, zone: "Europe/Berlin", offset: { _ in 60 }, vocabulary: knownDrugs)
    let importer = TableImporter(options, choices)
    let reading = importer.survey([sheet], name: "headaches.xlsx")
    var rows: [ImportedRow] = []
    _ = importer.read(reading) { rows.append($0) }
    return (reading, rows)
  }

  @Test func `A pain that is merged over days is that of each, and a drug is asked about`() throws {
    let text = "Date,Pain,Meds,Notes\n2025-03-01,7,,away\n2025-03-02,,,\n2025-03-03,,suma,\n"
    let (reading, rows) = try survey(text) { look in
      look.merged = [.init(rows: 2...4, columns: 2...2), .init(rows: 2...4, columns: 4...4)]
    }
    #expect(reading.questions.isEmpty && !reading.isPlain)
    #expect(reading.notes.contains(.merged([2])) && reading.notes.contains(.mergedTexts([2])))
    #expect(Self.attacks(rows) == ["2025-03-01 7", "2025-03-02 7", "2025-03-03 7 sumatriptan"])
    let drugs = "Date,Pain,Meds\n2025-03-01,7,suma 50\n2025-03-02,6,\n"
    let asked = try survey(drugs) { $0.merged = [.init(rows: 2...3, columns: 3...3)] }
    #expect(asked.reading.questions == [.mergedCells([.init(text: "suma 50", line: 2)])])
  }

  @Test func `A pain that is merged across the days of a calendar is that of each, and a title is none`()
    throws
  {
    let text = "Headaches,,,\n" + DayListTests.head("Month") + DayListTests.row("Jan 2025", [3: "7"])
    var choices = TableChoices()
    (choices.layout, choices.empty) = (.grid, .unknown)
    let (reading, rows) = try survey(text, "", choices) { look in
      look.merged = [.init(rows: 1...1, columns: 1...4), .init(rows: 3...3, columns: 4...6)]
    }
    #expect(reading.questions.isEmpty)
    #expect(Self.attacks(rows) == ["2025-01-03 7", "2025-01-04 7", "2025-01-05 7"])
  }

  @Test func `Colours that alone say something are named`() throws {
    let text = DayListTests.head("Headaches 2025") + DayListTests.row("Jan")
    var choices = TableChoices()
    (choices.layout, choices.empty, choices.year) = (.grid, .free, 2025)
    let asked = try survey(text, "", choices) { look in (look.painted, look.paintedCount) = (["D2", "E2"], 2)
    }
    #expect(asked.reading.questions == [.colours(["D2", "E2"], count: 2)])
    let list = try survey("Date,Pain\n2025-03-01,7\n") { look in
      (look.painted, look.paintedCount) = (["C2"], 1)
    }
    #expect(list.reading.questions.isEmpty && list.rows.count == 1)
  }
}
