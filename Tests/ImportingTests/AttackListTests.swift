import CivilTime
import Diary
import Testing

@testable import Cells
@testable import Importing

@Suite struct AttackListTests {
  static let twelveColumns = """
    start,end,severity,type,side,aura,nausea,light,sound,medication,relief,notes
    2024-01-02T08:52,2024-01-03T22:55,2,unknown,left,no,yes,yes,yes,,,
    2024-01-03T09:08,2024-01-03T21:51,3,cluster,both,no,yes,no,yes,rizatriptan 10 mg,3,weather Käse
    2024-01-05T16:51,2024-01-06T01:05,10,migraine,right,yes,no,no,no,paracetamol 1 g,0,"wine, said ""enough""
    second line"

    """

  /// A list of symptoms names features by any of their names; what it leaves out is not said to be absent.
  @Test func `Reads features out of a column of symptoms`() throws {
    let (rows, summary) = importing(
      "start,severity,symptoms\n2024-01-02T08:52,7,\"Nausea; Light Sensitivity; neck pain; Erbrechen\"\n")
    let attack = try #require(rows.first?.attack)
    #expect(attack.features == Features(nausea: true, vomiting: true, photophobia: true))
    #expect(attack.symptoms == ["neck pain"])
    #expect(summary.recordedFields == [.headache, .intensity, .features])
  }

  @Test func `Reads every column of a twelve-column list`() throws {
    let (rows, summary) = importing(Self.twelveColumns)
    #expect(summary.format == .attackList)
    #expect(summary.problems.isEmpty)
    #expect(summary.attacks == 3)
    #expect(summary.recordedFields == .all)
    #expect(summary.days?.description == "2024-01-02..2024-01-05")
    #expect(rows.map(\.line) == [2, 3, 4])
    #expect(rows.allSatisfy { $0.raw == nil && $0.uuid == nil })

    let first = try #require(rows[0].attack)
    #expect(first.onset == Onset(at("2024-01-02T08:52+01:00")))
    #expect(first.end == .at(at("2024-01-03T22:55+01:00")))
    #expect(first.kind == nil)
    #expect(first.side == .left)
    #expect(first.aura == false)
    #expect(first.features == Features(nausea: true, photophobia: true, phonophobia: true))
    #expect(first.doses.isEmpty)
    #expect(first.zone == "Europe/Berlin")

    let last = try #require(rows[2].attack)
    #expect(last.peak == 10)
    #expect(last.kind == .migraine)
    #expect(last.note == "wine, said \"enough\"\nsecond line")
    let gram = Amount(thousandths: 1000, unit: .gram)
    #expect(last.doses == [Dose(drug: "paracetamol", amount: gram, relief: Relief.none)])
  }

  /// The header's first columns, a cell, and the onset it writes.
  static let onsets: [(String, Onset)] = [
    ("2025-02-03T07:05", Onset(at("2025-02-03T07:05+01:00"))),
    ("2025-02-03 07:05", Onset(at("2025-02-03T07:05+01:00"))),
    ("2025-02-03 7:05:59", Onset(at("2025-02-03T07:05+01:00"))),
    ("2025-02-03T07:05:30.123+05:30", Onset(at("2025-02-03T07:05+05:30"))),
    ("2025-02-03T07:05-0330", Onset(at("2025-02-03T07:05-03:30"))),
    ("2025-02-03T23:30Z", Onset(at("2025-02-04T00:30+01:00"))),
    ("03.02.2025", Onset(at("2025-02-03T00:00+01:00"), precision: .day)),
    ("3.2.2025 19:05", Onset(at("2025-02-03T19:05+01:00"))),
    ("2025-02-03", Onset(at("2025-02-03T00:00+01:00"), precision: .day)),
    ("2025/02/03 7:05 PM", Onset(at("2025-02-03T19:05+01:00"))),
    ("2025-02-03, 12:05\u{202F}am", Onset(at("2025-02-03T00:05+01:00"))),
    ("2025-02-03 8 pm", Onset(at("2025-02-03T20:00+01:00"))),
    ("2/3/25 7:05", Onset(at("2025-03-02T07:05+01:00"))),
    ("23-04-2024", Onset(at("2024-04-23T00:00+01:00"), precision: .day)),
  ]

  @Test(arguments: onsets)
  func `Reads a start in each spelling`(case: (cell: String, onset: Onset)) throws {
    let (rows, summary) = importing("start;severity\n\(`case`.cell);5\n", order: .dayFirst)
    #expect(summary.problems.isEmpty)
    #expect(try #require(rows.first?.attack).onset == `case`.onset)
  }

  /// Columns for the end, cells, and what they mean for an attack from 22:40.
  static let ends: [(String, String, AttackEnd)] = [
    ("end", "2025-02-16T01:50", .at(at("2025-02-16T01:50+01:00"))),
    ("end", "01:50", .at(at("2025-02-16T01:50+01:00"))),
    ("end", "23:00", .at(at("2025-02-15T23:00+01:00"))),
    ("end", "", .unknown),
    ("end", "unknown", .unknown),
    ("end", "ongoing", .open),
    ("end", "2025-02-16", .at(at("2025-02-16T23:59+01:00"))),
    ("End Date;End Time", "2025-02-17;1:50 AM", .at(at("2025-02-17T01:50+01:00"))),
    ("duration", "90 min", .at(at("2025-02-16T00:10+01:00"))),
    ("duration", "1,5 h", .at(at("2025-02-16T00:10+01:00"))),
    ("duration", "1d 02h 15m", .at(at("2025-02-17T00:55+01:00"))),
    ("Duration (hours)", "27.5", .at(at("2025-02-17T02:10+01:00"))),
    ("duration_min", "30", .at(at("2025-02-15T23:10+01:00"))),
    ("Dauer", "1:30", .at(at("2025-02-16T00:10+01:00"))),
    ("end;Duration (h)", "01:50;27", .at(at("2025-02-17T01:40+01:00"))),
  ]

  @Test(arguments: ends)
  func `Reads an end as a time, a clock time, a date or a length`(
    case: (header: String, cells: String, end: AttackEnd)
  ) throws {
    let (rows, summary) = importing(
      "date;time;severity;\(`case`.header)\n2025-02-15;22:40;5;\(`case`.cells)\n")
    #expect(summary.problems.isEmpty)
    #expect(try #require(rows.first?.attack).end == `case`.end)
  }

  static let severities: [(String, peak: Intensity?, raw: String?)] = [
    ("0", nil, nil), ("7", 7, nil), ("10", 10, nil), ("7/10", 7, nil), ("7.0", 7, nil),
    ("6,5", Intensity("6.5"), nil), ("6.4", Intensity("6.4"), nil),
    ("6.25", Intensity("6.3"), "severity,6.25\n"), ("mild", 2, nil), ("MODERATE", 5, nil),
    ("Severe", 8, nil), ("stark", 8, nil), ("mäßig", 5, nil), ("?", nil, nil), ("", nil, nil),
  ].dropFirst().map { $0 }

  @Test(arguments: severities)
  func `Reads intensities with their tenth, and keeps the cell of one that is rounded`(
    case: (cell: String, peak: Intensity?, raw: String?)
  ) throws {
    let (rows, summary) = importing("start\tside\tseverity\n2025-02-03\tleft\t\(`case`.cell)\n")
    #expect(summary.problems.isEmpty)
    let row = try #require(rows.first)
    #expect(row.attack?.peak == `case`.peak)
    #expect(row.rawText == `case`.raw)
  }

  static let medications: [(String, [Dose])] = [
    ("sumatriptan 50 mg", [Dose(drug: "sumatriptan", amount: Amount("50 mg"))]),
    ("Sumatriptan 50mg", [Dose(drug: "sumatriptan", amount: Amount("50 mg"))]),
    ("paracetamol 1,5 g", [Dose(drug: "paracetamol", amount: Amount("1.5 g"))]),
    ("Ibuprofen 400", [Dose(drug: "ibuprofen", amount: Amount("400 mg"))]),
    ("2x Ibuprofen 400 mg", [Dose(drug: "ibuprofen", amount: Amount("400 mg"), count: 2)]),
    ("ibuprofen 400mg x2", [Dose(drug: "ibuprofen", amount: Amount("400 mg"), count: 2)]),
    ("ibuprofen 400 mg (2 tablets)", [Dose(drug: "ibuprofen", amount: Amount("400 mg"), count: 2)]),
    ("ibuprofen 2 tablets", [Dose(drug: "ibuprofen", count: 2)]),
    ("oxygen, sumatriptan 6 mg", [Dose(drug: "oxygen"), Dose(drug: "sumatriptan", amount: Amount("6 mg"))]),
    ("abba;bebo+cici|dodo and fefe", ["abba", "bebo", "cici", "dodo", "fefe"].map { Dose(drug: $0) }),
    ("acetylsalicylic acid 1000 mg", [Dose(drug: "acetylsalicylic acid", amount: Amount("1000 mg"))]),
    ("500 mg naproxen", [Dose(drug: "naproxen", amount: Amount("500 mg"))]),
    ("none", []), ("keine", []), ("no medication", []),
    ("yes", [Dose(drug: "unspecified")]),
  ]

  @Test(arguments: medications)
  func `Reads drugs with their amounts and counts`(case: (cell: String, doses: [Dose])) throws {
    let (rows, summary) = importing("start,severity,medication,relief\n2025-02-03,5,\"\(`case`.cell)\",2\n")
    #expect(summary.problems.isEmpty)
    let relieved = `case`.doses.map { dose in
      var dose = dose
      dose.relief = .good
      return dose
    }
    #expect(try #require(rows.first?.attack).doses == relieved)
  }

  @Test func `What a column for drugs leaves unread is kept, and unknown is not none`() {
    let (rows, _) = importing(
      "start,severity,medication\n2025-02-03,5,rizatriptan 10\n2025-02-04,5,unknown\n2025-02-05,5,\n")
    #expect(rows.map { $0.attack?.doses.map(\.drug) } == [["rizatriptan"], [], []])
    #expect(rows.map(\.rawText) == ["medication,rizatriptan 10\n", nil, nil])
    #expect(rows.map { $0.attack?.recordedFields.contains(.acuteMedication) } == [true, false, true])
  }

  @Test func `The same few cells for drugs, and a thousand different ones, are read alike`() {
    let names = (0..<1200).map { "drug\(String(repeating: "x", count: $0 % 7))\($0 % 10)y" }
    var text = "start,medication,medication 2,meds\n"
    for name in names + names { text += "2025-02-03,a \(name) 50 mg,,b\(name)\n" }
    let (rows, summary) = importing(text)
    #expect(summary.problems.isEmpty)
    #expect(rows.map { $0.attack?.doses.map(\.drug) } == (names + names).map { ["a \($0)", "b\($0)"] })
  }

  @Test func `Columns without a place are kept word for word under their names`() throws {
    let (rows, summary) = importing(
      "Start Time,Pain Level (0-10),Weather,\"a,b\"\n2025-02-03 08:00,4,\" hot \"\"\"\"\n\",x\n2025-02-04,5,,\n"
    )
    #expect(summary.unmapped == ["Weather", "a,b"])
    #expect(rows[0].rawText == "Weather,\" hot \"\"\"\"\n\"\n\"a,b\",x\n")
    #expect(rows[1].raw == nil)
  }

  @Test func `What the columns cannot know is not claimed to be known`() {
    #expect(importing("start,severity\n").summary.recordedFields == [.headache, .intensity])
    #expect(importing("start,side\n").summary.recordedFields == [.headache])
    #expect(importing("start,nausea\n").summary.recordedFields == [.headache, .features])
    #expect(importing("start,meds\n").summary.recordedFields == [.headache, .acuteMedication])
  }

  @Test func `A guarded formula comes back as the text it was`() {
    let (rows, _) = importing("start,severity,notes\n2025-02-03,5,'=1+1\n2025-02-03,5,'tis bad\n")
    #expect(rows.map { $0.attack?.note } == ["=1+1", "'tis bad"])
  }

  @Test func `Aura alone is an attack without headache`() {
    let (rows, summary) = importing("start,severity,aura\n2025-02-03T08:00,0,yes\n")
    #expect(summary.problems.isEmpty)
    #expect(rows.first?.attack?.peak == 0)
  }

  @Test func `Where no zone is known, times have no offset and attacks no zone`() {
    let (rows, _) = importing(Array("start,severity\n2025-02-03T08:00,5\n".utf8), offset: nil)
    #expect(rows.first?.attack?.onset.moment == at("2025-02-03T08:00"))
    #expect(rows.first?.attack?.zone == nil)
  }
}
