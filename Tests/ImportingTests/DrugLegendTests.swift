import Diary
import Testing

@testable import Cells
@testable import Importing

/// Names of its own that a sheet has for drugs.
@Suite struct DrugLegendTests {
  private func drugs(_ text: String) throws -> [[String]] {
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    return rows.compactMap(\.attack).map { attack in
      attack.doses.map { "\($0.drug) \($0.amount.map { "\($0)" } ?? "-") x\($0.count)" }
    }
  }

  private static let expected = [
    ["sumatriptan 50 mg x1"], ["ibuprofen 400 mg x2"], ["sumatriptan 50 mg x1", "ibuprofen 400 mg x1"],
  ]

  @Test(arguments: [
    "Medicine A = Sumatriptan 50\nMedicine B = Ibuprofen 400\nDate,Pain,Medicine\nROWS",
    "A = Sumatriptan 50; B = Ibuprofen 400\nDate,Pain,Meds\nROWS",
    "\"A = Sumatriptan 50, B = Ibuprofen 400\",,\nDatum,Schmerz,Medikament\nROWS",
    "Date,Pain,Meds\nROWS,,\nA = Sumatriptan 50,,\nB = Ibuprofen 400,,\n",
    "Date,Douleur,Médicament\nROWS,,\n,,Médicament A = Sumatriptan 50\n,,Médicament B = Ibuprofen 400\n",
  ])
  func `A name stands for the drug that the sheet says`(text: String) throws {
    let rows = "2025-03-02,6,A\n2025-03-03,5,B x2\n2025-03-04,5,A + B\n"
    #expect(try drugs(text.replacing("ROWS", with: rows)) == Self.expected)
  }

  @Test func `A column called by such a name is one of that drug`() throws {
    let text =
      "Medicine A = Suma 50\nMedicine B = Ibu 400\nDate,Pain,Medicine A,Medicine B\n2025-03-02,6,x,\n2025-03-03,5,,x\n"
    let (_, rows, _) = try surveying(text) { $0.hasDrugColumns = true }
    #expect(rows.compactMap { $0.attack?.doses.first?.drug } == ["sumatriptan", "ibuprofen"])
  }

  @Test(arguments: [
    "A = good day\nDate,Pain,Meds\n2025-03-02,6,Suma 50\n",
    "0 = none\nDate,Pain,Meds\n2025-03-02,6,Suma 50\n",
    "A = Suma 50\nA = Ibu 400\nDate,Pain,Meds\n2025-03-02,6,Suma 50\n",
  ])
  func `Another legend explains no drug`(text: String) throws {
    #expect(try surveying(text).rows.compactMap { $0.attack?.doses.first?.drug } == ["sumatriptan"])
  }
}
