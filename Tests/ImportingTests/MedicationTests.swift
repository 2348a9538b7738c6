import CivilTime
import Diary
import Testing

@testable import Importing

/// Cells for drugs are read as lines of doses are.
@Suite struct MedicationTests {
  struct Case: CustomTestStringConvertible {
    var cell: String
    var doses: [Dose]
    var unread: [String] = []
    var new: [String] = []

    var testDescription: String { cell }
  }

  private static func dose(_ drug: String, _ amount: String = "", _ count: Int = 1) -> Dose {
    Dose(drug: drug, amount: Amount(amount), count: count)
  }

  static let cases = [
    Case(cell: "2 x Sumatriptan 50mg", doses: [dose("sumatriptan", "50 mg", 2)]),
    Case(cell: "suma 50 x2, ibu", doses: [dose("sumatriptan", "50 mg", 2), dose("ibuprofen")]),
    Case(
      cell: "Sumatriptan 50mg / Naproxen 500mg",
      doses: [dose("sumatriptan", "50 mg"), dose("naproxen", "500 mg")]),
    Case(
      cell: "Sumatriptan 50mg and then ibuprofen", doses: [dose("sumatriptan", "50 mg"), dose("ibuprofen")]),
    Case(cell: "Novalgin 30 Tropfen", doses: [dose("metamizole", "30 drops")]),
    Case(cell: "30Tropfen Novalgin", doses: [dose("metamizole", "30 drops")]),
    Case(cell: "Ibuprofen 2 Tabletten", doses: [dose("ibuprofen", "", 2)]),
    Case(cell: "Ibuprofen (2)", doses: [dose("ibuprofen", "", 2)]),
    Case(cell: "Ibuprofen 30 pellets", doses: [dose("ibuprofen")], unread: ["30 pellets"]),
    Case(cell: "Sumatriptan (50mg)", doses: [dose("sumatriptan", "50 mg")]),
    Case(cell: "Sumatriptan (Imigran) 50mg", doses: [dose("sumatriptan", "50 mg")], unread: ["Imigran"]),
    Case(cell: "Sumatriptan-ratiopharm 50mg", doses: [dose("sumatriptan", "50 mg")], unread: ["ratiopharm"]),
    Case(cell: "Sumatriptan nasal 20mg", doses: [dose("sumatriptan", "20 mg")], unread: ["nasal"]),
    Case(cell: "sumatriptan 50mg 100mg", doses: [dose("sumatriptan", "50 mg")], unread: ["100mg"]),
    Case(cell: "Summatriptan 100mg", doses: [dose("summatriptan", "100 mg")], new: ["summatriptan"]),
    Case(cell: "Dolormix extra 400mg", doses: [dose("dolormix extra", "400 mg")], new: ["dolormix extra"]),
    Case(cell: "advil?", doses: [], unread: ["advil?"]),
    Case(cell: "nothing helped", doses: [], unread: ["nothing helped"]),
    Case(cell: "slept", doses: [], unread: ["slept"]),
    Case(cell: "no meds, ice pack", doses: [], unread: ["ice pack"]),
    // Words of everyday life that begin as a drug's name does.
    Case(cell: "Sumatriptan con agua", doses: [dose("sumatriptan")], unread: ["con agua"]),
    Case(cell: "ibuprofen para dormir", doses: [dose("ibuprofen")], unread: ["dormir", "para"]),
    Case(cell: "nap", doses: [], unread: ["nap"]),
    Case(cell: "suma + nap", doses: [dose("sumatriptan")], unread: ["nap"]),
    Case(cell: "ibu + bed", doses: [dose("ibuprofen")], unread: ["bed"]),
    Case(cell: "ibu morgens und abends", doses: [dose("ibuprofen")], unread: ["morgens", "abends"]),
    Case(cell: "ibu and c", doses: [dose("ibuprofen")], unread: ["c"]),
    // Not taken, or not then.
    Case(cell: "Ibu 400 (no Suma left)", doses: [], unread: ["Ibu 400 (no (Suma (left"]),
    Case(cell: "ibu 400 instead of suma", doses: [], unread: ["ibu 400 instead of suma"]),
    Case(cell: "Suma yesterday, ibu today", doses: [dose("ibuprofen")], unread: ["Suma yesterday"]),
    Case(cell: "suma helped not really", doses: [], unread: ["suma helped not really"]),
    // Counts, amounts and times.
    Case(cell: "Ibu400mg", doses: [dose("ibuprofen", "400 mg")]),
    Case(cell: "ibuprofen 2x400mg", doses: [dose("ibuprofen", "400 mg", 2)]),
    Case(
      cell: "Ibu 600 (3 x 200 mg)", doses: [dose("ibuprofen", "600 mg")], unread: ["3 x 200 mg"]),
    Case(cell: "Ibuprofen 2", doses: [dose("ibuprofen", "", 2)]),
    Case(cell: "none taken", doses: []), Case(cell: "no meds", doses: []), Case(cell: "–", doses: []),
  ]

  @Test(arguments: cases)
  func `A cell is read whole, or what is not read is named`(rule: Case) throws {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03,5,\"\(rule.cell)\"\n")
    #expect(summary.problems.isEmpty)
    let attack = try #require(rows.first?.attack)
    #expect(attack.doses == rule.doses)
    let remarks = summary.remarks.entries.map(\.remark)
    #expect(remarks.filter { $0.kind == .unread }.map(\.text) == rule.unread)
    #expect(remarks.filter { $0.kind.isNewDrug }.map(\.text) == rule.new)
    // What is not understood does not say that nothing was taken.
    #expect(attack.recordedFields.contains(.acuteMedication) == (!rule.doses.isEmpty || rule.unread.isEmpty))
  }

  @Test func `A clock time beside a drug is when it was taken`() throws {
    let (rows, summary) = importing(
      "start,end,severity,medication\n2025-02-03T22:00,2025-02-04T03:00,5,\"ibu 600 23:30; suma 50mg (1:15)\"\n"
    )
    #expect(summary.remarks.entries.isEmpty)
    let doses = try #require(rows.first?.attack).doses
    #expect(doses.map(\.takenAt) == [at("2025-02-03T23:30+01:00"), at("2025-02-04T01:15+01:00")])
  }

  @Test(arguments: ["suma 22 Uhr", "suma um 22 Uhr"])
  func `An hour beside a drug is no amount`(cell: String) throws {
    let (rows, _) = importing("start,severity,medication\n2025-02-03T20:00,5,\(cell)\n")
    #expect(rows.first?.attack?.doses == [Dose(drug: "sumatriptan", takenAt: at("2025-02-03T22:00+01:00"))])
  }

  @Test(arguments: ["2", "50 mg", "2 tablets", "3;"])
  func `An amount without a drug is refused`(cell: String) {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03,5,\(cell)\n")
    #expect(rows.isEmpty)
    #expect(summary.problems.map(\.cause) == [.cell(cell, .drug)])
  }
}

extension ImportRemark.Kind {
  var isNewDrug: Bool { if case .newDrug = self { true } else { false } }
}
