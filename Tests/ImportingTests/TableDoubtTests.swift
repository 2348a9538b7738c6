import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Cells of sheets that can be taken for something else: what is not certain is asked or refused.
@Suite struct TableDoubtTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }
  private func free(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.checkIn?.day.iso } }
  private func peaks(_ rows: [ImportedRow]) -> [Intensity?] { rows.compactMap(\.attack).map(\.peak) }

  // MARK: Several columns of strengths

  @Test func `Of strengths in numbers and in words the highest counts, each on its own scale`() throws {
    let text = """
      Date,Pain (0-10),Headache intensity (0-5)
      2025-03-01,0,mild
      2025-03-02,,severe
      2025-03-03,5,3
      2025-03-04,0,0
      2025-03-05,-,none

      """
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(peaks(rows) == [Intensity(2), Intensity(8), Intensity(6)])
    #expect(free(rows) == ["2025-03-04", "2025-03-05"])
  }

  @Test func `Of several strengths one that is not understood is asked about`() throws {
    let (reading, _, _) = try surveying("Date,Pain,Headache intensity\n2025-03-01,0,grim\n2025-03-02,4,0\n")
    #expect(reading.questions.contains { if case .intensityWords = $0 { true } else { false } })
  }

  @Test func `Each of several strengths is asked for its scale`() throws {
    let rows = (1...5).map { "2025-03-0\($0),\($0 + 4),\($0 % 3 + 1)\n" }.joined()
    let (reading, _, _) = try surveying("Date,Pain,Headache intensity\n" + rows)
    #expect(reading.questions == [.scale(column: "Headache intensity", highest: 3)])
  }

  @Test(arguments: ["AM pain,PM pain", "Pain 1,Pain 2", "Kopfschmerz mittags,Kopfschmerz abends"])
  func `Strengths of parts of a day are strengths`(names: String) throws {
    let text = "Date,\(names),Meds\n2025-03-01,5,7,suma 50\n2025-03-02,0,0,\n2025-03-03,8,2,\n"
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty && importing(text).summary.needsSurvey)
    #expect(peaks(rows) == [Intensity(7), Intensity(8)] && free(rows) == ["2025-03-02"])
  }

  @Test
  func
    `Parts of a day without a word for pain may be of anything, and a strength among others is asked about`()
    throws
  {
    let parts = "Date,Morning,Evening,Meds\n2025-03-01,5,7,suma 50\n2025-03-02,0,0,\n"
    let subject = try surveying([("", parts)], file: "days.csv").reading.questions
    #expect(subject.contains { $0.isOfSubject })
    let among = "Date,Pain AM,10 o'clock,Pain PM\n2025-03-01,5,9,7\n2025-03-02,6,0,8\n"
    let asked = try surveying([("", among)]).reading.questions
    #expect(asked == [.otherHeadaches(["10 o'clock"], areStrengths: true)])
  }

  @Test func `A headache that is answered by words for its strength is a strength`() throws {
    let (reading, rows, _) = try surveying(
      "Datum,Kopfschmerz,Medikament\n2025-03-01,stark,suma 50\n2025-03-02,-,\n2025-03-03,leicht,\n")
    #expect(reading.questions.isEmpty)
    #expect(peaks(rows) == [Intensity(8), Intensity(2)] && free(rows).isEmpty)
  }

  @Test func `Steps of a scale that does not end there, and the worst ever, are numbers`() throws {
    let (reading, rows, _) = try surveying("Date,Pain\n2025-03-01,8/9\n2025-03-02,9 (worst ever)\n")
    #expect(reading.questions.isEmpty && peaks(rows) == [Intensity(9), Intensity(9)])
    let ends = try surveying("Date,Pain\n2025-03-01,4/5\n2025-03-02,9\n").reading.questions
    #expect(ends.contains { if case .intensityWords = $0 { true } else { false } })
  }

  @Test(arguments: ["half a day", "1/2 day", "½ Tag", "medio día", "une demi-journée"])
  func `How many hours half a day is nobody has said`(cell: String) throws {
    let (reading, rows, summary) = try surveying("Date,Start,Pain,Duration\n2025-03-01,8:00,7,\(cell)\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.first?.attack?.end == .unknown)
    #expect(summary.remarks.entries.map(\.remark.text) == [cell])
  }

  // MARK: Clocks

  private static let halves = """
    Date,Start,End,Pain
    2025-11-01,8:00,2:00,5
    2025-11-03,9:30,1:00,7
    2025-11-05,10:00,12:00,4

    """

  @Test func `Ends before starts by a clock that never passes 12:59 are asked about once`() throws {
    let (reading, _, _) = try surveying(Self.halves)
    #expect(reading.questions == [.halfClock(.init(text: "8:00-2:00", line: 2), count: 2)])
    let (_, summary) = importing(Self.halves)
    #expect(summary.needsSurvey)
    // A single one is enough, and one time after noon shows the clock.
    let single = Self.halves.replacing("9:30,1:00", with: "9:30,11:00")
    #expect(
      try surveying(single).reading.questions == [.halfClock(.init(text: "8:00-2:00", line: 2), count: 1)])
    #expect(importing(single).summary.needsSurvey)
    for text in [
      Self.halves.replacing("12:00", with: "13:00"),
      Self.halves.replacing("10:00", with: "0:30"),
      Self.halves.replacing("9:30,1:00", with: "9:30 PM,1:00 AM"),
    ] {
      #expect(try surveying(text).reading.questions.isEmpty)
    }
  }

  @Test func `By a clock of 24 hours they end on the next day, by one of 12 the days alone are certain`()
    throws
  {
    let whole = try surveying(Self.halves) { $0.clock = 24 }
    #expect(whole.reading.questions.isEmpty)
    #expect(whole.rows.first?.attack?.end == .at(at("2025-11-02T02:00+01:00")))
    let half = try surveying(Self.halves) { $0.clock = 12 }
    #expect(half.reading.questions.isEmpty && half.summary.problems.isEmpty)
    #expect(half.rows.compactMap(\.attack).allSatisfy { $0.onset.precision == .day && $0.end == .unknown })
    #expect(days(half.rows) == ["2025-11-01", "2025-11-03", "2025-11-05"])
    #expect(half.rows.first?.rawText?.contains("8:00") ?? false)
  }

  @Test func `Times by another clock are asked about, unless the own clock stands beside them`() throws {
    let text = "Date,Time (UTC),Pain\n2025-11-01,23:30,5\n"
    #expect(try surveying(text).reading.questions == [.otherZones([.init("Time (UTC)", "nothing")])])
    #expect(importing(text).summary.needsSurvey)
    let left = try surveying(text) { $0.columns = [.init("Time (UTC)", "nothing")] }
    #expect(left.reading.questions.isEmpty && left.rows.first?.attack?.onset.precision == .day)
    let beside = "Date,Time,Time UTC,Pain\n2025-11-01,8:30,7:30,5\n"
    #expect(try surveying(beside).reading.questions.isEmpty)
    let all = try surveying("Date (UTC),Start (EST),Pain\n2025-11-01,8:00,5\n").reading.questions
    #expect(all == [.otherZones([.init("Date (UTC)", "date"), .init("Start (EST)", "start")])])
  }

  // MARK: Weeks and calendars

  @Test func `A row of a week that is called Headache and holds numbers says how bad it was`() throws {
    let text = """
      Woche,,Mo,Di,Mi,Do,Fr,Sa,So
      03.03.2025,Kopfschmerz,7,0,schwer,,8,2,9
      ,Periode,?,-,x,stark,Tag 2,day off,unknown

      """
    let (reading, rows, summary) = try surveying(text) { $0.layout = .weeks }
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(peaks(rows) == [Intensity(7), Intensity(8), Intensity(8), Intensity(2), Intensity(9)])
    #expect(free(rows) == ["2025-03-04"])
    #expect(summary.menstruationDays == 3)
    #expect(summary.remarks.entries.map(\.remark.text) == ["day off"])
  }

  @Test func `A week whose row answers yes and no has headaches and free days`() throws {
    let text = "Week,,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3 Mar 2025,Headache,yes,no,,x,,,\n,Severity,6,,,,,,\n"
    let (_, rows, summary) = try surveying(text) { $0.layout = .weeks }
    #expect(summary.problems.isEmpty)
    #expect(days(rows) == ["2025-03-03", "2025-03-06"])
    #expect(free(rows) == ["2025-03-04"])
  }

  @Test func `Weeks and calendars that never pass 3 are asked for their scale`() throws {
    let week = "Week,,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3 Mar 2025,Pain,1,2,3,1,2,3,1\n"
    #expect(
      try surveying(week) { $0.layout = .weeks }.reading.questions == [.scale(column: "Pain", highest: 3)])
    let said = try surveying(week) { ($0.layout, $0.scale) = (.weeks, 3) }
    #expect(peaks(said.rows).first == Intensity(tenths: 33))
    let days = (1...31).map(String.init).joined(separator: ",")
    let grid = "2025,\(days)\nMar,1,2,3,1" + String(repeating: ",", count: 27) + "\n"
    let asked = try surveying(grid) { ($0.layout, $0.empty, $0.year) = (.grid, .unknown, 2025) }
    #expect(asked.reading.questions == [.scale(column: "Intensity", highest: 3)])
  }

  @Test func `Signs of a calendar are no headaches before somebody says so`() throws {
    let days = (1...31).map(String.init).joined(separator: ",")
    let grid = "2025,\(days)\nMar,7,-,–,?,0,✓,6T,3-5" + String(repeating: ",", count: 23) + "\n"
    let asked = try surveying(grid) { ($0.layout, $0.empty, $0.year) = (.grid, .unknown, 2025) }
    guard case .grid(let letters)? = asked.reading.questions.first else {
      Issue.record("\(asked.reading.questions)")
      return
    }
    #expect(letters.map(\.text) == ["✓", "T"])
    let (reading, rows, summary) = try surveying(grid) {
      ($0.layout, $0.empty, $0.year) = (.grid, .unknown, 2025)
      $0.letters = [TableChoices.Pair("✓", "0"), TableChoices.Pair("T", "suma")]
    }
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(self.days(rows) == ["2025-03-01", "2025-03-07", "2025-03-08"])
    #expect(peaks(rows) == [Intensity(7), Intensity(6), Intensity(5)])
    #expect(free(rows) == ["2025-03-05", "2025-03-06"])
    #expect(rows.flatMap { $0.attack?.doses ?? [] }.map(\.drug) == ["sumatriptan"])
  }

  // MARK: Columns that belong together

  @Test(arguments: ["Drug,Number of tablets", "Drug,Tablets", "Medication,How many"])
  func `A number beside a drug is how many were taken`(names: String) throws {
    let (reading, rows, summary) = try surveying(
      "Date,Headache (0-10),\(names)\n2025-03-01,7,Sumatriptan 50,2\n2025-03-02,5,ibu,1\n2025-03-03,5,ibu + suma,2\n"
        + "2025-03-04,4,naproxen,0\n2025-03-05,6,suma 50,0.5\n")
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.map { $0.attack?.doses.map(\.count) } == [[2], [1], [1, 1], [], [1]])
    #expect(rows.last?.attack?.doses.first?.amount == Amount("25 mg"))
    #expect(summary.remarks.entries.map(\.remark.text) == ["2"])
  }

  @Test func `A time beside a drug is when it was taken`() throws {
    let (_, rows, summary) = try surveying(
      "Date,Start,Pain,Med 1,Time taken,Med 2,Time of medication\n2025-03-01,08:00,7,Suma 50,8:30,ibu 400,14h30\n"
        + "2025-03-02,08:00,5,ibu,lunch,,9:00\n")
    #expect(summary.problems.isEmpty)
    #expect(
      rows.map { $0.attack?.doses.map { $0.takenAt?.minuteOfDay } } == [[510, 870], [nil]])
    #expect(summary.remarks.entries.map(\.remark.text) == ["lunch", "9:00"])
  }

  @Test func `A column that says that something was taken adds nothing to one that says what`() throws {
    for read in [
      importing(
        "date,severity,painkiller,medication\n2025-03-01,7,yes,suma 50\n2025-03-02,5,x,\n2025-03-03,4,no,\n"
      ).rows,
      try surveying(
        "Date,Pain,Meds taken (y/n),Which medication\n2025-03-01,7,y,suma 50\n2025-03-02,5,y,\n2025-03-03,4,n,\n"
      ).rows,
    ] {
      #expect(read.map { $0.attack?.doses.map(\.drug) } == [["sumatriptan"], ["unspecified"], []])
    }
  }

  @Test func `A number alone in a column for the dose is one of milligrams where tablets have so many`()
    throws
  {
    let (rows, summary) = importing(
      "date,severity,medication,dosage\n2025-03-01,7,ibu,400\n2025-03-02,5,suma,2\n2025-03-03,5,suma,50\n")
    #expect(rows.map { $0.attack?.doses.first?.amount } == [Amount("400 mg"), nil, Amount("50 mg")])
    #expect(summary.remarks.entries.map(\.remark.text) == ["2"])
  }

  @Test func `Parts of the day in columns are strengths`() throws {
    let (_, rows, _) = try surveying(
      [("Headaches", "Date,Morning,Noon,Evening\n2025-03-01,0,4,7\n2025-03-02,0,0,0\n2025-03-03,3,,\n")])
    #expect(peaks(rows) == [Intensity(7), Intensity(3)])
    #expect(free(rows) == ["2025-03-02"])
    let (reading, _, _) = try surveying([("", "Date,Morning,Evening\n2025-03-01,0,7\n")], file: "log.csv")
    #expect(reading.questions.contains { $0.isOfSubject })
  }

  @Test func `Year, month and day in three columns are a date`() throws {
    let (reading, rows, summary) = try surveying(
      "Year,Month,Day,Pain\n2025,3,1,6\n,,4,7\n,April,2,5\n,,31,5\n")
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-03-01", "2025-03-04", "2025-04-02"])
    #expect(summary.problemCount == 1)
  }

  @Test(arguments: ["no headache", "kein Kopfschmerz", "no pain today"])
  func `A strength that says there was none is a free day`(cell: String) throws {
    let (_, rows, _) = try surveying("Date,Pain\n2025-03-01,6\n2025-03-02,\(cell)\n")
    #expect(free(rows) == ["2025-03-02"])
  }

  // MARK: Rows

  @Test(arguments: [
    "Date,Start,Pain\n2025-03-01,08:00,6\nholiday,,\n,19:00,7\n",
    "Date,Start,Pain\n2025-03-01,08:00,6\n\n,19:00,7\n",
    "Date,Start,Pain\n2025-03-01,08:00,6\nApril 2025,,\n,19:00,7\n",
  ])
  func `A row without a day has that of the row right above it, and of no other`(text: String) throws {
    let (_, rows, summary) = try surveying(text)
    #expect(days(rows) == ["2025-03-01"])
    #expect(summary.problemCount == 1)
  }

  @Test func `A row of numbers without a day is a sum below all rows, and between them a mistake`() throws {
    let between = try surveying("Date,Pain,Hours\n2025-03-01,6,3\n,7,6\n2025-03-03,4,2\n")
    #expect(between.summary.problemCount == 1)
    let below = try surveying("Date,Pain,Hours\n2025-03-01,6,3\n2025-03-03,4,2\n,10,5\n")
    #expect(below.rows.count == 2 && below.summary.problemCount == 0)
  }

  @Test(arguments: ["tension not migraine", "not only left", "bad no sleep"])
  func `A text that denies something, in a row that says no more, is refused`(cell: String) throws {
    let (rows, summary) = importing("date,severity,side\n2025-03-01,,\(cell)\n2025-03-02,6,left\n")
    #expect(days(rows) == ["2025-03-02"])
    #expect(summary.problems.map(\.cause) == [.cell(cell, .certainText)])
    let told = importing("date,severity,side\n2025-03-01,5,\(cell)\n2025-03-02,6,left\n")
    #expect(told.rows.count == 2 && told.summary.problems.isEmpty)
  }

  // MARK: What a sheet is about

  static let ordinary = [
    "Date,Pain,Aura,Exercise\n2025-03-01,6,yes,none\n",
    "Date,Pain,Photophobia,Weight\n2025-03-01,6,yes,70\n",
    "Date,Pain,Medication,Status\n2025-03-01,6,sumatriptan,ok\n2025-03-02,5,ibu,ok\n",
    "Fecha,Dolor,Tipo,Comida\n2025-03-01,6,migraña,pan\n2025-03-04,6,migraña,pan\n",
    "Date,Pain,Triptan,Flow\n2025-03-01,6,1,\n",
    "Date,Pain,Medication,Location\n2025-03-01,5,ibu,back of head\n2025-03-02,4,,los dos lados\n",
  ]

  @Test(arguments: ordinary) func `A headache diary with a column of something else is one`(text: String)
    throws
  {
    let (reading, _, _) = try surveying([("", text)], file: "log.csv") { $0.hasDrugColumns = true }
    #expect(!reading.questions.contains { $0.isOfSubject })
  }

  @Test func `The column that makes a sheet doubtful is named`() throws {
    let (reading, _, _) = try surveying([("", "Date,Pain,Exercise\n2025-03-01,6,run\n")], file: "log.csv")
    #expect(reading.questions == [.maybeOfSomethingElse(columns: ["Exercise"])])
  }

  @Test(arguments: ["Pain and nausea", "Headache & mood", "Pain and medication", "Kopfschmerz und Aura"])
  func `A name of two things is none of them`(name: String) {
    #expect(TableHeader.role(of: name, knownDrugs) == nil)
  }

  @Test func `Numbers of rows are no people`() throws {
    let (reading, _, _) = try surveying(
      "Nr,Date,Pain\n1,2025-03-01,6\n2,2025-03-02,5\n1,2025-03-03,4\n2,2025-03-05,9\n")
    #expect(reading.questions.isEmpty)
  }

  // MARK: Times and lengths

  @Test(arguments: ["woke up 8 of 10", "woke up 2 times", "woke up 3 h early"])
  func `A number behind waking is no clock time`(cell: String) throws {
    let (_, rows, summary) = try surveying("Date,Start,Pain\n2025-03-01,\(cell),6\n")
    #expect(rows.isEmpty && summary.problemCount == 1)
  }

  @Test(arguments: [("woke up 6:30", 390), ("woken by it at 3am", 180), ("woke at 6 with it", 360)])
  func `A clock time behind waking is one`(cell: String, minute: Int) {
    #expect(ClockCell(cell, isFraction: false)?.minute == minute)
  }

  @Test(arguments: ["2/3 days", "3/4 h", "2/4 Stunden"]) func `A fraction that may be a range is no length`(
    cell: String
  ) throws {
    let (_, rows, summary) = try surveying("Date,Start,Pain,Duration\n2025-03-01,08:00,6,\(cell)\n")
    #expect(summary.problems.isEmpty && rows.first?.attack?.end == .unknown)
  }

  @Test func `AM and PM belong to the time on their left, and the end has its own or is refused`() throws {
    let both = try surveying(
      "Date,Start,AM/PM,End,AM/PM,Pain\n2025-03-01,1:00,PM,3:00,PM,6\n2025-03-02,14:30,PM,16:00,PM,5\n")
    #expect(both.summary.problems.isEmpty)
    #expect(both.rows.compactMap { $0.attack?.onset.moment.minuteOfDay } == [780, 870])
    #expect(
      both.rows.compactMap { row in if case .at(let end)? = row.attack?.end { end.minuteOfDay } else { nil } }
        == [900, 960])
    let one = try surveying("Date,Start,AM/PM,End,Pain\n2025-03-01,1:00,PM,3:00,6\n")
    #expect(one.rows.isEmpty && one.summary.problemCount == 1)
  }
}
