import CivilTime
import Diary
import Testing

@testable import Parsing

/// What `edit` says of doses, readings and notes that are there.
@Suite struct CorrectionTests {
  /// 24 November 20:00 to 25 November 12:00, sumatriptan at 21:00 and ibuprofen at 11:00.
  private func attack() throws -> Attack {
    func moment(_ text: String) throws -> Moment { try #require(Moment(rfc3339: text)) }
    var attack = Attack(
      onset: Onset(try moment("2026-11-10T20:00+01:00")), end: .at(try moment("2026-11-11T12:00+01:00")))
    attack.peak = 6
    attack.readings = [Reading(at: attack.onset.moment, intensity: 6)]
    let amount = Amount(thousandths: 50_000, unit: .milligram)
    attack.doses = [
      Dose(drug: "sumatriptan", amount: amount, takenAt: try moment("2026-11-10T21:00+01:00")),
      Dose(drug: "ibuprofen", takenAt: try moment("2026-11-11T11:00+01:00")),
    ]
    return attack
  }

  private func entry(_ line: String) throws -> AttackEntry {
    try parseEdit(
      words(line), now: try now(), vocabulary: vocabulary, command: "headache edit 1", of: try attack()
    ).entry
  }

  private func edited(_ line: String) throws -> Attack {
    try entry(line).edited(try attack(), now: try now())
  }

  @Test(arguments: [
    ("suma 100mg", "sumatriptan 100 mg 21:00"), ("suma @22:00", "sumatriptan 50 mg 22:00"),
    ("suma 22:00", "sumatriptan 50 mg 22:00"), ("suma at 22:00", "sumatriptan 50 mg 22:00"),
    ("suma @22:00 100mg", "sumatriptan 100 mg 22:00"), ("2x suma", "sumatriptan 50 mg 21:00 x2"),
    ("suma helped", "sumatriptan 50 mg 21:00 good"),
  ])
  func `A drug that is named corrects the dose that is there`(line: String, expected: String) throws {
    let doses = try edited(line).doses
    let dose = doses[0]
    let text = [
      dose.drug, dose.amount.map { "\($0)" }, dose.takenAt?.clock, dose.count > 1 ? "x\(dose.count)" : nil,
      dose.relief.map { "\($0)" },
    ].compactMap(\.self).joined(separator: " ")
    #expect(doses.count == 2 && text == expected)
  }

  @Test func `A dose is added where it was taken as well, or where there is none`() throws {
    #expect(
      try edited("took suma 50mg @23:00").doses.map(\.drug) == ["sumatriptan", "ibuprofen", "sumatriptan"])
    #expect(try edited("riza 10").doses.map(\.drug) == ["sumatriptan", "ibuprofen", "rizatriptan"])
  }

  @Test(arguments: ["no ibu @11:00", "no ibu 11:00", "no ibu at 11:00", "no ibu", "remove ibu @11:00"])
  func `A dose that is taken out takes its time with it`(_ line: String) throws {
    let (old, new) = (try attack(), try edited(line))
    #expect(new.doses == [old.doses[0]])
    #expect(new.onset == old.onset && new.end == old.end && new.note.isEmpty)
    #expect(try entry(line).doseProblem(editing: old) == nil)
  }

  @Test func `A dose that is not there is not taken out, nor another in its place`() throws {
    let old = try attack()
    #expect(try edited("no ibu @10:00").doses == old.doses)
    guard case .noSuchDose("ibuprofen", _?) = try entry("no ibu @10:00").doseProblem(editing: old) else {
      Issue.record("not refused")
      return
    }
    #expect(try entry("no riza").doseProblem(editing: old) == .noSuchDose(drug: "rizatriptan", at: nil))
  }

  @Test func `Of several doses of a drug the time says which, and without it none is certain`() throws {
    var old = try attack()
    old.doses.append(Dose(drug: "sumatriptan", takenAt: Moment(rfc3339: "2026-11-10T23:00+01:00")))
    func problem(_ line: String) throws -> DoseEditProblem? {
      try parseEdit(words(line), now: try now(), vocabulary: vocabulary, command: "headache edit 1", of: old)
        .entry.doseProblem(editing: old)
    }
    for line in ["suma 100mg", "suma helped", "suma @22:00", "no suma"] {
      guard case .severalDoses("sumatriptan", let doses)? = try problem(line) else {
        Issue.record("\(line) is not refused")
        continue
      }
      #expect(doses.count == 2)
    }
    for line in ["suma @23:00 100mg", "suma @21:00 helped", "no suma @23:00"] {
      #expect(try problem(line) == nil, "\(line)")
    }
  }

  @Test(arguments: [
    ("course 9 at 11 nov 10:00", ["6 2026-11-10T20:00+01:00", "9 2026-11-11T10:00+01:00"], 9),
    (
      "course 3 at 22:00, 2 at 9:00",
      ["6 2026-11-10T20:00+01:00", "3 2026-11-10T22:00+01:00", "2 2026-11-11T09:00+01:00"], 6
    ),
    ("course 8/10 @20:00", ["8 2026-11-10T20:00+01:00"], 8),
  ])
  func `A reading is of its time, and takes the place of one of that minute`(
    line: String, expected: [String], peak: Int
  ) throws {
    let attack = try edited(line)
    #expect(attack.readings.map { "\($0.intensity) \($0.at)" } == expected)
    let onset = try self.attack().onset
    #expect(attack.peak == Intensity(peak) && attack.onset == onset)
  }

  @Test func `A reading without a time is refused`() {
    #expect(throws: ParseError(.missingTime(nil))) { try entry("course 9") }
  }

  @Test(arguments: ["on 4 nov", "4 nov", "2026-11-04"])
  func `A day alone keeps the time of the day, and moves end and doses along`(_ line: String) throws {
    let attack = try edited(line)
    #expect(attack.onset.moment.description == "2026-11-04T20:00+01:00" && attack.onset.precision == .minute)
    guard case .at(let end) = attack.end else {
      Issue.record("no end")
      return
    }
    #expect(end.description == "2026-11-05T12:00+01:00")
    #expect(
      attack.doses.compactMap(\.takenAt?.description) == ["2026-11-04T21:00+01:00", "2026-11-05T11:00+01:00"])
  }

  @Test(arguments: [
    ("3 note: slept badly", EditWords(target: .attack(3), words: [], note: "slept badly")),
    (
      "3 left note: a, b",
      EditWords(target: .attack(3), words: ["left"], isNumberDoubtful: true, note: "a, b")
    ),
    ("3 no note", EditWords(target: .attack(3), words: [], note: "")),
    ("no note", EditWords(target: .last, words: [], note: "")),
    ("note:short", EditWords(target: .last, words: [], note: "short")),
  ])
  func `A note is replaced or taken away`(line: String, expected: EditWords) throws {
    #expect(try parseEditWords(words(line), now: now()) == expected)
  }

  @Test func `A number alone beside a note is the attack's`() throws {
    #expect(try parseEditWords(["1"], now: now(), hasNote: true) == EditWords(target: .attack(1), words: []))
    #expect(try parseEditWords(["1"], now: now()) == EditWords(target: .last, words: ["1"]))
    #expect(throws: ParseError.self) { try parseEditWords(["3", "note:"], now: now()) }
  }

  @Test func `A note takes the place of the one that is there`() throws {
    var old = try attack()
    old.note = "before"
    var entry = AttackEntry()
    (entry.note, entry.replacesNote) = ("after", true)
    #expect(entry.edited(old, now: try now()).note == "after")
    entry.note = ""
    #expect(entry.edited(old, now: try now()).note.isEmpty)
  }
}
