import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Cells, rows and weeks that only look like others.
@Suite struct NearLookTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }
  private func free(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.checkIn?.day.iso } }

  @Test func `A number of headaches is no headache-free day`() throws {
    let read = try surveying(
      "Date,No. headaches,Medication\n2025-03-01,1,suma 50\n2025-03-02,1,\n2025-03-03,0,\n")
    #expect(free(read.rows).isEmpty)
  }

  @Test func `Weeks go on over the new year`() throws {
    func week(_ day: String, _ pains: String) -> String { "\(day),,,,,,,\nPain,\(pains)\n" }
    let text =
      "Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n" + week("23 Dec", "0,4,0,0,0,0,0") + week("30 Dec", "0,0,0,5,0,0,0")
      + week("6 Jan", "0,6,0,0,0,0,0")
    let read = try surveying(text) {
      $0.layout = .weeks
      $0.year = 2024
    }
    #expect(read.reading.questions.isEmpty)
    #expect(days(read.rows) == ["2024-12-24", "2025-01-02", "2025-01-07"])
    #expect(free(read.rows).allSatisfy { $0 >= "2024-12-23" })
  }

  @Test func `A row with a strength of its own goes on with no other`() throws {
    let text =
      "Date,Pain,Meds\n2025-03-01,6,suma 50\n2025-03-01,6,ibu 400\n2025-03-02,4,\n2025-03-02,,ibu 400\n"
    let read = try surveying(text)
    #expect(days(read.rows) == ["2025-03-01", "2025-03-01", "2025-03-02"])
  }

  @Test(arguments: [
    "suma 50 2h and 4h later", "ibu 400 worked 1h, 2h", "ibu 400 slept 2h et 3h", "suma 50, after 2h 3",
  ])
  func `Lengths are no times, and no numbers of tablets`(cell: String) throws {
    let read = try surveying("Date,Pain,Meds\n2025-03-01,6,\"\(cell)\"\n") { $0.keepsNotes = true }
    let doses = read.rows.compactMap(\.attack).flatMap(\.doses)
    #expect(doses.reduce(0) { $0 + $1.count } <= 1 && doses.allSatisfy { $0.takenAt == nil })
  }

  @Test(arguments: ["suma 2 + half Relpax", "Ibu 1 + 1/2 Suma", "ibu 2 und halbe Suma"])
  func `A half of another drug is none of the first`(cell: String) throws {
    let read = try surveying("Date,Pain,Meds\n2025-03-01,6,\"\(cell)\"\n")
    let doses = read.rows.compactMap(\.attack).flatMap(\.doses)
    #expect(doses.isEmpty || Set(doses.map(\.drug)).count == 2)
    #expect(!doses.isEmpty || !read.reading.questions.isEmpty || !read.summary.problems.isEmpty)
  }

  @Test func `March is no day of the week beside English ones`() throws {
    let read = try surveying("Date,Pain\nMar 1,6\nMar 9,4\nSun 16,3\n") { $0.year = 2025 }
    #expect(days(read.rows).contains("2025-03-01"))
  }

  @Test(arguments: ["suma 50 early afternoon", "suma 50 late morning"])
  func `Early and late are no parts of the day of their own`(cell: String) throws {
    let read = try surveying("Date,Pain,Meds\n2025-03-01,6,\(cell)\n")
    #expect(read.reading.questions.isEmpty && read.rows.compactMap(\.attack).first?.doses.count == 1)
  }

  @Test(arguments: [
    ("Suma 50mg, 1 tablet at 8am", 1), ("Suma 50mg, 1 tablet at 8am, 1 tablet at 8pm", 2),
    ("Ibu 400, 2 at 8am, 2 at 4pm", 4), ("Ibu 400, 1 morgens, 1 abends", 2),
    ("Suma 50 8am, 1 at 8pm", 2),
    ("Suma 50, another at 8pm", 2),
  ])
  func `A name before what counts it is no intake of its own`(cell: String, count: Int) throws {
    let read = try surveying("Date,Pain,Meds\n2025-03-01,6,\"\(cell)\"\n")
    let doses = read.rows.compactMap(\.attack).flatMap(\.doses)
    #expect(doses.isEmpty || doses.reduce(0) { $0 + $1.count } == count)
    #expect(!doses.isEmpty || !read.reading.questions.isEmpty || !read.summary.problems.isEmpty)
  }

  @Test(arguments: ["No", "nein", "non", "nichts", "none", "keine"])
  func `A no beside strengths is an explicit one`(word: String) throws {
    for name in ["Headache", "Kopfschmerz", "Pain"] {
      let read = try surveying("Date,\(name),Meds\n2025-03-01,7,\n2025-03-02,\(word),\n2025-03-04,4,\n")
      #expect(read.reading.questions.isEmpty && read.summary.problems.isEmpty)
      #expect(days(read.rows) == ["2025-03-01", "2025-03-04"] && free(read.rows) == ["2025-03-02"])
    }
  }

  @Test func `Ticks in a column of headaches and in one of free days need no answer`() throws {
    let read = try surveying(
      "Datum,Kopfschmerz,Schmerzfrei,Medikament\n2025-03-02,x,,Suma\n2025-03-03,,x,\n2025-03-04,,x,\n2025-03-05,,,\n"
    )
    #expect(read.reading.questions.isEmpty)
    #expect(days(read.rows) == ["2025-03-02"] && free(read.rows) == ["2025-03-03", "2025-03-04"])
  }

  @Test func `Columns for each strength may be called by any form of the word`() throws {
    let read = try surveying(
      "Datum,Keine Kopfschmerzen,leichte Kopfschmerzen,mittlere Kopfschmerzen,starke Kopfschmerzen\n2025-03-01,,,x,\n2025-03-02,x,,,\n2025-03-03,,,,x\n"
    )
    #expect(days(read.rows) == ["2025-03-01", "2025-03-03"] && free(read.rows) == ["2025-03-02"])
  }

  @Test func `What else was taken, in a column beside those of drugs, is asked about`() throws {
    let text =
      "Datum,Kopfschmerz,Triptan,Ibuprofen,Sonstiges\n2025-03-03,5,,,Novalgin 500\n2025-03-04,4,1,,\n"
    #expect(try surveying(text).reading.questions.contains(.drugCells(["Sonstiges"])))
  }

  @Test func `Where the latest stands first a later month is of the year before`() throws {
    let text = "Datum,Kopfschmerz\n28.11.,5\n3.11.,7\n30.10.,3\n29.12.,8\n3.12.,4\n"
    let read = try surveying(text) { $0.year = 2025 }
    #expect(days(read.rows).suffix(2) == ["2024-12-29", "2024-12-03"])
  }

  @Test func `A dose that is a half, or a number of amounts, is no whole one`() throws {
    let read = try surveying(
      "Date,Pain,Medication,Dose\n2025-04-03,5,Sumatriptan,1/2\n2025-04-05,6,Ibuprofen,2x400mg\n2025-04-06,6,Ibuprofen,600 mg\n"
    )
    let doses = read.rows.compactMap(\.attack).flatMap(\.doses)
    #expect(doses.map(\.count) == [1, 2, 1] || !read.reading.questions.isEmpty)
    #expect(doses.count < 2 || doses[1].amount == Amount(thousandths: 400_000, unit: .milligram))
    let tablets = try surveying("Date,Pain,Medication,Dose\n2025-04-04,7,Ibuprofen,2\n")
    #expect(!tablets.reading.questions.isEmpty)
  }

  @Test func `A scale turned round is not offered as a strength`() throws {
    let asked = try surveying("Date,Headache (10=none)\n2025-03-01,10\n2025-03-02,4\n").reading.questions
    #expect(!asked.isEmpty)
    #expect(!asked.contains(.otherHeadaches(["Headache (10=none)"], areStrengths: true)))
  }
}
