import CivilTime
import Containers
import Diary
import Testing

@testable import Cells
@testable import Importing

/// How bad it was and of what kind, in columns of many forms; what is offered where it is not certain.
@Suite struct TableKindTests {
  private func days(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { $0.attack.map { String($0.onset.moment.day.iso.suffix(5)) } }
  }
  private func free(_ rows: [ImportedRow]) -> [String] {
    rows.compactMap { $0.checkIn.map { String($0.day.iso.suffix(5)) } }
  }
  private func peaks(_ rows: [ImportedRow]) -> [Intensity?] { rows.compactMap(\.attack).map(\.peak) }

  @Test func `A 0 for migraines denies no headache where the column for it is empty`() throws {
    let (reading, rows, _) = try surveying(
      "Date,Migraine,Headache\n2025-01-01,0,0\n2025-01-02,0,4\n2025-01-03,8,0\n2025-01-04,,0\n2025-01-05,0,\n"
    )
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["01-02", "01-03"] && free(rows) == ["01-01", "01-04"])
    #expect(reading.notes.contains(.kindZeros([6])))
  }

  @Test func `Zeros of all kinds that have columns leave others open`() throws {
    let text =
      "Date,Migraine (0-10),Tension headache (0-10)\n2025-01-01,0,0\n2025-01-02,7,0\n2025-01-03,0,4\n"
    let (reading, _, _) = try surveying(text) { $0.columns = [.init("Tension headache (0-10)", "severity")] }
    #expect(
      reading.questions == [.migraineAlone(column: "Migraine (0-10), Tension headache (0-10)", count: 1)])
  }

  @Test(arguments: [
    "Datum;Migräne;Spannungskopfschmerz;Medikament\n01.03.2025;x;;Suma 50\n02.03.2025;;x;Ibu 400\n03.03.2025;;;\n13.03.2025;x;x;Suma 50\n",
    "Date,Migraine,Tension headache,Medication\n2025-03-01,x,,suma 50\n2025-03-02,,x,ibu 400\n2025-03-03,,,\n2025-03-13,x,x,suma 50\n",
    "Date,Migraine,Tension,Medication\n2025-03-01,yes,,suma 50\n2025-03-02,,yes,ibu 400\n2025-03-03,,,\n2025-03-13,yes,yes,suma 50\n",
  ])
  func `A mark in a column of one kind is a headache of that kind`(text: String) throws {
    let asked = try surveying(text).reading.questions
    #expect(asked == [.emptyDays(count: 1, beyond: 0)])
    let (reading, rows, summary) = try surveying(text) { $0.empty = .free }
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(days(rows) == ["03-01", "03-02", "03-13"] && free(rows) == ["03-03"])
    #expect(rows.compactMap(\.attack).map(\.kind) == [.migraine, .tension, .migraine])
  }

  @Test func `Denials of some kinds make no free day before the person says so`() throws {
    let text = "Date,Migraine,Tension headache\n2025-03-01,yes,no\n2025-03-02,no,yes\n2025-03-03,no,no\n"
    #expect(try surveying(text).reading.questions == [.migraineAlone(column: "Migraine", count: 1)])
    let unknown = try surveying(text) { $0.empty = .unknown }
    #expect(days(unknown.rows) == ["03-01", "03-02"] && free(unknown.rows).isEmpty)
    #expect(free(try surveying(text) { $0.empty = .free }.rows) == ["03-03"])
  }

  @Test(arguments: [
    "Date,None,Mild,Moderate,Severe,Meds\n2025-03-01,,x,,,\n2025-03-02,x,,,,\n2025-03-03,,,,x,suma 50\n",
    "Datum;keine;leicht;mittel;stark;Medikament\n01.03.2025;;x;;;\n02.03.2025;x;;;;\n03.03.2025;;;;x;suma 50\n",
    "Date,Aucune,Légère,Modérée,Forte,Médicament\n2025-03-01,,x,,,\n2025-03-02,x,,,,\n2025-03-03,,,,X,suma 50\n",
    "Headache diary,,,,,\nDate,None,Mild,Moderate,Severe,Notes\n2025-03-01,,✓,,,\n2025-03-02,✓,,,,\n2025-03-03,,,,✓,hm\n",
    "Date,No headache,Mild headache,Moderate headache,Severe headache\n2025-03-01,,1,,\n2025-03-02,1,,,\n2025-03-03,,,,1\n",
    "Datum;keine Kopfschmerzen;leichte Kopfschmerzen;starke Kopfschmerzen\n01.03.2025;;x;\n02.03.2025;x;;\n03.03.2025;;;x\n",
  ])
  func `Columns that are each a strength are one`(text: String) throws {
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty, "\(reading.questions)")
    #expect(days(rows) == ["03-01", "03-03"] && free(rows) == ["03-02"])
    #expect(peaks(rows) == [Intensity(2), Intensity(8)])
    #expect(reading.notes.contains { if case .strengthColumns = $0 { true } else { false } })
  }

  @Test func `Columns of numbers are a strength too, on the scale where they end`() throws {
    let ten = try surveying(
      "Date,1,2,3,4,5,6,7,8,9,10,Meds\n2025-03-01,,,x,,,,,,,,suma\n2025-03-02,,,,,,,,x,,,\n")
    #expect(peaks(ten.rows) == [Intensity(3), Intensity(8)] && ten.reading.questions.isEmpty)
    let five = try surveying(
      "Date,0,1,2,3,4,5,Meds\n2025-03-01,,x,,,,,suma\n2025-03-02,,,,,,x,\n2025-03-03,x,,,,,,\n")
    #expect(peaks(five.rows) == [Intensity(2), Intensity(10)] && free(five.rows) == ["03-03"])
    let twice = try surveying("Date,Mild,Moderate,Severe,Meds\n2025-03-01,x,,x,suma\n2025-03-02,,x,,\n")
    #expect(twice.reading.questions == [.intensityWords([.init(text: "mild + severe", line: 2)])])
  }

  @Test func `Columns called like strengths that hold something else are none`() throws {
    let (reading, _, _) = try surveying(
      "Date,Headache,Low,High\n2025-03-01,7,980,1010\n2025-03-02,5,990,1020\n2025-03-09,5,990,1020\n")
    #expect(reading.tables.first?.names == ["Date", "Headache", "Low", "High"])
  }

  @Test(arguments: [
    ("Headache (0=none, 3=severe)", 3), ("Headache (0-3)", 3), ("Kopfschmerz (1 leicht … 5 stark)", 5),
    ("Pain (0=no pain, 5=worst)", 5), ("Kopfschmerz 0=keine 3=stark", 3), ("Headache 0-3", 3),
    ("Pain (1 mild, 2 moderate, 3 severe)", 3), ("Douleur (0 = aucune, 4 = insupportable)", 4),
    ("Dolor (leve 1, moderado 2, fuerte 3)", 3), ("Schmerz (1=leicht bis 4=sehr stark)", 4),
    ("Pain [0 none - 5 unbearable]", 5),
  ])
  func `A scale whose ends a name explains is known`(name: String, end: Int) throws {
    let (reading, rows, _) = try surveying(
      "Date;\(name);Meds\n2025-03-01;1;\n2025-03-02;\(end);suma 50\n2025-03-05;2;\n2025-03-07;1;\n")
    #expect(reading.questions.isEmpty, "\(reading.questions)")
    #expect(peaks(rows).dropFirst().first == Intensity(10))
    #expect(reading.notes.contains { if case .scale(end, _) = $0 { true } else { false } })
  }

  @Test(arguments: ["Pain (1=severe, 3=mild)", "Schmerz (1 stark … 5 leicht)", "Headache (0=severe, 3=none)"])
  func `A scale turned round is not read`(name: String) throws {
    let (_, rows, _) = try surveying("Date;\(name);Meds\n2025-03-01;1;suma 50\n2025-03-02;3;\n")
    #expect(peaks(rows).allSatisfy { $0 == nil })
  }

  @Test(arguments: ["Attack", "Anfall", "Crise", "Episode", "Headache"])
  func `A column of attacks that names kinds says of what kind they were`(name: String) throws {
    let (reading, rows, summary) = try surveying(
      "Date,\(name),Meds\n2025-03-01,Migraine,suma 50\n2025-03-05,Tension,ibu\n2025-03-09,Migraine with aura,\n"
    )
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.compactMap(\.attack).map(\.kind) == [.migraine, .tension, .migraine])
    // A plain reader knows kinds in a column for headaches.
    #expect(
      importing("Date,\(name),Meds\n2025-03-01,Migraine,suma 50\n").summary.needsSurvey
        == (name != "Headache"))
  }

  @Test func `An answer with another kind beside it is read, or refused`() throws {
    let (_, rows, summary) = try surveying(
      "Date,Migraine?\n2025-01-02,Yes\n2025-01-04,No (just tension)\n2025-01-05,yes (left)\n2025-01-06,no (not sure)\n"
    ) { $0.empty = .unknown }
    #expect(days(rows) == ["01-02", "01-04", "01-05"])
    #expect(rows.compactMap(\.attack).map(\.kind) == [.migraine, .tension, .migraine])
    #expect(summary.problems.map(\.position.line) == [5])
  }

  @Test func `A column of attacks that is answered says whether there was one`() throws {
    let (_, rows, _) = try surveying("Date,Attack,Meds\n2025-03-01,yes,suma 50\n2025-03-05,no,\n") {
      $0.layout = .attacks
    }
    #expect(days(rows) == ["03-01"] && free(rows) == ["03-05"])
  }

  // MARK: What is offered

  @Test func `Rows that are headaches as the person says are headaches`() throws {
    let text = "Migraines,,\n,Date,Notes\n1,4 Jan 2025,Suma x1\n2,11 Jan 2025,\n3,12 Jan 2025,No meds\n"
    let (reading, rows, _) = try surveying([("", text)], file: "b.csv") { $0.layout = .attacks }
    #expect(reading.questions.isEmpty && days(rows) == ["01-04", "01-11", "01-12"])
    #expect(try surveying(text).reading.questions == [.rowsAlone(columns: ["Date", "Notes"])])
    let daily =
      "Date,Notes\n2025-03-01,bad one\n2025-03-02,\n2025-03-03,\n2025-03-04,no headache\n2025-03-05,x\n"
    let every = try surveying([("", daily)], file: "b.csv")
    #expect(every.reading.questions.contains(.emptyDays(count: 2, beyond: 0)))
    let unknown = try surveying([("", daily)], file: "b.csv") { ($0.layout, $0.empty) = (.attacks, .unknown) }
    #expect(days(unknown.rows) == ["03-01", "03-05"] && free(unknown.rows).isEmpty)
  }

  @Test func `Weeks whose days have dates are read`() throws {
    let text = """
      Week 1,Mon 6/1/25,Tue 7/1/25,Wed 8/1/25,Thu 9/1/25,Fri 10/1/25,Sat 11/1/25,Sun 12/1/25
      Pain,5,0,,7,,,
      Meds,suma 50,,,ibu,,,
      Week 2,Mon 13/1/25,Tue 14/1/25,Wed 15/1/25,Thu 16/1/25,Fri 17/1/25,Sat 18/1/25,Sun 19/1/25
      Pain,,,6,,,8,
      Meds,,,,,,ibu,

      """
    #expect(try surveying(text).reading.questions == [.weeks(rows: ["Pain", "Meds"])])
    let (reading, rows, _) = try surveying(text) { $0.layout = .weeks }
    #expect(reading.questions.isEmpty)
    #expect(days(rows) == ["01-06", "01-09", "01-15", "01-18"] && free(rows) == ["01-07"])
  }

  @Test func `A week may have its date above its rows, and dates that show their order`() throws {
    let text = "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3 March 2025,,,,,,,\nPain,5,0,,7,,,\nMeds,suma,,,ibu,,,\n"
    let (_, rows, _) = try surveying(text) { $0.layout = .weeks }
    #expect(days(rows) == ["03-03", "03-06"] && free(rows) == ["03-04"])
    let french = try surveying(
      "Semaine 1,lun 3/3/25,mar 4/3/25,mer 5/3/25,jeu 6/3/25,ven 7/3/25,sam 8/3/25,dim 9/3/25\nDouleur,5,,,7,,,\n"
    ) { $0.layout = .weeks }
    #expect(french.reading.questions.isEmpty && days(french.rows) == ["03-03", "03-06"])
  }

  @Test func `What a word means is on the scale of the diary`() throws {
    let text = "Date,Pain\n2025-03-01,x\n2025-03-02,x\n2025-03-03,x\n2025-03-04,x\n2025-03-05,x\n"
    let (reading, rows, _) = try surveying(text) { $0.words = [.init("x", "4.5")] }
    #expect(reading.questions.isEmpty && peaks(rows).first == Intensity(tenths: 45))
  }

  static let openSheets: [(name: String, text: String)] = [
    ("b.csv", ",Jan,Feb,Mar\n1,,M,\n2,m,,M+T\n3,,,\n4,M T,,\n5,,0,\n6,,,3\n7,3,2,3\n"),
    (
      "b.csv",
      "Date,Attack #,Onset,Resolved,Worst pain,Triptan,Other meds\n4/5/25,1,06:00,10:00,7,Suma 100,\n4/8/25,2,03:00,,9,Suma 100,Naproxen 5x\n5/2/25,3,13:00,5/3/25 07:00,6,Suma 100,Naproxen\n"
    ),
    (
      "b.csv",
      "Date,Start,Duration,Pain scale,Meds\n25 Dec,2200,4,horrid,Suma 100\n2 Jan,11pm,8 hrs,3,Suma 100 x1 + 1\n"
    ),
    (
      "b.csv",
      "Week of,,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n3/3,Pain,3,1,,2,3,1,\n,Meds,suma 50,,,,,,\n10/3,Pain,3,1,,2,3,1,\n,Meds,,,,,,,\n"
    ),
    ("b.csv", "Date,Severity,Notes\n5/3/25,ugh,bad\n6/3/25,2,\n7/3/25,3,\n8/3/25,1,\n"),
    ("b.csv", "Date,Event,Notes\n5/3,bad,Suma\n6/3,,\n7/3,x,\n8/3,x,\n"),
    ("b.csv", "Date,Headache,Helped,Action\n5/3/25,x,meh,suma 50\n6/3/25,,,\n8/3/25,x,4,ibu\n"),
    ("b.csv", "Datum;Migräne;Medi\n5.3.;x;?\n6.3.;nein;\n7.3.;x;2\n"),
    ("b.csv", "Tag vom;Schmerz;Medi\n5.3.25;4;Suma\n6.3.25;4;\n7.3.25;3;2\n9.3.25;1;2\n"),
  ]

  @Test(arguments: openSheets)
  func `All that is open is asked at once`(sheet: (name: String, text: String)) throws {
    let table = try TableSheet("", Container(ByteFile(Array(sheet.text.utf8))).table())
    let options = ImportOptions(now: november, zone: nil, offset: { _ in 60 }, vocabulary: knownDrugs)
    let importer = TableImporter(options, TableChoices())
    let asked = importer.survey([table], name: sheet.name).questions
    #expect(!asked.isEmpty)
    let answered = importer.answering(asked)
    let reading = answered.survey([table], name: sheet.name)
    #expect(reading.questions.isEmpty, "\(asked), then \(reading.questions)")
    let summary = answered.read(reading) { _ in }
    #expect(summary.problems.isEmpty && summary.attacks + summary.checkIns > 0, "\(summary.problems)")
  }
}
