import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Names of columns that are not certainly how bad a headache was.
@Suite struct ColumnNameDoubtTests {
  private func sheet(_ name: String, _ cells: [String] = ["4", "6", "3", "7"]) -> String {
    let quoted = name.contains(",") ? "\"\(name)\"" : name
    let rows = cells.enumerated().map { "2025-03-\($0.offset + 11),\($0.element),remark\n" }
    return "Date,\(quoted),Notes\n" + rows.joined()
  }
  private func peaks(_ rows: [ImportedRow]) -> [Double?] {
    rows.compactMap(\.attack).map { $0.peak.map { Double($0.tenths) / 10 } }
  }

  @Test(arguments: [
    "Headache (my guess)", "Headache (partner's)", "Headache (expected)", "Headache (goal)",
    "Headache (weekly average)", "Headache (sum)", "Headache (severe)", "Kopfschmerz (geschätzt)",
    "Douleur (moyenne)", "Dolor (media)", "Pain (0-10) of Tom",
  ])
  func `Brackets that are not understood leave open what a column is`(name: String) throws {
    let asked = try surveying(sheet(name))
    #expect(!asked.reading.questions.isEmpty)
    #expect(asked.rows.isEmpty)
  }

  @Test(arguments: [
    "Headache (0-10)", "Pain (1 to 10)", "Pain (VAS)", "Headache (max)", "Pain (head)", "Schmerz (Kopf)",
    "Kopfschmerz (Stärke 0-10)", "Douleur (EVA)", "Dolor (0 a 10)", "Pain (0 = none, 10 = worst)",
    "Kopfschmerz (0 = keine, 10 = stärkste)", "Headache severity (scale 0 to 10)", "Pain (out of 10)",
    "Douleur (0 = aucune, 10 = maximale)", "Headache (intensity)",
  ])
  func `Brackets that say a scale are one`(name: String) throws {
    let read = try surveying(sheet(name))
    #expect(read.reading.questions.isEmpty)
    #expect(peaks(read.rows) == [4, 6, 3, 7])
  }

  @Test(arguments: [
    "Migraine #", "Headache #", "Headache No.", "Kopfschmerz Nr.", "Migraine day", "Kopfschmerztag",
    "Jour de migraine", "Headache count", "Number of headaches", "Anzahl Kopfschmerzen", "Día de migraña",
  ])
  func `Numbers that count headaches are no strengths`(name: String) throws {
    let text = sheet(name, ["2", "1", "0", "3"])
    let isOfMigraines = name.lowercased().contains("migra")
    let meaning = isOfMigraines ? "migraine" : "headache"
    #expect(try surveying(text).reading.questions.contains(.headacheCount(.init(name, meaning))))
    let said = try surveying(text) {
      $0.columns = [.init(name, meaning)]
      if isOfMigraines { $0.empty = .free }
    }
    #expect(said.reading.questions.isEmpty)
    #expect(peaks(said.rows) == [nil, nil, nil])
    #expect(said.rows.compactMap { $0.checkIn?.day.iso } == ["2025-03-13"])
    let nothing = try surveying(text) { $0.columns = [.init(name, "nothing")] }
    #expect(nothing.rows.isEmpty)
  }

  @Test func `A number of the headache beside its strength is left`() throws {
    let read = try surveying("Migraine #,Date,Pain\n1,2025-03-01,4\n2,2025-03-05,6\n3,2025-03-09,5\n")
    #expect(read.reading.questions.isEmpty)
    #expect(peaks(read.rows) == [4, 6, 5])
  }

  @Test(arguments: [
    "Pain at onset", "Pain at 2h", "Pain after suma", "Average pain", "Peor dolor",
    "Stärkster Schmerz", "Douleur du matin",
  ])
  func `A column of pain that is not read is asked about by its name`(name: String) throws {
    let questions = try surveying(sheet(name)).reading.questions
    #expect(questions == [.otherHeadaches([name], areStrengths: true)])
    let said = try surveying(sheet(name)) { $0.columns = [.init(name, "severity")] }
    #expect(said.reading.questions.isEmpty)
    #expect(peaks(said.rows) == [4, 6, 3, 7])
  }

  @Test func `Pain of the neck is none of the head`() throws {
    #expect(try surveying(sheet("Pain (neck)")).rows.isEmpty)
  }

  @Test func `All that is open is asked with it`() throws {
    let text = "Datum,Stärkster Schmerz,Medikament\n3.11.,4,Ibu\n5.11.,hm,\n8.11.,7,\n9.11.,3,\n"
    let asked = try surveying(text).reading.questions
    #expect(asked.contains(.otherHeadaches(["Stärkster Schmerz"], areStrengths: true)))
    #expect(asked.contains { if case .year = $0 { true } else { false } })
  }
}

/// Columns that say of a day that it was without headache.
@Suite struct HeadacheFreeColumnTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }
  private func free(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.checkIn?.day.iso } }

  @Test(arguments: [
    "Kopfschmerzfrei", "Schmerzfrei", "Headache free", "headache-free", "No headache", "Pain free",
    "Kein Kopfschmerz", "Ohne Kopfschmerzen", "Sans céphalée", "Sans douleur", "Sin dolor de cabeza",
    "Headache-free day",
  ])
  func `A tick in it is an explicit no`(name: String) throws {
    let text =
      "Date,Pain,\(name),Meds\n2025-03-01,7,,suma 50\n2025-03-02,,x,\n2025-03-03,,,\n2025-03-04,4,,\n"
    let read = try surveying(text)
    #expect(read.reading.questions.isEmpty && read.summary.problems.isEmpty)
    #expect(days(read.rows) == ["2025-03-01", "2025-03-04"] && free(read.rows) == ["2025-03-02"])
    #expect(importing(text).summary.needsSurvey)
  }

  @Test func `It stands beside a column of headaches, and alone`() throws {
    let asked = try surveying(
      "Date,Headache,Headache free\n2025-03-01,yes,\n2025-03-02,,yes\n2025-03-03,no,yes\n2025-03-04,,\n")
    #expect(asked.reading.questions.isEmpty)
    #expect(days(asked.rows) == ["2025-03-01"] && free(asked.rows) == ["2025-03-02", "2025-03-03"])
    let alone = try surveying("Date,No headache,Notes\n2025-03-01,x,a\n2025-03-02,,b\n2025-03-03,x,\n")
    #expect(free(alone.rows) == ["2025-03-01", "2025-03-03"] && days(alone.rows).isEmpty)
  }

  @Test func `A strength beside it contradicts it`() throws {
    let read = try surveying("Date,Pain,Pain free\n2025-03-01,7,x\n2025-03-02,,x\n2025-03-03,5,no\n")
    #expect(read.summary.problems.map(\.position.line) == [2])
    #expect(days(read.rows) == ["2025-03-03"] && free(read.rows) == ["2025-03-02"])
  }

  @Test func `A no alone says that there was one, which has to be said by a row itself`() throws {
    let read = try surveying("Date,Pain,Pain free\n2025-03-01,7,no\n2025-03-02,,no\n2025-03-03,,yes\n")
    #expect(days(read.rows) == ["2025-03-01"] && free(read.rows) == ["2025-03-03"])
    #expect(read.summary.remarks.entries.map(\.remark.text) == ["no"])
  }

  @Test func `Any column may be said to be one`() throws {
    let text = "Date,Pain,Good day\n2025-03-01,7,\n2025-03-02,,x\n"
    let read = try surveying(text) { $0.columns = [.init("Good day", "headache-free")] }
    #expect(days(read.rows) == ["2025-03-01"] && free(read.rows) == ["2025-03-02"])
  }
}
