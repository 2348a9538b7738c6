import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Rows of a sheet that say what was taken, and columns beside those of drugs.
@Suite struct DoseRowTests {
  private func days(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.attack?.onset.moment.day.iso } }
  private func free(_ rows: [ImportedRow]) -> [String] { rows.compactMap { $0.checkIn?.day.iso } }
  private func doses(_ rows: [ImportedRow]) -> [[Dose]] { rows.compactMap(\.attack).map(\.doses) }

  private static func dose(_ drug: String, _ amount: String = "", _ count: Int = 1) -> Dose {
    Dose(drug: drug, amount: Amount(amount), count: count)
  }

  // MARK: Doses of days of which nothing is known

  @Test func `A dose on a day without a number, in a sheet that has zeros, is a dose alone`() throws {
    let text = """
      Date,Pain,Medication
      2025-03-01,0,
      2025-03-02,,Suma 50
      2025-03-03,7,Ibu 400
      2025-03-04,0,ibu 400
      2025-03-05,,"ibu 400, suma 50 18:30"

      """
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(days(rows) == ["2025-03-03"] && free(rows) == ["2025-03-01", "2025-03-04"])
    let alone = rows.compactMap(\.dose)
    #expect(alone.map(\.drug) == ["sumatriptan", "ibuprofen", "sumatriptan"])
    #expect(
      alone.map(\.takenAt) == [
        at("2025-03-02T00:00+01:00"), at("2025-03-05T00:00+01:00"), at("2025-03-05T18:30+01:00"),
      ])
    #expect(reading.notes.contains(.dosesAlone([3, 6])))
    // Each is known again by itself.
    let keys = rows.filter { $0.dose != nil }.map(\.key)
    #expect(Set(keys).count == 3)
    // A list without zeros has headaches alone.
    let list = try surveying("Date,Pain,Medication\n2025-03-02,,Suma 50\n2025-03-03,7,Ibu 400\n").rows
    #expect(days(list) == ["2025-03-02", "2025-03-03"])
  }

  @Test func `A dose beside a headache of which nobody knows is a dose alone`() {
    let (rows, summary) = importing(
      "Date,Headache,Nausea,Meds\n2025-03-01,?,,suma 50\n2025-03-02,no,,\n2025-03-03,yes,yes,ibu 400\n")
    #expect(summary.problems.isEmpty)
    #expect(days(rows) == ["2025-03-03"] && rows.compactMap(\.dose).map(\.drug) == ["sumatriptan"])
    // What else it says must not be lost.
    let more = importing("Date,Headache,Nausea,Meds\n2025-03-01,?,yes,suma 50\n2025-03-02,no,,\n")
    #expect(more.summary.problems.map(\.cause) == [.cell("?", .answerForRow)])
  }

  // MARK: A row for each drug

  @Test(arguments: ["2025-03-01", ""])
  func `A row that says nothing but what was taken goes on with the headache above it`(date: String) throws {
    let text = """
      date,level,drug,dose,qty
      2025-03-01,6,sumatriptan,50,1
      \(date),,ibuprofen,400,2
      \(date),,naproxen,,
      2025-03-03,7,naproxen,500,1

      """
    if !date.isEmpty { #expect(importing(text.replacing(",qty", with: ",remarks")).summary.needsSurvey) }
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty && summary.remarks.entries.isEmpty)
    #expect(
      doses(rows) == [
        [Self.dose("sumatriptan", "50 mg"), Self.dose("ibuprofen", "400 mg", 2), Self.dose("naproxen")],
        [Self.dose("naproxen", "500 mg")],
      ])
    #expect(reading.notes.contains(.continued([3, 4])))
  }

  @Test(arguments: ["2025-03-01,5,ibu 400,", "2025-03-02,,ibu 400,", "2025-03-01,,ibu 400,left"])
  func `A row that says more, or is of another day, is a headache of its own`(row: String) throws {
    let (_, rows, _) = try surveying("Date,Pain,Drug,Side\n2025-03-01,6,suma 50,right\n\(row)\n")
    #expect(doses(rows) == [[Self.dose("sumatriptan", "50 mg")], [Self.dose("ibuprofen", "400 mg")]])
  }

  // MARK: Columns

  @Test func `Columns of drugs for parts of the day are all read`() throws {
    let text =
      "Date,Pain,Medication AM,Tablets evening\n2025-03-01,6,suma 50,ibu 400\n2025-03-02,5,,suma 50\n"
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty && importing(text).summary.needsSurvey)
    let suma = Self.dose("sumatriptan", "50 mg")
    #expect(doses(rows) == [[suma, Self.dose("ibuprofen", "400 mg")], [suma]])
  }

  @Test func `Amounts and times of several drugs go with the drug of their number`() throws {
    let text = """
      Date,Pain,Med 1,Dose 1,Time 1,Med 2,Dose 2,Time 2
      2025-03-01,6,suma,50mg,8:00,ibu,400,14:00
      2025-03-02,5,suma,100,9:30,,,

      """
    for text in [text, text.replacing("Med 1,Dose 1,Time 1", with: "Med,Dose,Time")] {
      let (reading, rows, summary) = try surveying(text)
      #expect(reading.questions.isEmpty && summary.problems.isEmpty && summary.remarks.entries.isEmpty)
      let all = doses(rows).flatMap(\.self)
      #expect(all.map(\.amount) == [Amount("50 mg"), Amount("400 mg"), Amount("100 mg")])
      #expect(
        all.map(\.takenAt) == [
          at("2025-03-01T08:00+01:00"), at("2025-03-01T14:00+01:00"), at("2025-03-02T09:30+01:00"),
        ])
    }
  }

  @Test func `A time of the dose is when it was taken, and a strength right of a drug how much`() throws {
    let time = try surveying("Date,Pain,Drug,Time of dose\n2025-03-01,6,suma 50mg,8:00\n")
    #expect(doses(time.rows).first?.first?.takenAt == at("2025-03-01T08:00+01:00"))
    let text = "Date,Pain,Medication,Strength\n2025-03-01,6,suma,50mg\n2025-03-02,5,ibu,400mg\n"
    #expect(importing(text).summary.needsSurvey)
    let (reading, rows, _) = try surveying(text)
    #expect(reading.questions.isEmpty)
    #expect(rows.compactMap { $0.attack?.peak } == [Intensity(6), Intensity(5)])
    #expect(doses(rows) == [[Self.dose("sumatriptan", "50 mg")], [Self.dose("ibuprofen", "400 mg")]])
    // A strength of the pain stays one.
    let pain = try surveying("Date,Medication,Strength\n2025-03-01,suma,6\n2025-03-02,ibu,4\n")
    #expect(pain.rows.compactMap { $0.attack?.peak } == [Intensity(6), Intensity(4)])
  }

  @Test(arguments: [
    "Triptans (number)", "Triptans (nb)", "Triptanes (nº)", "Nb de triptans", "Triptan (ja/nein)",
    "Triptan pris ?",
    "Other painkillers", "Andere Schmerzmittel", "Suma (number)", "Suma taken?",
  ])
  func `A column that is called after a drug is asked about, however it counts`(name: String) throws {
    let text = "Date,Pain,\(name)\n2025-03-01,6,1\n2025-03-02,5,2\n2025-03-03,5,\n"
    #expect(try surveying(text).reading.questions == [.drugColumns([name])])
    #expect(importing(text).summary.needsSurvey)
    let said = try surveying(text) { $0.hasDrugColumns = true }
    #expect(said.reading.questions.isEmpty && doses(said.rows).map { $0.map(\.count) } == [[1], [2], []])
    #expect(!doses(said.rows).flatMap(\.self).contains { $0.drug.contains("(") || $0.drug.contains("?") })
  }

  @Test(arguments: ["No triptan", "Days without triptan", "Last triptan", "Sin triptan"])
  func `A column that says when no drug was taken counts none`(name: String) throws {
    let said = try surveying("Date,Pain,\(name)\n2025-03-01,6,1\n2025-03-02,5,2\n") {
      $0.hasDrugColumns = true
    }
    #expect(doses(said.rows).flatMap(\.self).isEmpty)
  }

  @Test func `A short name is a drug beside other columns of drugs`() throws {
    let text = "Date,Pain,Suma,Para\n2025-03-01,6,1,2\n2025-03-02,5,,1\n"
    #expect(try surveying(text).reading.questions == [.drugColumns(["Suma", "Para"])])
    let alone = try surveying("Fecha,Dolor,Para\n2025-03-01,6,1\n2025-03-02,5,1\n").reading
    #expect(!alone.questions.contains { if case .drugColumns = $0 { true } else { false } })
  }
}
