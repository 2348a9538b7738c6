import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

@Suite struct TableShapeTests {
  @Test func `Cells that are struck out are asked about, and rows that are not shown are named`() throws {
    let text = "Date,Pain,Meds\n2025-03-01,5,suma\n2025-03-02,7,ibu\n2025-03-03,6,ibu\n"
    func read(_ struck: TableChoices.Struck?) throws -> (TableReading, [ImportedRow]) {
      var sheet = try TableSheet("", Container(ByteFile(Array(text.utf8))).table())
      for cell in 0..<3 { sheet.rows[2].cells[cell].isStruck = true }
      sheet.rows[3].cells[2].isStruck = true
      sheet.rows[1].isHidden = true
      var choices = TableChoices()
      choices.struck = struck
      let options = ImportOptions(
        now: november, zone: "Europe/Berlin", offset: { _ in 60 }, vocabulary: knownDrugs)
      let importer = TableImporter(options, choices)
      let reading = importer.survey([sheet], name: "headaches.xlsx")
      var rows: [ImportedRow] = []
      _ = importer.read(reading) { rows.append($0) }
      return (reading, rows)
    }
    let (asked, _) = try read(nil)
    #expect(asked.notes.contains(.hiddenRows([2])))
    #expect(
      asked.questions.contains {
        if case .struckOut(let cells) = $0 { cells.map(\.line) == [3, 3, 3, 4] } else { false }
      })
    let (left, rows) = try read(.out)
    #expect(left.questions.isEmpty && left.notes.contains(.struckLeftOut([3, 4])) && !left.isPlain)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-03-01", "2025-03-03"])
    #expect(rows.compactMap(\.attack).map(\.doses.count) == [1, 0])
    #expect(try read(.in).1.count == 3)
  }

  @Test func `Comments and columns that are not shown are named`() throws {
    let text = "Date,Pain,Meds\n2025-03-01,5,suma\n2025-03-02,7,ibu\n"
    var sheet = try TableSheet("", Container(ByteFile(Array(text.utf8))).table())
    sheet.extras.comments = [.init(position: Position(line: 2, column: 2), text: "only left")]
    sheet.extras.hiddenColumns = [3, 4]
    let options = ImportOptions(now: november, zone: nil, offset: { _ in 60 }, vocabulary: knownDrugs)
    let reading = TableImporter(options, TableChoices()).survey([sheet], name: "headaches.xlsx")
    #expect(reading.notes.contains(.comments([.init(cell: "B2", text: "only left")])))
    #expect(reading.notes.contains(.hiddenColumns(["C"])))
  }

  @Test func `A sheet that is not shown is not taken without a word`() throws {
    let text = "Date,Pain,Meds\n2025-03-01,5,suma\n"
    var sheets = try ["2024", "2025"].map { name in
      try TableSheet(name, Container(ByteFile(Array(text.replacing("2025-", with: name + "-").utf8))).table())
    }
    sheets[1].isHidden = true
    let options = ImportOptions(now: november, zone: nil, offset: { _ in 60 }, vocabulary: knownDrugs)
    let reading = TableImporter(options, TableChoices()).survey(sheets, name: "headaches.xlsx")
    #expect(
      reading.questions == [
        .sheets([.init(name: "2024", isDiary: true), .init(name: "2025", isDiary: false)])
      ])
  }

  @Test(arguments: [
    "Headache diary November 2025", "Kopfschmerzkalender November 2025", "Nov 2025 - headaches",
  ])
  func `A title that names one month is that of the days below it`(title: String) throws {
    let (reading, rows, _) = try surveying("\(title),,\nDay,Pain,Meds\n1,5,\n2,0,\n13,7,ibu\n")
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-11-01", "2025-11-13"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-11-02"])
  }

  @Test(arguments: [
    "Headache diary since November 2025", "Headaches Nov 2025 to Feb 2026", "Printed 3 November 2025",
  ])
  func `A month in which a title begins or ends is not that of all days`(title: String) throws {
    #expect(try surveying("\(title),,\nDay,Pain,Meds\n1,5,\n2,0,\n13,7,ibu\n").rows.isEmpty)
  }

  @Test func `Days below a month may go down, and stop where they begin again`() throws {
    let text = "Date,Pain\nNovember 2025,\n30,5\n28,7\n3,3\nOctober 2025,\n31,6\n12,8\n30,4\n"
    let (_, rows, summary) = try surveying(text)
    #expect(
      rows.compactMap { $0.attack?.onset.moment.day.iso }
        == ["2025-11-30", "2025-11-28", "2025-11-03", "2025-10-31", "2025-10-12"])
    #expect(summary.problems.count == 1)
  }

  @Test
  func
    `A month that stands in its first row is that of the rows below, and a year that stands nowhere is asked`()
    throws
  {
    let text = "Month,Day,Pain\nNovember 2025,1,5\n,9,7\nDecember 2025,3,4\n,4,8\n"
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(
      rows.compactMap { $0.attack?.onset.moment.day.iso }
        == ["2025-11-01", "2025-11-09", "2025-12-03", "2025-12-04"])
    let without = text.replacing(" 2025", with: "")
    let asked = try surveying(without).reading.questions
    #expect(asked.contains { if case .year = $0 { true } else { false } })
    let said = try surveying(without) { $0.year = 2025 }
    #expect(said.rows.count == 4 && said.reading.questions.isEmpty)
  }

  @Test func `Weeks that name their days again and again are known by the date in front`() throws {
    let text = """
      Week of 3 March 2025,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      Pain,5,,,7,,,
      Meds,suma 50,,,ibu,,,
      Week of 10 March 2025,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      Meds,,,,,,ibu,
      Pain,,,3,,,8,
      Sleep,7,7,7,7,7,7,7

      """
    #expect(try surveying(text).reading.questions == [.weeks(rows: ["Pain", "Meds"])])
    let (reading, rows, _) = try surveying(text) { $0.layout = .weeks }
    #expect(reading.questions.isEmpty && reading.notes.contains(.remarks([7])))
    #expect(
      rows.compactMap { $0.attack?.onset.moment.day.iso }
        == ["2025-03-03", "2025-03-06", "2025-03-12", "2025-03-15"])
    #expect(
      rows.compactMap(\.attack).map(\.peak) == [Intensity(5), Intensity(7), Intensity(3), Intensity(8)])
    #expect(
      rows.compactMap(\.attack).flatMap(\.doses).map(\.drug) == ["sumatriptan", "ibuprofen", "ibuprofen"])
  }

  @Test func `Months across and some days down are a calendar, and no columns of drugs`() throws {
    let text = "Day,Jan,Feb,Mar\n1,5,0,\n2,0,,3\n3,,4,0\n31,0,,1\n"
    let asked = try surveying(text).reading.questions
    #expect(asked.first == .grid(letters: []))
    let (_, rows, _) = try surveying(text) { ($0.layout, $0.year, $0.empty) = (.grid, 2025, .unknown) }
    #expect(
      rows.compactMap { $0.attack?.onset.moment.day.iso }
        == ["2025-01-01", "2025-02-03", "2025-03-02", "2025-03-31"])
  }

  @Test func `A year that nothing says is asked for; rows around it, or sheets for years, say it`() throws {
    let open = try surveying("2025,\nNovember,\nDay,Pain\n3 Nov,5\nMon 10,8\n")
    guard case .year(let examples, let suggested)? = open.reading.questions.first else {
      Issue.record("no question for the year")
      return
    }
    #expect(examples.map(\.text) == ["3 Nov", "Mon 10"])
    #expect(suggested == 2025)
    let between = try surveying("Date,Pain\n03.11.2025,7\n9.11.,5\n14.11.2025,6\n")
    #expect(between.reading.questions.isEmpty)
    #expect(between.rows.compactMap { $0.attack?.onset.moment.day.iso }[1] == "2025-11-09")
    let years = try surveying([("2024", "Date,Pain\n28/12,7\n"), ("2025", "Date,Pain\n13/1,5\n")])
    #expect(years.reading.questions.isEmpty)
    #expect(years.rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2024-12-28", "2025-01-13"])
  }

  @Test func `The days of the week beside dates show which way round these are`() throws {
    let (reading, rows, _) = try surveying("Date,Weekday,Pain\n02/11/2025,Sun,7\n03/11/2025,Mon,5\n")
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-11-02", "2025-11-03"])
    #expect(reading.notes.contains(.orderOfWeekdays(isDayFirst: true)))
  }

  private let ticks = """
    Date,Migraine,Headache,Period
    2025-11-01,x,,
    2025-11-02,,,x
    2025-11-03,,x,
    2025-11-04,,,

    """

  @Test func `What an empty day of a sheet of ticks means is asked, and never of days after the last mark`()
    throws
  {
    let asked = try surveying(ticks)
    #expect(asked.reading.questions == [.emptyDays(count: 1, beyond: 1)])
    let free = try surveying(ticks) { $0.empty = .free }
    #expect(free.rows.compactMap { $0.checkIn?.day.iso } == ["2025-11-02"])
    #expect(free.summary.menstruationDays == 1)
    let unknown = try surveying(ticks) { $0.empty = .unknown }
    #expect(unknown.rows.compactMap { $0.checkIn }.isEmpty)
    #expect(unknown.rows.compactMap { $0.attack }.count == 2)
  }

  @Test func `A list of attacks makes no free days; a pain of 0 does`() throws {
    let list = try surveying("Date,Pain\n2025-11-01,7\n2025-11-02,\n2025-11-03,6\n")
    #expect(list.rows.count == 2)
    let daily = try surveying("Date,Pain\n2025-11-01,0\n2025-11-02,7\n2025-11-03,\n")
    #expect(daily.rows.compactMap { $0.checkIn?.day.iso } == ["2025-11-01"])
    #expect(daily.rows.compactMap { $0.attack }.count == 1)
    #expect(daily.reading.notes.contains(.zeros(1)))
  }

  @Test func `A calendar of months is asked about, and read as it is answered`() throws {
    let days = (1...31).map(String.init).joined(separator: ",")
    let blank = String(repeating: ",", count: 27)
    let text = "Calendar,2025\nMonth,\(days)\nJan,5,7S,0,\(blank)\n"
    let asked = try surveying(text).reading.questions
    #expect(asked.contains(.grid(letters: [TableQuestion.Example(text: "S", line: 3)])))
    let (reading, rows, _) = try surveying(text) {
      $0.layout = .grid
      $0.year = 2025
      $0.empty = .unknown
      $0.letters = [TableChoices.Pair("S=sumatriptan")].compactMap(\.self)
    }
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [5, 7])
    #expect(rows.compactMap { $0.attack?.doses.first?.drug } == ["sumatriptan"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-01-03"])
  }

  @Test func `Blocks of weeks are asked about, and read as it is answered`() throws {
    let text = """
      Week commencing,,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      3 Nov 2025,Pain 0-10,7,,0,,,,
      ,Medication,Sumatriptan,,,,,,

      """
    #expect(try surveying(text).reading.questions == [.weeks(rows: ["Pain 0-10", "Medication"])])
    let (_, rows, summary) = try surveying(text) { $0.layout = .weeks }
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-11-03"])
    #expect(rows.compactMap { $0.checkIn?.day.iso } == ["2025-11-05"])
  }

  @Test(arguments: ["3. Mo,4. Di,5. Mi,6. Do,7. Fr,8. Sa,9. So", "*Mon*,[Tue],Wed.,(Thu),Fri:,6 Sat,– Sun"])
  func `The days of a week may have their numbers and marks beside them`(days: String) throws {
    let text = "Week,,\(days)\n3 Nov 2025,Pain 0-10,7,,0,,,,\n"
    #expect(try surveying(text).reading.questions == [.weeks(rows: ["Pain 0-10"])])
  }

  @Test func `Columns named after drugs are asked about, and then counted`() throws {
    let text = "Date,Pain,Sumatriptan 50,Ibuprofen\n2025-11-03,7,1,2\n"
    #expect(try surveying(text).reading.questions == [.drugColumns(["Sumatriptan 50", "Ibuprofen"])])
    let (_, rows, _) = try surveying(text) { $0.hasDrugColumns = true }
    #expect(rows.compactMap { $0.attack?.doses.map(\.count) } == [[1, 2]])
  }

  @Test func `Sheets that differ, and several people, are asked about`() throws {
    let sheets = [("Attacks", "Date,Pain\n2025-11-03,7\n"), ("Drugs", "Drug,From\nx,2025-11-03\n")]
    #expect(
      try surveying(sheets).reading.questions == [
        .sheets([
          TableQuestion.SheetName(name: "Attacks", isDiary: true, isOfTime: false),
          TableQuestion.SheetName(name: "Drugs", isDiary: false, isOfTime: false),
        ])
      ])
    #expect(try surveying(sheets) { $0.sheets = ["attacks"] }.rows.count == 1)
    let people = "user_id,Date,Pain\nanna,2025-11-03,7\nbert,2025-11-04,6\n"
    #expect(try surveying(people).reading.questions == [.people(column: "user_id", first: "anna", count: 2)])
    let one = try surveying(people) { $0.filters = [TableChoices.Pair("user_id=bert")].compactMap(\.self) }
    #expect(one.rows.compactMap { $0.attack?.peak } == [6])
  }

  static let strangers = [
    "Date,Time,Medication,Dose,Status\n2025-02-01,22:00,Topiramate,50 mg,Taken\n",
    "Date,Exercise,Strength\n2025-02-01,Squat,8\n", "Date,Location,Notes\n2025-02-01,Paris,museum\n",
    "Timestamp,Rating,Notes\n2025-02-01 20:00,7,good day\n",
    "Date,Systolic,Diastolic,Level\n2025-02-01,148,95,2\n",
  ]

  @Test(arguments: strangers)
  func `A table of something else is not taken for headaches`(text: String) throws {
    let (reading, rows, _) = try surveying([("", text)], file: "log.csv")
    #expect(rows.isEmpty)
    #expect(reading.questions.first?.isOfSubject ?? false)
  }

  @Test func `Cells for drugs that name none are asked about, and kept as notes`() throws {
    let text =
      "Date,Pain,Medication\n2025-11-03,7,50mg\n2025-11-04,6,slept it off\n2025-11-05,6,sumatriptan\n"
    #expect(
      try surveying(text).reading.questions == [
        .unnamedDrugs([
          TableQuestion.Example(text: "50mg", line: 2), TableQuestion.Example(text: "slept it off", line: 3),
        ])
      ])
    let (_, rows, summary) = try surveying(text) { $0.keepsNotes = true }
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.note } == ["50mg", "slept it off", ""])
  }
}

@Suite struct TableLogTests {
  @Test
  func `A form that was sent after midnight tells of the day before, once its rows are said to be headaches`()
    throws
  {
    let text =
      "Timestamp,How bad is it?,When did it start?\n2025-11-20 00:10:00,6,11:30 PM\n2025-11-21 12:00:00,5,9:00 AM\n"
    guard case .form? = try surveying(text).reading.questions.first else {
      Issue.record("nothing asked")
      return
    }
    let (reading, rows, summary) = try surveying(text) { $0.layout = .attacks }
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-11-19", "2025-11-21"])
    #expect(reading.notes.contains(.dayBefore([2])))
  }

  @Test func `Times and numbers without a header are asked about, and read as changes of the pain`() throws {
    let text =
      "2025-02-03 12:09:00\t5\n2025-02-03 14:00:00\t8\n2025-02-03 16:55:00\t0\n2025-02-09 08:00:00\t2\n"
    #expect(
      try surveying(text).reading.questions == [.changes(TableQuestion.Example(text: "5", line: 1))])
    let (_, rows, _) = try surveying(text) { $0.layout = .changes }
    #expect(rows.compactMap { $0.attack?.peak } == [8, 2])
    #expect(rows.first?.attack?.end == .at(Moment(at("2025-02-03T16:55"), offset: 60)))
  }

  @Test func `A sheet for each month gives its days their month`() throws {
    let (reading, rows, _) = try surveying([("Jan", "Day,Pain\n3,7\n"), ("Feb", "Day,Pain\n14,5\n")]) {
      $0.year = 2025
    }
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-01-03", "2025-02-14"])
  }

  @Test func `Days down and months across are a calendar as well`() throws {
    let days = (1...31).map { "\($0),\($0 == 3 ? "7" : ""),\($0 == 9 ? "5" : "")" }
    let text = "2025,,\nDay,Jan,Feb\n" + days.joined(separator: "\n")
    let (reading, rows, _) = try surveying(text) {
      $0.layout = .grid
      $0.year = 2025
      $0.empty = .unknown
    }
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.onset.moment.day.iso } == ["2025-01-03", "2025-02-09"])
  }
}
