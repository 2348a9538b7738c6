import CivilTime
import Diary
import Testing

@testable import Parsing

/// What `edit` makes of an attack that is in the diary.
@Suite struct EditTests {
  private static let now = Now(
    moment: Moment(wallMinutes: 20_779 * 1440 + 14 * 60 + 55, offset: 60), zone: nil, zoneName: nil)

  private func edited(_ words: String, _ attack: Attack) throws -> Attack {
    let entry = try parseEdit(
      words.split(separator: " ").map(String.init), now: Self.now, vocabulary: Vocabulary(drugs: { [] }),
      command: "headache edit 1"
    ).entry
    return entry.edited(attack, now: Self.now)
  }

  private var attack: Attack {
    let onset = Self.now.moment(minutesAgo: 300)
    var attack = Attack(onset: Onset(onset), end: .at(Self.now.moment(minutesAgo: 60)))
    attack.peak = 7
    attack.side = .left
    attack.readings = [
      Reading(at: onset, intensity: 7), Reading(at: Self.now.moment(minutesAgo: 200), intensity: 3),
    ]
    attack.triggers = ["wine"]
    attack.note = "before"
    return attack
  }

  @Test func `What is not named stays`() throws {
    var expected = attack
    expected.features.nausea = true
    #expect(try edited("nausea", attack) == expected)
  }

  @Test func `An intensity corrects the peak and the reading it came from`() throws {
    #expect(try edited("5", attack).readings.map(\.intensity) == [5, 3])
    #expect(try edited("5", attack).peak == 5)
    #expect(try edited("2", attack).readings.map(\.intensity) == [2, 2])
    #expect(try edited("9", attack).readings.map(\.intensity) == [9, 3])
  }

  @Test func `Times replace times`() throws {
    let moved = try edited("9:00-11:30", attack)
    #expect(moved.onset.moment.clock == "09:00")
    #expect(moved.end == .at(Self.now.moment(day: Self.now.today, minuteOfDay: 690)))
    let longer = try edited("30m", attack)
    #expect(longer.end == .at(Self.now.moment(minutesAgo: 270)))
  }

  @Test func `The word no clears a field`() throws {
    #expect(try edited("no left", attack).side == nil)
    #expect(try edited("right", attack).side == .right)
    #expect(try edited("no nausea", attack).features.nausea == false)
  }

  @Test func `Notes are added and never replaced`() throws {
    #expect(try edited("-- after", attack).note == "before\nafter")
  }
}

/// Times in an edit are of the attack's own days; its doses can be taken out.
@Suite struct EditTimesTests {
  /// 10 November, 8:00 to 12:00, twelve days ago.
  private func attack(precision: Onset.Precision = .minute, open: Bool = false) throws -> Attack {
    let onset = try #require(Moment(rfc3339: "2026-11-10T08:00+01:00"))
    let end = try #require(Moment(rfc3339: "2026-11-10T12:00+01:00"))
    var attack = Attack(onset: Onset(onset, precision: precision), end: open ? .open : .at(end))
    attack.doses = [Dose(drug: "sumatriptan", takenAt: onset)]
    return attack
  }

  private func edited(_ line: String, _ attack: Attack) throws -> Attack {
    let now = try now()
    return try parseEdit(
      words(line), now: now, vocabulary: vocabulary, command: "headache edit 1", of: attack
    ).entry.edited(attack, now: now)
  }

  @Test(arguments: [
    ("until 13:00", "2026-11-10T08:00+01:00", "2026-11-10T13:00+01:00"),
    ("until 3:00", "2026-11-10T08:00+01:00", "2026-11-11T03:00+01:00"),
    ("9:00", "2026-11-10T09:00+01:00", "2026-11-10T12:00+01:00"),
    ("22:00", "2026-11-09T22:00+01:00", "2026-11-10T12:00+01:00"),
    ("9:00-10:30", "2026-11-10T09:00+01:00", "2026-11-10T10:30+01:00"),
    ("22:00-2:00", "2026-11-10T22:00+01:00", "2026-11-11T02:00+01:00"),
    ("for 2h", "2026-11-10T08:00+01:00", "2026-11-10T10:00+01:00"),
    ("evening", "2026-11-09T20:00+01:00", "2026-11-10T12:00+01:00"),
    ("woke", "2026-11-10T08:00+01:00", "2026-11-10T12:00+01:00"),
    ("12 nov 9:00-10:00", "2026-11-12T09:00+01:00", "2026-11-12T10:00+01:00"),
  ])
  func `a time without a day is of the attack's days`(line: String, onset: String, end: String) throws {
    let attack = try edited(line, try attack())
    #expect(attack.onset.moment.description == onset)
    guard case .at(let moment) = attack.end else {
      Issue.record("no end")
      return
    }
    #expect(moment.description == end)
  }

  @Test func `an end on the day of an attack of which only the day is known`() throws {
    var old = try attack(precision: .day)
    old.onset.moment = try #require(Moment(rfc3339: "2026-11-10T00:00+01:00"))
    #expect(try edited("until 3:00", old).end == .at(try #require(Moment(rfc3339: "2026-11-10T03:00+01:00"))))
  }

  @Test func `a dose added later was taken near the attack, at a time nobody said or the one said`() throws {
    #expect(try edited("ibu", try attack()).doses.last?.takenAt == nil)
    #expect(try edited("ibu", try attack(open: true)).doses.last?.takenAt == nil)
    #expect(
      try edited("ibu @9:00", try attack()).doses.last?.takenAt?.description == "2026-11-10T09:00+01:00")
    #expect(
      try edited("ibu @23:30", try attack()).doses.last?.takenAt?.description == "2026-11-09T23:30+01:00")
  }

  @Test func `no takes a dose out, and another can take its place`() throws {
    #expect(try edited("no suma", try attack()).doses.isEmpty)
    let corrected = try edited("no suma suma 100mg @9:00", try attack())
    #expect(corrected.doses.map(\.amount) == [Amount(thousandths: 100_000, unit: .milligram)])
    #expect(try edited("no ibu", try attack()).doses.count == 1)
  }

  @Test func `two readings that were one slip become one`() throws {
    var old = try attack(open: true)
    old.readings = [Reading(at: old.onset.moment, intensity: 7), Reading(at: old.onset.moment, intensity: 6)]
    #expect(try edited("6", old).readings == [Reading(at: old.onset.moment, intensity: 6)])
  }
}

/// A dose that belongs to no attack.
@Suite struct DoseEditTests {
  private func edited(_ line: String) throws -> Dose {
    let taken = try #require(Moment(rfc3339: "2026-11-10T20:00+01:00"))
    let dose = Dose(
      drug: "sumatriptan", amount: Amount(thousandths: 50_000, unit: .milligram), takenAt: taken)
    return try parseDoseEdit(
      words(line), of: dose, now: try now(), vocabulary: vocabulary, command: "headache edit D1"
    ).dose
  }

  @Test(arguments: [
    ("100mg", "sumatriptan 100 mg x1 2026-11-10T20:00+01:00"),
    ("x2", "sumatriptan 50 mg x2 2026-11-10T20:00+01:00"),
    ("21:30", "sumatriptan 50 mg x1 2026-11-10T21:30+01:00"),
    ("@9", "sumatriptan 50 mg x1 2026-11-10T09:00+01:00"),
    ("yesterday 22:00", "sumatriptan 50 mg x1 2026-11-21T22:00+01:00"),
    ("yesterday", "sumatriptan 50 mg x1 2026-11-21T20:00+01:00"),
    ("-2h", "sumatriptan 50 mg x1 2026-11-22T12:55+01:00"),
    ("ibu 400mg", "ibuprofen 400 mg x1 2026-11-10T20:00+01:00"),
    ("riza", "rizatriptan x1 2026-11-10T20:00+01:00"),
    ("helped", "sumatriptan 50 mg x1 2026-11-10T20:00+01:00 good"),
  ])
  func `what is named replaces what stood there`(line: String, expected: String) throws {
    let dose = try edited(line)
    let parts = [
      dose.drug, dose.amount.map { "\($0)" }, "x\(dose.count)", dose.takenAt.map { "\($0)" },
      dose.relief.map { "\($0)" },
    ]
    #expect(parts.compactMap { $0 }.joined(separator: " ") == expected)
  }

  @Test(arguments: ["left", "7", "foo", "100mg -- note", "until 21:00"])
  func `what says no more of a dose is refused`(line: String) {
    #expect(throws: ParseError.self) { try edited(line) }
  }
}
