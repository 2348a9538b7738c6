import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

/// Cells that say of a drug how much, how often and when in words that people make up themselves.
@Suite struct IntakeTests {
  private static func dose(_ drug: String, _ amount: String = "", _ count: Int = 1, at time: String = "")
    -> Dose
  {
    Dose(
      drug: drug, amount: Amount(amount), count: count,
      takenAt: time.isEmpty ? nil : at("2025-02-03T\(time)+01:00"))
  }
  private static let suma = "sumatriptan"
  private static let ibu = "ibuprofen"

  private func doses(_ cell: String) throws -> [Dose] {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03T12:00,5,\"\(cell)\"\n")
    #expect(summary.problems.isEmpty)
    #expect(!summary.remarks.entries.contains { $0.remark.kind.isNewDrug })
    return try #require(rows.first?.attack).doses
  }

  @Test(arguments: [
    ("Suma50x2", dose(suma, "50 mg", 2)), ("Suma 50x2", dose(suma, "50 mg", 2)), ("2suma", dose(suma, "", 2)),
    ("2xSuma50", dose(suma, "50 mg", 2)), ("3ibu400", dose(ibu, "400 mg", 3)),
    ("ibu2x400", dose(ibu, "400 mg", 2)),
    ("ibu400mgx2", dose(ibu, "400 mg", 2)), ("ibux2", dose(ibu, "", 2)), ("ibu2x", dose(ibu, "", 2)),
    ("Demi-Imigran 50", dose(suma, "25 mg")), ("2 ibuprofenos 600", dose(ibu, "600 mg", 2)),
    ("dos ibuprofenos de 600", dose(ibu, "600 mg", 2)), ("3 Ibus", dose(ibu, "", 3)),
    ("Sumatriptans 50", dose(suma, "50 mg")), ("ibu 400 3 times", dose(ibu, "400 mg", 3)),
    ("ibu 400 tres veces", dose(ibu, "400 mg", 3)),
  ])
  func `Names, amounts and counts that are written as one are read apart`(cell: String, dose: Dose) throws {
    #expect(try doses(cell) == [dose])
  }

  @Test(arguments: [
    ("medio suma 50", "25 mg"), ("eine halbe Suma 50", "25 mg"), ("une demi-tablette de suma 50", "25 mg"),
    ("la moitié d'un suma 50", "25 mg"), ("½ suma 50", "25 mg"), ("anderthalb suma 50", "75 mg"),
    ("una y media suma 50", "75 mg"), ("one and a half suma 50", "75 mg"), ("medio suma", "0.5 tablets"),
  ])
  func `Parts of tablets are parts in every language`(cell: String, amount: String) throws {
    #expect(try doses(cell) == [Self.dose(Self.suma, amount)])
  }

  @Test(arguments: [
    ("suma 50 (8h et 20h)", [dose(suma, "50 mg", at: "08:00"), dose(suma, "50 mg", at: "20:00")]),
    ("Suma 50 8h15 et 20h30", [dose(suma, "50 mg", at: "08:15"), dose(suma, "50 mg", at: "20:30")]),
    ("Suma 50 mg 8a & 2p", [dose(suma, "50 mg", at: "08:00"), dose(suma, "50 mg", at: "14:00")]),
    ("Suma 50 at 9am, another at 1pm", [dose(suma, "50 mg", at: "09:00"), dose(suma, "50 mg", at: "13:00")]),
    ("suma 50 8am, 100 2pm", [dose(suma, "50 mg", at: "08:00"), dose(suma, "100 mg", at: "14:00")]),
    ("1 suma le matin, 1 le soir", [dose(suma), dose(suma)]),
    ("suma 1 tab AM + 1 tab PM", [dose(suma), dose(suma)]),
    ("1 ibu por la mañana y otro por la noche", [dose(ibu), dose(ibu)]),
    ("Ibu 600 morgens, 400 abends", [dose(ibu, "600 mg"), dose(ibu, "400 mg")]),
    ("2 ibu at noon and 2 more at 6pm", [dose(ibu, "", 2, at: "12:00"), dose(ibu, "", 2, at: "18:00")]),
    ("suma 50mg + 50mg 2h later", [dose(suma, "50 mg"), dose(suma, "50 mg")]),
    ("Suma 50, nach 2h nochmal 50", [dose(suma, "50 mg"), dose(suma, "50 mg")]),
    ("8am: suma 50; 2pm: ibu 600", [dose(suma, "50 mg", at: "08:00"), dose(ibu, "600 mg", at: "14:00")]),
    ("morning: suma 50; evening: ibu 600", [dose(suma, "50 mg"), dose(ibu, "600 mg")]),
    ("ibu 400 por la mañana y por la noche", [dose(ibu, "400 mg"), dose(ibu, "400 mg")]),
  ])
  func `Each intake of a cell is a dose`(cell: String, expected: [Dose]) throws {
    #expect(try doses(cell) == expected)
  }

  @Test(arguments: [
    "suma 50 again 2pm", "Suma 50 nochmal nach 2h", "suma 50 repeat 2h", "ibu 400 bid", "ibu 400 q6h",
    "ibu 400 AM PM",
    "ibu 400 c/12h", "ibu 400 8/20 Uhr", "suma 50 before and after work", "suma x 2 (9am, 1pm)",
    "ibu 1 AM 1 PM",
    "suma 50, another after the meeting", "2 halbe Suma 100", "Dolormix400", "zzz suma", "ibu 10x2x3",
  ])
  func `How often or how much is asked where it is not certain`(cell: String) {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03,5,\"\(cell)\"\n")
    #expect(rows.isEmpty)
    #expect(summary.problems.map(\.cause) == [.cell(cell, .drug)])
  }

  @Test(arguments: [
    "no ibuprofenos left", "no Suma50", "kein Ibu400 mehr", "sin ibuprofenos",
  ])
  func `What was not taken is none in the plural, or glued to its amount`(cell: String) throws {
    #expect(try doses(cell).isEmpty)
  }

  @Test(
    arguments: [
      ("oxygen 15L/min", "oxygen", nil), ("O2 12 l/min 20 min", "oxygen", nil),
      ("Sauerstoff 12l/min", "oxygen", nil),
      ("Novalgin 500mg/ml 30 Tropfen", "metamizole", "30 drops"), ("suma 50mg/day", "sumatriptan", "50 mg"),
    ] as [(String, String, String?)])
  func `Flows and strengths of fluids are no drugs and no amounts`(
    cell: String, drug: String, amount: String?
  ) {
    let (rows, summary) = importing("start,severity,medication\n2025-02-03T12:00,5,\"\(cell)\"\n")
    #expect(summary.problems.isEmpty)
    #expect(rows.first?.attack?.doses == [Self.dose(drug, amount ?? "")])
    // What flowed is named.
    #expect(summary.remarks.entries.contains { $0.remark.kind == .unread })
  }

  @Test(arguments: [
    "suma 50, second day", "suma 50; repeated vomiting", "suma 50 for another attack", "suma 50 encore mal",
    "Suma 50, Schmerz wieder weg", "suma 50 (third this week)", "suma 50, late", "suma 50 after 1h30",
  ])
  func `Words that only sound like another intake leave one`(cell: String) throws {
    #expect(try doses(cell).map(\.drug) == [Self.suma])
  }
}
