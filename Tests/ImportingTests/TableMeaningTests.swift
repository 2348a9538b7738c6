import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Sheets that look like one thing and say another.
@Suite struct TableMeaningTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }
  private func free(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.checkIn?.day.iso } }

  @Test func `A column called after headaches that holds numbers says how bad they were`() throws {
    let (reading, rows, _) = try surveying("Date,Headache (0-10)\n2025-11-01,0\n2025-11-02,7\n2025-11-03,3\n")
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(7), Intensity(3)])
    #expect(free(rows) == ["2025-11-01"])
    let migraines = try surveying("Date,Migraine,Headache\n2025-11-02,x,\n2025-11-04,,x\n")
    #expect(migraines.rows.count == 2)
    #expect(migraines.rows.allSatisfy { $0.attack?.peak == nil })
  }

  @Test func `Of several strengths of a day the highest counts, and a 0 in one makes no free day`() throws {
    let text = "Date,Headache intensity,Migraine intensity\n2025-03-01,0,6\n2025-03-03,4,0\n2025-03-05,0,0\n"
    let (_, rows, _) = try surveying(text)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(6), Intensity(4)])
    #expect(free(rows) == ["2025-03-05"])
  }

  @Test func `A pain of 0 is a free day, whatever else the row denies`() throws {
    let text =
      "Date,Pain,Nausea,Medication\n2025-03-01,0,no,none\n2025-03-02,6,yes,suma 50\n2025-03-03,0,-,ibu 400\n"
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(free(rows) == ["2025-03-01", "2025-03-03"])
    #expect(rows.flatMap(\.freeDoses).map(\.drug) == ["ibuprofen"])
  }

  @Test(arguments: [
    "Datum;Art;Stärke;Übelkeit\n01.03.2025;kein Kopfschmerz;;\n14.03.2025;Migräne;6;ja\n",
    "Date,Pain,Side\n2025-03-01,,no pain\n2025-03-14,6,left\n",
    "Date,Pain,Impact\n2025-03-01,,went for a run\n2025-03-14,6,bed\n",
  ])
  func `A text that denies a headache, or that nobody understands, is none`(text: String) throws {
    let (_, rows, summary) = try surveying(text)
    #expect(days(rows) == ["2025-03-14"])
    #expect(summary.remarks.entries.contains { $0.remark.kind == .textAlone })
  }

  @Test(arguments: ["nicht links", "kein Druck", "keine Migräne"])
  func `What a description denies is not what it felt like`(cell: String) throws {
    let (_, rows, _) = try surveying("Datum;Schmerz\n01.03.2025;\(cell)\n02.03.2025;links pochend\n")
    let attack = rows.compactMap(\.attack).first { $0.onset.moment.day.iso == "2025-03-01" }
    #expect(attack?.side == nil && attack?.quality == nil && attack?.kind == nil)
  }

  static let weeks = """
    Week ending,,Mon,Tue,Wed,Thu,Fri,Sat,Sun
    9 Mar 2025,Pain,5,,0,,,,
    ,Sleep,7,8,6,7,5,8,8
    ,Meds,ibu,,,,,,
    ,Period,,x,,,,,

    """

  @Test func `Only what tells of a headache makes one in a week, in the week that the date lies in`() throws {
    let (reading, rows, summary) = try surveying(Self.weeks) { $0.layout = .weeks }
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-03-03"])
    #expect(free(rows) == ["2025-03-05"])
    #expect(summary.menstruationDays == 1)
    let parts = try surveying(
      "Week of,,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3 Mar 2025,AM,5,,0,,,,\n,PM,3,,0,,,,\n"
    ) { $0.layout = .weeks }
    #expect(parts.rows.compactMap { $0.attack?.peak } == [Intensity(5)])
    #expect(free(parts.rows) == ["2025-03-05"])
  }

  @Test func `A calendar goes on behind December, and a month with a year has it`() throws {
    let days = (1...31).map(String.init).joined(separator: ",")
    let cells = String(repeating: ",", count: 30)
    let named = try surveying("Month,\(days)\nDezember 2025,5\(cells)\nJanuar 2026,6\(cells)\n") {
      ($0.layout, $0.empty) = (.grid, .unknown)
    }
    #expect(named.reading.questions.isEmpty)
    #expect(self.days(named.rows) == ["2025-12-01", "2026-01-01"])
    let said = try surveying("Month,\(days)\nNov,5\(cells)\nDec,4\(cells)\nJan,6\(cells)\n") {
      ($0.layout, $0.empty, $0.year) = (.grid, .unknown, 2025)
    }
    #expect(self.days(said.rows) == ["2025-11-01", "2025-12-01", "2026-01-01"])
    let headed = try surveying("Datum;Schmerz\nDez 2025;\n28;6\nJanuar;\n4;7\n")
    #expect(self.days(headed.rows) == ["2025-12-28", "2026-01-04"])
  }

  @Test func `A cell that holds several days is no day`() throws {
    let (_, rows, summary) = try surveying("Date,Pain\n1-3 March 2025,6\n10 April 2025,5\n")
    #expect(days(rows) == ["2025-04-10"])
    #expect(summary.problemCount == 1)
  }

  @Test func `A row whose date is missing is no sum`() throws {
    let (_, _, summary) = try surveying(
      "Date,Pain,Meds\n2025-03-01,6,\n,7,\n,,suma\n2025-03-04,5,\nTotal,18,1\n")
    #expect(summary.problemCount == 2)
  }

  static let times = [("woke up 6:30", 390), ("woken by it at 3am", 180), ("woke 5am with it", 300)]

  @Test(arguments: times) func `A clock time beside waking is the time`(cell: String, minute: Int) throws {
    let (_, rows, _) = try surveying("Date,Start,Pain\n2025-03-01,\(cell),6\n")
    #expect(rows.first?.attack?.onset.moment.minuteOfDay == minute)
    #expect(rows.first?.attack?.onset.precision == .minute)
  }

  @Test func `A length from a time that nobody knows has no end`() throws {
    let text =
      "Date,Start,Pain,Duration\n2025-03-01,woke with it,6,2h\n2025-03-02,08:00,5,all day\n2025-03-03,09:00,5,2h\n"
    let (_, rows, summary) = try surveying(text)
    #expect(rows.compactMap { $0.attack?.end } == [.unknown, .unknown, .at(at("2025-03-03T11:00+01:00"))])
    #expect(summary.remarks.entries.count == 2)
  }

  @Test func `Hours and minutes in two columns are one length, and AM or PM in a third belongs to the time`()
    throws
  {
    let (_, rows, _) = try surveying("Date,Time,Hours,Minutes,Pain\n2025-03-01,8:00,1,30,6\n")
    #expect(rows.first?.attack?.end == .at(at("2025-03-01T09:30+01:00")))
    let half = try surveying("Date,Time,AM/PM,Pain\n2025-02-15,4:00,PM,5\n")
    #expect(half.rows.first?.attack?.onset.moment.minuteOfDay == 960)
  }

  @Test(arguments: ["Relief (0-10)", "Relief (1-5)"]) func `Relief on another scale is asked`(name: String)
    throws
  {
    let (reading, _, _) = try surveying("Date,Pain,Meds,\(name)\n2025-03-01,6,suma,3\n")
    #expect(reading.questions.contains { if case .reliefWords = $0 { true } else { false } })
  }

  @Test(arguments: [("Pain (1-6)", 5.0), ("Pain (0-20)", 1.5), ("Pain %", 0.3)])
  func `A scale that the column's name says is the one that counts`(name: String, peak: Double) throws {
    let (_, rows, _) = try surveying("Date,\(name)\n2025-03-01,3\n2025-03-03,3\n")
    #expect(rows.compactMap { $0.attack?.peak }.map { Double($0.tenths) / 10 } == [peak, peak])
  }

  @Test func `Letters for the pain are asked, and no side`() throws {
    let (reading, _, _) = try surveying("Date,Pain\n2025-03-01,L\n2025-03-03,M\n2025-03-05,S\n")
    #expect(reading.questions.contains { if case .intensityWords = $0 { true } else { false } })
  }

  @Test func `A number in a column named after a drug is its amount where it cannot be a count`() throws {
    let (_, rows, _) = try surveying(
      "Date,Pain,Ibuprofen,Suma (mg)\n2025-03-01,6,400,50\n2025-03-02,6,2,\n2025-03-03,6,xx,\n"
    ) {
      $0.hasDrugColumns = true
    }
    #expect(
      rows.compactMap { $0.attack?.doses } == [
        [
          Dose(drug: "ibuprofen", amount: Amount("400 mg")),
          Dose(drug: "sumatriptan", amount: Amount("50 mg")),
        ],
        [Dose(drug: "ibuprofen", count: 2)], [Dose(drug: "ibuprofen", count: 2)],
      ])
  }

  static let others = [
    "Date,Exercise,Sets,Reps,Intensity\n2025-03-01,Squat,3,8,7\n",
    "Date,Meal,Reaction,Severity\n2025-03-01,Pizza,bloating,5\n",
    "Date,Anxiety,Panic attack,Severity\n2025-03-01,4,yes,6\n",
    "Date,Seizure type,Aura\n2025-03-01,focal,yes\n",
    "Date,Symptom,Severity\n2025-03-01,Back pain,5\n",
    "Date,Pain,Location\n2025-03-01,5,left knee\n2025-03-02,4,knee\n",
    "Date,Period,Pain,Flow\n2025-03-01,x,5,heavy\n",
  ]

  @Test(arguments: others) func `A log of other things is asked about`(text: String) throws {
    let (reading, _, _) = try surveying([("", text)], file: "log.csv")
    #expect(reading.questions.contains { $0.isOfSubject })
  }

  @Test func `What an empty day means holds also where the last row is marked`() throws {
    let (reading, rows, _) = try surveying("Date,Headache\n2025-03-01,x\n2025-03-02,\n2025-03-03,x\n") {
      $0.empty = .free
    }
    #expect(free(rows) == ["2025-03-02"])
    #expect(!reading.isPlain)
  }

  @Test func `Days of bleeding are known by its strength, and what is none is named`() throws {
    let (_, rows, summary) = try surveying(
      "Date,Pain,Period\n2025-03-01,6,heavy\n2025-03-02,5,day 2\n2025-03-03,5,spotting\n")
    #expect(summary.menstruationDays == 2)
    #expect(rows.count == 5)
    #expect(summary.remarks.entries.map(\.remark.text) == ["spotting"])
  }

  static let lengths: [(String, Int)] = [
    ("½ h", 30), ("1½ hours", 90), ("1 1/2 h", 90), ("half an hour", 30), ("an hour", 60),
    ("eine Stunde", 60),
    ("eineinhalb Stunden", 90), ("une heure", 60), ("hora y media", 90), ("two hours", 120), ("4:30 h", 270),
    ("demi-heure", 30), ("90 min", 90), ("2h", 120),
  ]

  @Test(arguments: lengths) func `Lengths are read as people say them`(cell: String, minutes: Int) throws {
    let (_, rows, summary) = try surveying("Date,Start,Pain,Duration\n2025-03-01,08:00,6,\(cell)\n")
    #expect(summary.problems.isEmpty)
    let start = at("2025-03-01T08:00+01:00")
    #expect(rows.first?.attack?.end == .at(Moment(wallMinutes: start.wallMinutes + minutes, offset: 60)))
  }

  static let clocks: [(String, Int)] = [
    ("10ish", 600), ("10:30?", 630), ("c. 8pm", 1200), ("half past 8", 510), ("quarter to 9", 525),
    ("halb 9", 510),
    ("viertel nach 8", 495),
  ]

  @Test(arguments: clocks) func `Times are read as people say them`(cell: String, minute: Int) throws {
    let (_, rows, summary) = try surveying("Date,Start,Pain\n2025-03-01,\(cell),6\n")
    #expect(summary.problems.isEmpty)
    #expect(rows.first?.attack?.onset.moment.minuteOfDay == minute)
  }

  @Test func `Answers that say more than yes are a yes, and kept`() throws {
    let text =
      "Date,Pain,Aura,Nausea\n2025-03-01,6,yes (20 min),a little\n2025-03-02,5,zigzags 30 mins,2\n2025-03-03,5,visual,no\n"
    let (_, rows, summary) = try surveying(text)
    #expect(summary.problems.isEmpty)
    #expect(rows.compactMap { $0.attack?.aura } == [true, true, true])
    #expect(rows.map { $0.attack?.auraMinutes } == [20, 30, nil])
    #expect(rows.compactMap { $0.attack?.features.nausea } == [true, true, false])
    #expect(rows[0].rawText?.contains("a little") ?? false)
  }

  @Test func `A sheet called after a month has the days of that month`() throws {
    let (reading, rows, _) = try surveying([
      ("Okt 25", "Tag,Schmerz\n3,6\n17,4\n"), ("2025-11", "Tag,Schmerz\n2,5\n"),
    ])
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["2025-10-03", "2025-10-17", "2025-11-02"])
  }

  @Test(arguments: [
    ("Headache 6am", "Headache 6pm", [String]()), ("Headache morning", "Headache evening", []),
    ("Headache morning", "Headache evening", ["Headache morning", "Headache evening"]),
    ("Morning", "Evening", ["Morning"]), ("08-12 Uhr", "12-16 Uhr", []),
  ])
  func `Every part of a day is read where one is`(first: String, second: String, said: [String]) throws {
    let (reading, rows, _) = try surveying(
      "Date,\(first),\(second),Bedtime\n2025-06-13,0,4,2\n2025-06-14,0,0,7\n2025-06-15,0,0,0\n"
    ) { choices in choices.columns = said.map { TableChoices.Pair($0, "severity") } }
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap(\.attack).map(\.peak) == [Intensity(4), Intensity(7)])
    #expect(rows.compactMap(\.checkIn).map(\.day.iso) == ["2025-06-15"])
  }
}
