import CivilTime
import Diary
import Testing

@testable import Cells
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
    Case(
      cell: "ibu morgens und abends", doses: [dose("ibuprofen"), dose("ibuprofen")],
      unread: ["morgens", "abends"]),
    Case(
      cell: "Suma 50, matin et soir", doses: [dose("sumatriptan", "50 mg"), dose("sumatriptan", "50 mg")],
      unread: ["matin", "soir"]),
    Case(
      cell: "suma 50 in the morning and ibu 400 in the evening",
      doses: [dose("sumatriptan", "50 mg"), dose("ibuprofen", "400 mg")]),
    Case(cell: "ibu and c", doses: [dose("ibuprofen")], unread: ["c"]),
    // Not taken, or not then.
    Case(cell: "Ibu 400 (no Suma left)", doses: [dose("ibuprofen", "400 mg")], unread: ["no Suma left"]),
    Case(cell: "ibu 400 instead of suma", doses: [dose("ibuprofen", "400 mg")], unread: ["instead of suma"]),
    Case(
      cell: "wanted to take suma but took ibu 400", doses: [dose("ibuprofen", "400 mg")],
      unread: ["wanted to take suma but took"]),
    Case(cell: "maybe suma 50", doses: [], unread: ["maybe suma 50"]),
    Case(cell: "Ibu 400 vergessen", doses: [], unread: ["Ibu 400 vergessen"]),
    Case(cell: "suma forgotten at home", doses: [], unread: ["suma forgotten at home"]),
    Case(cell: "out of suma", doses: [], unread: ["out of suma"]),
    Case(cell: "2 suma left", doses: [], unread: ["2 suma left"]),
    Case(cell: "suma 50 none left", doses: [], unread: ["suma 50 none left"]),
    Case(cell: "ibu 400 gestern", doses: [], unread: ["ibu 400 gestern"]),
    Case(cell: "kein Suma mehr", doses: [], unread: ["kein Suma mehr"]),
    Case(cell: "suma maybe", doses: [], unread: ["suma maybe"]),
    Case(cell: "suma 50 not taken", doses: [], unread: ["suma 50 not taken"]),
    Case(cell: "ibu 400 didn't take", doses: [], unread: ["ibu 400 didn't take"]),
    Case(cell: "Ibu 400 nicht genommen", doses: [], unread: ["Ibu 400 nicht genommen"]),
    Case(cell: "ibu 400 pas pris", doses: [], unread: ["ibu 400 pas pris"]),
    Case(cell: "ibu 400 no tomado", doses: [], unread: ["ibu 400 no tomado"]),
    Case(cell: "suma 50 prescribed", doses: [], unread: ["suma 50 prescribed"]),
    Case(cell: "suma not necessary", doses: [], unread: ["suma not necessary"]),
    Case(cell: "none (suma 50 too late)", doses: [], unread: ["none suma 50 too late"]),
    Case(cell: "suma 50 two days ago", doses: [], unread: ["suma 50 two days ago"]),
    Case(cell: "Ibu 400 vor 2 Tagen", doses: [], unread: ["Ibu 400 vor 2 Tagen"]),
    Case(cell: "ibu 400 last week", doses: [], unread: ["ibu 400 last week"]),
    Case(cell: "suma 50mg?", doses: [], unread: ["suma 50mg?"]),
    Case(
      cell: "suma 50 because ibu 400 was out", doses: [dose("sumatriptan", "50 mg")],
      unread: ["because", "ibu 400 was out"]),
    Case(cell: "suma 50 rather than ibu", doses: [dose("sumatriptan", "50 mg")], unread: ["rather than ibu"]),
    Case(cell: "suma 50 only half", doses: [dose("sumatriptan", "25 mg")]),
    Case(cell: "nur Ibu 400", doses: [dose("ibuprofen", "400 mg")]),
    Case(cell: "ibu 400 twice", doses: [dose("ibuprofen", "400 mg", 2)]),
    Case(cell: "ibu 400 (2 Tabletten)", doses: [dose("ibuprofen", "400 mg", 2)]),
    Case(cell: "ibu 400 (10 min)", doses: [dose("ibuprofen", "400 mg")], unread: ["10 min"]),
    Case(cell: "ibu 400 (5 stars)", doses: [dose("ibuprofen", "400 mg")], unread: ["5 stars"]),
    Case(cell: "Ibu 400 half nicht", doses: [dose("ibuprofen", "400 mg")], unread: ["half nicht"]),
    Case(cell: "ibu 400 & 2 coffees", doses: [dose("ibuprofen", "400 mg")], unread: ["2 coffees"]),
    Case(cell: "suma 50 the next morning", doses: [], unread: ["suma 50 the next morning"]),
    Case(cell: "Suma nicht dabei", doses: [], unread: ["Suma nicht dabei"]),
    Case(cell: "Ibuprofen-400", doses: [dose("ibuprofen", "400 mg")]),
    Case(cell: "Ibu hier", doses: [], unread: ["Ibu hier"]),
    // Another drug in brackets.
    Case(
      cell: "Suma 50 (mit Ibu 400)", doses: [dose("sumatriptan", "50 mg"), dose("ibuprofen", "400 mg")]),
    Case(cell: "Suma 50 (Ibu 400)", doses: [dose("sumatriptan", "50 mg"), dose("ibuprofen", "400 mg")]),
    Case(
      cell: "Zweimalin (ibuprofen 250 mg, metamizole 250 mg)",
      doses: [dose("ibuprofen", "250 mg"), dose("metamizole", "250 mg")], unread: ["Zweimalin"]),
    Case(
      cell: "Nuromol (Ibuprofen 200, Paracetamol 500)", doses: [dose("ibuprofen + paracetamol")],
      unread: ["Ibuprofen 200 Paracetamol 500"]),
    Case(cell: "Dolomax (Ibuprofen) 400", doses: [dose("ibuprofen", "400 mg")], unread: ["Dolomax"]),
    Case(cell: "Suma yesterday, ibu today", doses: [dose("ibuprofen")], unread: ["Suma yesterday"]),
    Case(cell: "suma helped not really", doses: [dose("sumatriptan")], unread: ["helped not really"]),
    // Counts, amounts and times.
    Case(cell: "Ibu400mg", doses: [dose("ibuprofen", "400 mg")]),
    Case(cell: "ibuprofen 2x400mg", doses: [dose("ibuprofen", "400 mg", 2)]),
    Case(
      cell: "Ibu 600 (3 x 200 mg)", doses: [dose("ibuprofen", "600 mg")], unread: ["3 x 200 mg"]),
    Case(cell: "Ibuprofen 2", doses: [dose("ibuprofen", "", 2)]),
    Case(cell: "zwei Ibu", doses: [dose("ibuprofen", "", 2)]),
    Case(cell: "dos comprimidos de ibu", doses: [dose("ibuprofen", "", 2)]),
    Case(cell: "une ibu 400", doses: [dose("ibuprofen", "400 mg")]),
    Case(cell: "400 ibu", doses: [dose("ibuprofen", "400 mg")]),
    Case(cell: "1.5 suma", doses: [dose("sumatriptan", "1.5 tablets")]),
    Case(cell: "1½ suma", doses: [dose("sumatriptan", "1.5 tablets")]),
    Case(cell: "3xIbu", doses: [dose("ibuprofen", "", 3)]),
    Case(cell: "Sumatriptan 2x/Tag", doses: [dose("sumatriptan", "", 2)], unread: ["Tag"]),
    Case(cell: "['ibuprofen', 'sumatriptan']", doses: [dose("ibuprofen"), dose("sumatriptan")]),
    Case(cell: "[]", doses: []), Case(cell: "none taken", doses: []), Case(cell: "no meds", doses: []),
    Case(cell: "–", doses: []),
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

  /// Words behind a drug that say nothing against it: the dose stays, whatever else becomes of them.
  @Test(arguments: [
    "Ibu 400 am Morgen", "Ibu 400 morgen früh", "ibu 400 por la mañana", "Ibu 400 wirkte fast sofort",
    "ibu 400 nasal spray left nostril", "ibu 400 left side", "ibu 400 before bed", "ibu 400 as usual",
    "ibu 400 because of nausea", "ibu 400 on an empty stomach", "ibu 400 stopped the pain",
    "ibu 400 maybe too late", "ibu 400 not enough", "Ibu 400 nicht genug", "ibu 400 pas efficace",
    "ibu 400 sans amélioration", "ibu 400 sin alivio", "ibu 400 didn't touch it", "ibu 400 no change",
    "ibu 400 helped but not completely", "ibu 400 soulagé après 2 heures", "ibu 400 3 horas después",
    "ibu 400 worse than yesterday", "ibu 400 missed work", "Ibu 400 wie gestern", "needed ibu 400",
    "no aura ibu 400", "ibu 400 if needed", "Ibu 400 hier", "ibu 400 could not work", "ibu 400 without food",
  ])
  func `Words of time, place and effect leave a dose`(cell: String) throws {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03,5,\"\(cell)\"\n")
    #expect(summary.problems.isEmpty)
    let doses = try #require(rows.first?.attack).doses
    #expect(doses.count == 1)
    let dose = try #require(doses.first)
    #expect((dose.drug, dose.amount, dose.count, dose.takenAt) == ("ibuprofen", Amount("400 mg"), 1, nil))
    #expect(dose.relief == nil || dose.relief == Relief.none)
  }

  @Test func `A clock time beside a drug is when it was taken`() throws {
    let (rows, summary) = importing(
      "start,end,severity,medication\n2025-02-03T22:00,2025-02-04T03:00,5,\"ibu 600 23:30; suma 50mg (1:15)\"\n"
    )
    #expect(summary.remarks.entries.isEmpty)
    let doses = try #require(rows.first?.attack).doses
    #expect(doses.map(\.takenAt) == [at("2025-02-03T23:30+01:00"), at("2025-02-04T01:15+01:00")])
  }

  @Test(arguments: ["suma 50 20:15 und 23:00", "suma 50 20:15, 23:00", "suma 50, 20:15 + 23 Uhr"])
  func `A drug with two times was taken twice`(cell: String) throws {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03T20:00,5,\"\(cell)\"\n")
    #expect(summary.problems.isEmpty && summary.remarks.entries.isEmpty)
    let doses = try #require(rows.first?.attack).doses
    #expect(doses.map(\.drug) == ["sumatriptan", "sumatriptan"])
    #expect(doses.map(\.amount) == [Amount("50 mg"), Amount("50 mg")])
    #expect(doses.map(\.takenAt) == [at("2025-02-03T20:15+01:00"), at("2025-02-03T23:00+01:00")])
  }

  @Test(arguments: [
    "ibu 400 (7/10)", "1/2 ibu 400", "ibu 400 (2nd dose)", "ibu 400 so bad", "ibu 400 2.5 h",
    "ibu 400 worse than Monday",
    "ibu 400 maybe 2 h", "ibu 400 20:30 Uhr", "ibu 400 early morning", "ibu 400 am Vormittag",
  ])
  func `What only looks like a day, or like two times, leaves a dose`(cell: String) throws {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03T20:00,5,\"\(cell)\"\n")
    #expect(summary.problems.isEmpty)
    #expect(try #require(rows.first?.attack).doses.count == 1)
  }

  @Test(arguments: [
    "suma 50 (20.11.)", "suma 50 on Nov 20", "suma 50 (Thu)", "Suma 50 am Donnerstag", "20/11/2025 suma 50",
  ])
  func `The day of its own row says nothing more of a drug`(cell: String) throws {
    let text = "Date,Pain,Medication\n2025-11-20,5,\"\(cell)\"\n2025-11-21,5,\n"
    let (reading, rows, summary) = try surveying(text)
    #expect(reading.questions.isEmpty && summary.problems.isEmpty)
    #expect(rows.first?.attack?.doses == [Dose(drug: "sumatriptan", amount: Amount("50 mg"))])
    let other = try surveying("Date,Pain,Medication\n2025-11-21,5,\"\(cell)\"\n").reading
    #expect(other.questions.contains { if case .unnamedDrugs = $0 { true } else { false } })
  }

  @Test(arguments: ["suma 22 Uhr", "suma um 22 Uhr"])
  func `An hour beside a drug is no amount`(cell: String) throws {
    let (rows, _) = importing("start,severity,medication\n2025-02-03T20:00,5,\(cell)\n")
    #expect(rows.first?.attack?.doses == [Dose(drug: "sumatriptan", takenAt: at("2025-02-03T22:00+01:00"))])
  }

  @Test(arguments: [
    "ibu 400 or suma 50", "Ibu oder Suma", "none, suma 50 later", "suma 100, took half", "ibu 400 1-0-1",
    "Ibu extra x2", "suma 50, mañana ibu 400 zz 3", "suma 50 morgen",
    // How often.
    "suma 50 8:00 20:00", "suma 50 8:00-20:00", "suma 50 8:00/20:00", "suma 50 @8:00 @20:00",
    "ibu 400 + suma 50 morgens und abends", "2 ibu morgens und abends", "ibu 400 x2 8:00 and 20:00",
    "morgens und abends", "suma 50 morgens abends", "ibu 400 every 6 hours", "ibu 400 alle 4h",
    // Another day, perhaps.
    "suma 50 am 21.11.", "suma (11/20)", "suma 50 on Nov 24", "suma 50 Tuesday", "suma 50 (Mo)",
    "ibu 400 am 3., suma 50", "suma 50 on the 21st", "suma 50 day 2", "suma 50 2. Tag", "ibu 400 2025-02-04",
    "ibu 400 le 4 février",
    "4.2.25 suma 50", "suma 50 24nov",
  ])
  func `What of two may have been taken, or how much, is refused`(cell: String) {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03,5,\"\(cell)\"\n")
    #expect(rows.isEmpty)
    #expect(summary.problems.map(\.cause) == [.cell(cell, .drug)])
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
