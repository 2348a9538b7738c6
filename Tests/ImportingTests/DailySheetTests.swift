import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

@Suite struct DailySheetTests {
  @Test func `Reads a German sheet with semicolons`() throws {
    let (rows, summary) = importing(
      """
      \u{FEFF}Datum;Kopfschmerz;Intensität;Medikament;Notiz\r
      01.02.2025;Nein;;;\r
      02.02.2025;Ja;6,5;Ibuprofen 400;"Wetter; Stress"\r
      03.02.2025;;;;\r
      05.02.2025;nein;0;Ibuprofen 400;gut geschlafen\r
      ;;;;\r

      """)
    #expect(summary.problems.isEmpty)
    #expect(summary.format == .dailySheet)
    #expect(summary.separator == UInt8(ascii: ";"))
    #expect(summary.recordedFields == [.headache, .intensity, .acuteMedication])
    #expect((summary.rows, summary.attacks, summary.checkIns, summary.silent) == (4, 1, 2, 1))
    #expect(summary.days?.description == "2025-02-01..2025-02-05")
    #expect(rows.map(\.line) == [2, 3, 5])

    #expect(
      rows[0].checkIn
        == CivilDay(iso: "2025-02-01").map { CheckIn(day: $0, recordedFields: summary.recordedFields) })
    let attack = try #require(rows[1].attack)
    #expect(attack.onset == Onset(at("2025-02-02T00:00+01:00"), precision: .day))
    #expect(attack.end == .unknown)
    #expect(attack.peak == Intensity("6.5"))
    #expect(attack.note == "Wetter; Stress")
    #expect(rows[1].rawText == nil)
    #expect(
      summary.remarks.entries.map(\.remark) == [
        ImportRemark(kind: .noPlace, column: "Notiz", text: "gut geschlafen")
      ])
    #expect(summary.remarks.entries.map(\.lines.lines) == [[5]])
    // A drug taken on a headache-free day counts on that day; its note is kept.
    let taken = at("2025-02-05T00:00+01:00")
    #expect(rows[2].freeDoses == [Dose(drug: "ibuprofen", amount: Amount("400 mg"), takenAt: taken)])
    #expect(rows[2].rawText == "Notiz,gut geschlafen\n")
  }

  @Test func `A day with a row of either kind is named, once`() throws {
    let (rows, summary) = importing(
      """
      date,headache
      2025-03-03,no
      2025-03-04,no
      2025-03-04,yes
      2025-03-04,no
      2025-03-05,yes
      2025-03-05,yes
      2025-03-06,yes
      2025-03-06,no

      """)
    #expect(rows.count == 8 && summary.problems.isEmpty)
    let (fourth, sixth) = (CivilDay(iso: "2025-03-04"), CivilDay(iso: "2025-03-06"))
    #expect(
      summary.doubleDays == [
        ImportSummary.DoubleDay(day: try #require(fourth), headacheLine: 4, freeLine: 3),
        ImportSummary.DoubleDay(day: try #require(sixth), headacheLine: 8, freeLine: 9),
      ])
    // In a list of attacks there are no days without.
    #expect(importing("start,pain\n2025-03-04,5\n2025-03-04,6\n").summary.doubleDays.isEmpty)
  }

  static let answers: [(String, Bool)] = [
    ("yes", true), ("Y", true), ("1", true), ("TRUE", true), ("x", true), ("Ja", true), ("oui", true),
    ("si", true), ("sí", true), ("SÌ", true), ("sim", true), ("Да", true), ("✓", true),
    ("no", false), ("N", false), ("0", false), ("False", false), ("nein", false), ("non", false),
    ("não", false), ("НЕТ", false),
  ]

  @Test(arguments: answers)
  func `Reads yes and no in many languages`(case: (word: String, headache: Bool)) throws {
    let (rows, summary) = importing("date,headache\n2025-02-03,\(`case`.word)\n")
    #expect(summary.problems.isEmpty)
    let row = try #require(rows.first)
    #expect((row.attack != nil) == `case`.headache)
    #expect((row.checkIn != nil) == !`case`.headache)
  }

  @Test func `A headache-free day with features keeps them; one with aura is an attack without headache`() {
    let (rows, summary) = importing(
      "date,headache,nausea,aura,side\n2025-02-03,no,yes,no,left\n2025-02-04,no,no,yes,\n")
    #expect(summary.problems.isEmpty)
    #expect(rows[0].checkIn != nil)
    #expect(rows[0].rawText == "side,left\nnausea,yes\n")
    #expect(rows[1].attack?.peak == 0)
    #expect(rows[1].attack?.aura == true)
    #expect(rows[1].attack?.recordedFields == [.headache, .features])
  }

  @Test func `With times of its own, a day's headache has them`() {
    let (rows, summary) = importing(
      "date,headache,time,duration\n2025-02-03,yes,08:00,2 h\n2025-02-04,yes,,3 h\n")
    #expect(summary.problems.isEmpty)
    #expect(rows[0].attack?.onset == Onset(at("2025-02-03T08:00+01:00")))
    #expect(rows[0].attack?.end == .at(at("2025-02-03T10:00+01:00")))
    #expect(rows[1].attack?.end == .unknown)
    #expect(rows[1].rawText == "duration,3 h\n")
  }
}
