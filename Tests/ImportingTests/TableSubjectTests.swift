import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Whether rows, columns and sheets are about headaches at all, and whose.
@Suite struct TableSubjectTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }
  private func free(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.checkIn?.day.iso } }

  // MARK: Rows

  @Test func `Denials are no attacks, whether the sheet has a 0 or not`() throws {
    let text = """
      Date,Type,Side,Severity,Meds,Symptoms
      2025-03-01,migraine,left,7,suma 50,nausea
      2025-03-02,,,0,,
      2025-03-03,no headache,,,,
      2025-03-05,,not left,,,
      2025-03-06,,,,no suma,
      2025-03-07,,,,suma 50 forgotten,
      2025-03-08,,,,,no nausea
      2025-03-09,fast Migräne,,,,
      2025-03-10,migraine?,,,,

      """
    let (reading, rows, summary) = try surveying(text)
    #expect(days(rows) == ["2025-03-01"])
    #expect(free(rows) == ["2025-03-02"])
    #expect(reading.questions.isEmpty)
    #expect(summary.problemCount > 3)
    let without = try surveying(text.replacing("2025-03-02,,,0,,\n", with: ""))
    #expect(days(without.rows) == ["2025-03-01"] && free(without.rows).isEmpty)
  }

  @Test func `No migraine is not no headache, unless the person or a strength of 0 says so`() throws {
    let text = "Date,Migraine,Meds\n2025-03-01,yes,suma 50\n2025-03-02,no,\n2025-03-03,no,ibu 400\n"
    #expect(try surveying(text).reading.questions == [.migraineAlone(column: "Migraine", count: 2)])
    #expect(importing(text).summary.needsSurvey)
    let said = try surveying(text) { $0.empty = .free }
    #expect(said.reading.questions.isEmpty && free(said.rows) == ["2025-03-02", "2025-03-03"])
    let unknown = try surveying(text) { $0.empty = .unknown }
    #expect(days(unknown.rows) == ["2025-03-01"] && free(unknown.rows).isEmpty)
    #expect(unknown.rows.compactMap(\.dose).map(\.drug) == ["ibuprofen"])
    let graded = try surveying(
      "Date,Pain,Migraine\n2025-03-01,7,yes\n2025-03-02,0,no\n2025-03-03,4,no\n2025-03-04,,no\n")
    #expect(graded.reading.questions.isEmpty && graded.summary.problems.isEmpty)
    #expect(days(graded.rows) == ["2025-03-01", "2025-03-03"] && free(graded.rows) == ["2025-03-02"])
    let asked = try surveying("Date,Headache,Migraine\n2025-03-01,yes,yes\n2025-03-02,no,no\n")
    #expect(asked.reading.questions.isEmpty && free(asked.rows) == ["2025-03-02"])
  }

  @Test func `A headache and a migraine that both have strengths are one strength and its kind`() throws {
    let text = """
      Date,Headache,Migraine
      2025-03-01,5,0
      2025-03-02,0,8
      2025-03-03,0,0
      2025-03-04,,7
      2025-03-05,3,

      """
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(
      rows.compactMap(\.attack).map(\.peak) == [Intensity(5), Intensity(8), Intensity(7), Intensity(3)])
    #expect(rows.compactMap(\.attack).map(\.kind) == [nil, .migraine, .migraine, nil])
    #expect(free(rows) == ["2025-03-03"])
  }

  @Test(arguments: [
    "Fecha,Dolor,Fármaco", "Date,Douleur,Médocs", "Date,HA,Meds", "Datum,KS,Tabletten",
    "Datum,KS-Stärke,Medis",
    "Datum,Kopfweh (0-10),Tabl.", "Fecha,Dolor de cabeza,Analgésico", "Date,Douleur /10,Antalgique",
    "Date,EVA,Remède",
    "Date,Pain lvl,Relief meds", "Date,Niveau de douleur,Ce que j'ai pris", "Datum,Schmerz,Bedarfsmedikation",
    "Datum,Schmerz,Was ich genommen habe", "Fecha,EVA,Medicinas",
  ])
  func `Short and other names of a strength and a drug are known`(names: String) throws {
    let (reading, rows, _) = try surveying("\(names)\n2025-03-01,7,suma 50\n2025-03-05,9,ibu 400\n")
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap(\.attack).map(\.peak) == [Intensity(7), Intensity(9)])
    #expect(rows.compactMap(\.attack).flatMap(\.doses).map(\.drug) == ["sumatriptan", "ibuprofen"])
  }

  @Test func `A short name alone may be of something else`() throws {
    let (reading, _, _) = try surveying(
      [("", "Date,HA,Crop\n2025-03-01,7,wheat\n")], file: "fields.csv")
    #expect(reading.questions.contains { $0.isOfSubject })
  }

  @Test func `A column that names drugs and is not read is asked about, one of preventives is not`() throws {
    let text =
      "Date,Pain,Action,Daily medication\n2025-03-01,7,suma 50,naproxen\n2025-03-05,9,2 ibu,naproxen\n"
    #expect(try surveying(text).reading.questions == [.drugCells(["Action"])])
    #expect(importing(text).summary.needsSurvey)
    let said = try surveying(text) { $0.columns = [.init("Action", "medication")] }
    #expect(said.reading.questions.isEmpty)
    #expect(said.rows.compactMap(\.attack).flatMap(\.doses).map(\.drug) == ["sumatriptan", "ibuprofen"])
  }

  @Test func `A drug on a day of a week that had no headache makes none`() throws {
    let text = """
      Week of,Row,Mon,Tue,Wed,Thu,Fri,Sat,Sun
      2025-03-03,Headache,7,0,0,,,,
      ,Medication,suma 50,no suma,ibu 400,ibu,,,

      """
    let (_, rows, _) = try surveying(text) { $0.layout = .weeks }
    #expect(days(rows) == ["2025-03-03"] && rows.compactMap(\.dose?.takenAt?.day.iso) == ["2025-03-06"])
    #expect(free(rows) == ["2025-03-04", "2025-03-05"])
    #expect(rows.flatMap(\.freeDoses).map(\.drug) == ["ibuprofen"])
  }

  @Test func `Rows of a calendar that are called after something else are no headaches`() throws {
    let days = (1...31).map(String.init).joined(separator: ",")
    let rest = String(repeating: ",", count: 29)
    let (reading, rows, _) = try surveying(
      "Month,\(days)\nJan 2025,6,0\(rest)\nSleep Jan 2025,7,8\(rest)\nMeds,S,\(rest)\n"
    ) {
      ($0.layout, $0.empty) = (.grid, .unknown)
    }
    #expect(self.days(rows) == ["2025-01-01"] && free(rows) == ["2025-01-02"])
    #expect(reading.notes.contains(.remarks([3, 4])))
  }

  // MARK: Columns

  @Test func `A column of another headache is asked about, and read with the rest`() throws {
    let text = "Date,Migraine,Tension headache\n2025-03-01,7,0\n2025-03-02,0,3\n"
    let asked = try surveying(text)
    #expect(asked.reading.questions.first == .otherHeadaches(["Tension headache"], areStrengths: true))
    let (reading, rows, _) = try surveying(text) {
      $0.columns = [TableChoices.Pair("Tension headache", "severity")]
    }
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(7), Intensity(3)])
    let answers = try surveying("Date,Headache at work,Pain\n2025-03-01,yes,\n2025-03-02,no,4\n")
    #expect(answers.reading.questions == [.otherHeadaches(["Headache at work"], areStrengths: false)])
  }

  @Test(arguments: ["Tension headache", "Tension", "Spannung", "Sinus"])
  func `A file with a column of another headache is looked through`(name: String) throws {
    let (_, summary) = importing("Date,Migraine,\(name)\n2025-11-02,1,0\n2025-11-03,0,1\n")
    #expect(summary.needsSurvey)
  }

  @Test func `A drug on a day without migraine makes no attack`() {
    let (rows, _) = importing("Date,Migraine,Meds\n2025-11-12,no,ibu 400\n2025-11-13,yes,\n")
    #expect(days(rows) == ["2025-11-13"])
  }

  @Test(arguments: ["Days since last migraine", "Headache #", "Migraine number", "Headache days"])
  func `A column that counts headaches is not asked about`(name: String) throws {
    let (reading, _, _) = try surveying("Date,Pain,\(name)\n2025-03-01,7,1\n2025-03-05,4,2\n")
    #expect(reading.questions.isEmpty)
  }

  static let strangers = [
    "Date,Rückenschmerzen,Stärke,Medikament\n2025-03-01,ja,5,Ibu\n",
    "Date,Period pain,Severity,Meds\n2025-03-01,yes,5,ibu\n",
    "Date,Tooth pain,Pain,Side\n2025-03-01,yes,6,left\n",
    "Knee pain diary,\nDate,Pain\n2025-03-01,6\n2025-03-02,0\n",
    "Date,Pain score,Pain location\n2025-03-01,6,knee\n",
    "Date,Severity,Type\n2025-03-01,6,back\n2025-03-02,6,knee\n",
  ]

  @Test(arguments: strangers) func `Other pains are asked about`(text: String) throws {
    let (reading, _, _) = try surveying([("", text)], file: "log.csv")
    #expect(reading.questions.contains { $0.isOfSubject })
  }

  @Test func `Sheets go together where they are called after times`() throws {
    let text = "Date,Pain,Side\n2025-03-01,6,left\n"
    let other = "Date,Pain,Side\n2026-03-01,6,left\n"
    #expect(try surveying([("2025", text), ("2026", other)]).reading.questions.isEmpty)
    #expect(try surveying([("Sheet1", text), ("Sheet2", other)]).reading.questions.isEmpty)
    let asked = try surveying([("Me", text), ("Mum", other)]).reading.questions
    #expect(asked.contains { if case .sheets = $0 { true } else { false } })
  }

  // MARK: Scales and numbers

  @Test(arguments: ["Pain (10 = no pain)", "Severity (1 worst - 5 best)", "Pain (1-10; 1 = none)"])
  func `A scale that is turned round is not read`(name: String) {
    #expect(TableHeader.role(of: name, knownDrugs) == nil)
  }

  @Test(arguments: [("Pain (1-5)", 5), ("Pain out of 6", 6), ("Pain /10", 10), ("Pain (0 = none, 1-4)", 4)])
  func `Where a scale ends is said by its form`(name: String, end: Int) {
    #expect(TableHeader.scale(ofName: name) == end)
  }

  @Test(arguments: ["Pain (target below 3)", "Pain goal <3", "Pain 3 times a day"])
  func `Another number in a name is no scale`(name: String) {
    #expect(TableHeader.scale(ofName: name) == nil)
  }

  @Test(arguments: ["~0", "0?", "0.7"]) func `Nearly nothing, and parts of one, are asked about`(cell: String)
  {
    #expect(IntensityWords(cell, choices: TableChoices()) == .unknown)
  }

  @Test func `A column for drugs counts halves, and asks about numbers that it cannot know`() throws {
    func read(_ cell: String) throws -> (questions: [TableQuestion], doses: [Dose]) {
      let (reading, rows, _) = try surveying("Date,Pain,Ibuprofen\n2025-03-01,5,\(cell)\n2025-03-02,5,1\n") {
        $0.hasDrugColumns = true
      }
      return (reading.questions, rows.first?.attack?.doses ?? [])
    }
    #expect(try read("2").doses.map(\.count) == [2])
    #expect(try read("400").doses.map(\.amount) == [Amount("400 mg")])
    for cell in ["1.5", "0830", "14"] {
      #expect(
        try read(cell).questions.contains { if case .unnamedDrugs = $0 { true } else { false } }, "\(cell)")
    }
  }

  @Test(arguments: ["Qty", "Anzahl", "#", "Quantity", "Stück", "Taken"])
  func `A column called for a number beside a drug is one`(name: String) throws {
    let (reading, rows, _) = try surveying(
      "Date,Pain,Meds,\(name)\n2025-03-01,7,ibu 400,2\n2025-03-02,5,suma 50,0\n2025-03-03,5,suma 50,1\n")
    #expect(reading.questions.isEmpty)
    #expect(rows.map { $0.attack?.doses.map(\.count) } == [[2], [], [1]])
  }

  @Test func `A number of tablets that is not understood is asked about`() throws {
    let (reading, _, _) = try surveying(
      "Date,Pain,Meds,Number of tablets\n2025-03-01,7,ibu 400,a few\n2025-03-02,5,suma 50,1\n")
    #expect(reading.questions.contains { if case .unnamedDrugs = $0 { true } else { false } })
    let taken = try surveying(
      "Date,Pain,Medication,Taken\n2025-03-01,7,suma 50,yes\n2025-03-02,5,suma 50,no\n")
    #expect(taken.rows.map { $0.attack?.doses.count } == [1, 0])
  }

  // MARK: Days and times

  @Test func `A day that goes back below the heading of a month is not of that month`() throws {
    let (_, rows, summary) = try surveying("Date,Pain\nJanuary 2025,\n30,5\n31,7\n1,4\n")
    #expect(days(rows) == ["2025-01-30", "2025-01-31"])
    #expect(summary.problemCount == 1)
  }

  @Test func `The half of the day may stand in the name, and an end needs one where the start has one`()
    throws
  {
    let named = try surveying("Date,Start (PM),Pain\n2025-03-13,2:00,5\n")
    #expect(named.rows.first?.attack?.onset.moment.minuteOfDay == 840)
    let half = try surveying("Date,Start AM/PM,Time,Pain\n2025-03-13,PM,2:00,5\n")
    #expect(half.rows.first?.attack?.onset.moment.minuteOfDay == 840)
    let end = try surveying("Date,Start,End,Pain\n2025-03-13,11:00 AM,2:30,5\n")
    #expect(end.rows.isEmpty && end.summary.problemCount == 1)
    let plain = importing(
      "date,start,end,severity\n2025-03-13,11:00 AM,2:30,5\n2025-03-14,11:00 AM,14:30,5\n")
    #expect(plain.rows.count == 1 && plain.summary.problems.map(\.cause) == [.cell("2:30", .halfOfDay)])
    #expect(TableHeader.role(of: "Time (UTC)", knownDrugs) == nil)
  }

  @Test func `A negative number is no day of menstruation`() {
    #expect(PeriodCell("-1") == .unread)
    #expect(PeriodCell("2") == .yes)
  }

  // MARK: Logs of other things

  /// Sheets with a strength, of which no word says that it is a headache's.
  static let others = [
    "Start,End,Severity,Type,Title\n2025-11-01 08:00,2025-11-01 10:00,3,bug,Login\n2025-11-02 09:00,2025-11-02 12:00,7,bug,Crash\n",
    "Start time,End time,Duration,Severity,Note\n2025-11-01 08:00,2025-11-01 10:00,2h,3,down\n2025-11-02 09:00,2025-11-02 12:00,3h,6,slow\n",
    "Date,Attack,Severity,Medication\n2025-11-01,yes,5,salbutamol\n2025-11-02,yes,7,salbutamol\n",
    "Start of attack,End,Severity,Medication\n2025-11-01 08:00,2025-11-01 10:00,5,salbutamol\n2025-11-03 08:00,2025-11-03 10:00,6,salbutamol\n",
    "Date,Severity,Nausea,Medication\n2025-11-01,5,no,cetirizine\n2025-11-02,7,yes,cetirizine\n",
    "Date,Severity,Symptoms,Food,Medication\n2025-11-01,5,cramps,milk,imodium\n2025-11-02,7,bloating,bread,\n",
    "Date,Pain level,Notes\n2025-11-01,5,knee after run\n2025-11-02,7,knee again\n2025-11-05,3,\n",
    "Date,Headache (kids),Medication\n2025-11-01,5,ibuprofen\n2025-11-02,3,\n",
    "Date,Back pain,Ibuprofen\n2025-11-01,5,1\n2025-11-02,3,2\n",
    "Date,Sumatriptan,Ibuprofen\n2025-11-01,1,\n2025-11-02,,2\n",
  ]

  @Test(arguments: others)
  func `A strength alone may be of anything, and is asked about`(text: String) throws {
    let needsSurvey = importing(text).summary.needsSurvey
    #expect(needsSurvey)
    let questions = try surveying([("", text)], file: "log.csv").reading.questions
    #expect(questions.filter(\.isOfSubject).count == 1, "\(questions)")
  }

  /// Sheets that are of headaches by what was taken, what was felt, or what hurt.
  static let own = [
    "Date,Pain,Meds\n2025-11-01,5,Novalgin 500\n2025-11-02,7,suma 50\n",
    "Date,Severity,Medication\n2025-11-01,5,ibu 400\n2025-11-02,7,suma 50\n",
    "Date,Intensity,Nausea,Notes\n2025-11-01,5,yes,\n2025-11-02,7,no,bad day\n",
    "Datum,Schmerz,Medikament\n2025-11-01,5,Ibu 400\n2025-11-02,7,Suma 50\n",
    "start,intensity\n2025-11-01 08:00,5\n",
  ]

  @Test(arguments: own)
  func `What is taken or felt with a headache says enough`(text: String) throws {
    let questions = try surveying([("", text)], file: "log.csv").reading.questions
    #expect(questions.filter(\.isOfSubject).isEmpty, "\(questions)")
  }

  @Test func `A column of what was taken names drugs, or counts them, as its cells do`() throws {
    let named = try surveying("Date,Pain,Took\n2025-11-03,7,imigran 50mg\n2025-11-05,4,ibu 400 x2\n")
    #expect(named.rows.compactMap { $0.attack?.doses.map(\.drug) } == [["sumatriptan"], ["ibuprofen"]])
    let counted = try surveying("Date,Pain,Meds,Took\n2025-11-03,7,imigran 50mg,2\n2025-11-05,4,ibu 400,1\n")
    #expect(counted.rows.compactMap { $0.attack?.doses.first?.count } == [2, 1])
  }

  @Test func `A 0 for migraines alone is asked about, as a no is`() throws {
    let text = "Datum;Migräne;Medikament\n01.03.2025;0;\n02.03.2025;7;suma 50\n03.03.2025;0;ibu 400\n"
    #expect(try surveying(text).reading.questions == [.migraineAlone(column: "Migräne", count: 2)])
    let unknown = try surveying(text) { $0.empty = .unknown }
    #expect(days(unknown.rows) == ["2025-03-02"] && free(unknown.rows).isEmpty)
    let said = try surveying(text) { $0.empty = .free }
    #expect(free(said.rows) == ["2025-03-01", "2025-03-03"])
  }

  @Test func `Tablets that nobody names are some beside those of a name, and a 0 is none`() throws {
    let text =
      "Datum;Schmerz;Imigran (Anzahl);Schmerzmittel (Anzahl)\n01.03.2025;6;1;1\n02.03.2025;8;2;0\n03.03.2025;5;;2\n"
    let read = try surveying(text) { $0.hasDrugColumns = true }
    #expect(
      read.rows.compactMap { $0.attack?.doses.map { "\($0.count) \($0.drug)" } } == [
        ["1 sumatriptan", "1 unspecified"], ["2 sumatriptan"], ["2 unspecified"],
      ])
  }

  @Test func `The year that is offered is one that other rows say`() throws {
    let text = "Date,Pain\n13.03.2025,7\n14.03.2025,5\n1.4.,6\n5.4.,3\n"
    let asked = try surveying(text).reading.questions
    #expect(
      asked.contains { question in
        if case .year(_, suggested: 2025) = question { true } else { false }
      }, "\(asked)")
  }

  @Test(arguments: [nil, TableChoices.RowShape.attacks])
  func `A list of what was taken to prevent headaches is none of headaches`(_ shape: TableChoices.RowShape?)
    throws
  {
    let (reading, rows, _) = try surveying(
      "Drug,Start,End,Dose,Why stopped\nCandesartan,2025-02-01,2025-04-15,8 mg,dizzy\n"
        + "Candesartan,2025-05-01,,16 mg,\n"
    ) { $0.layout = shape }
    #expect(rows.isEmpty)
    #expect(
      reading.questions == [
        .preventives([
          TableQuestion.Example(text: "Candesartan", line: 2),
          TableQuestion.Example(text: "Candesartan", line: 3),
        ])
      ])
    // Beside a pain it is a list of attacks, and one drug of attacks makes it another question.
    let attacks = try surveying("Date,Pain,Drug\n2025-02-01,5,Candesartan\n2025-02-09,7,Candesartan\n")
    #expect(attacks.reading.questions.isEmpty && attacks.rows.count == 2)
  }
}
