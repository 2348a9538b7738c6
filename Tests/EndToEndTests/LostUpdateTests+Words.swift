import CivilTime
import Diary
import Storage
import Testing

/// Words mean what the diary says at the moment of writing: its drugs, its last attack, its trials.
extension LostUpdateTests {
  private static let linesWithDrugs = [
    "took nova 50mg @14:00", "took again nova 50mg", "7 nova 50mg", "new 7 nova 50mg", "still 5 nova 50mg",
    "helped nova", "nova helped", "edit 1 took nova 50mg",
  ]

  @Test(arguments: linesWithDrugs)
  func `A drug that is renamed while a command waits does not come back under its old name`(
    line: String
  ) throws {
    let preparation = """
      headache drug add novartal --class triptan --alias nova
      headache 6 12:00 nova
      """
    try race(preparing: preparation, line, Self.rename("novartal", "newtal")) { store in
      let names = try store.drugs().map(\.drug.name)
      #expect(names == ["newtal"], "\(line)")
      let last = try #require(try store.lastAttack())
      #expect(last.attack.doses.last?.drug == "newtal", "\(line)")
      let command = try store.history(limit: 1).first?.command
      #expect(command == line, "\(line)")
    }
  }

  @Test(arguments: ["prev start nova 50mg 2026-11-01", "prev edit T1 drug nova"])
  func `A trial is of the drug that its words name when it is written`(line: String) throws {
    let preparation = """
      headache drug add novartal --class triptan --role both --alias nova
      headache prev start candesartan 8mg 2026-10-01
      """
    try race(preparing: preparation, line, Self.rename("novartal", "newtal")) { store in
      let drugs = try store.trials().map(\.trial.drug)
      #expect(drugs.contains("newtal") && !drugs.contains("novartal"), "\(line): \(drugs)")
      let names = try store.drugs().map(\.drug.name)
      #expect(!names.contains("novartal"), "\(line): \(names)")
    }
  }

  @Test(arguments: [
    "prev change candesartan 16mg 1 nov", "prev effect candesartan dizzy", "prev missed candesartan 10 nov",
    "prev stop candesartan yesterday", "prev edit candesartan target 32mg",
    "prev dose candesartan 4mg 10 nov",
    "prev delete candesartan",
  ])
  func `A trial is found under a name that its drug was given while a command waits`(line: String) throws {
    let rename = Self.rename("candesartan", "atacand", keepingName: true)
    try race(preparing: "headache prev start candesartan 8mg 2026-10-01", line, rename) { store in
      let names = try store.drugs().map(\.drug.name)
      #expect(names == ["atacand"], "\(line)")
      let command = try store.history(limit: 1).first?.command
      #expect(command == line, "\(line)")
    }
  }

  @Test func `A correction is of the trial that is the latest when it is written`() throws {
    let preparation = """
      headache prev start candesartan 8mg 2026-08-01
      headache prev stop candesartan 2026-09-01
      """
    try race(preparing: preparation, "prev edit candesartan target 32mg") { transaction, _ in
      let day = try #require(CivilDay(year: 2026, month: 10, day: 1))
      let dose = Amount(thousandths: 8_000, unit: .milligram)
      _ = try transaction.add(Trial(drug: "candesartan", steps: [DoseStep(day: day, amount: dose)]))
    } expecting: { store in
      let targets = try store.trials().map(\.trial.target)
      #expect(targets == [nil, Amount(thousandths: 32_000, unit: .milligram)])
    }
  }

  @Test(arguments: ["edit last left", "edit left", "delete last", "merge 1 last"])
  func `The last attack is the one that is the last when it is written`(line: String) throws {
    let preparation = """
      headache new 5 22 nov 8:00-9:00
      headache new 6 22 nov 10:00-11:00
      """
    try race(preparing: preparation, line) { transaction, store in
      var stored = try #require(try store.attack(2))
      stored.attack.onset.moment = stored.attack.onset.moment.later(by: 120)
      stored.attack.end = .unknown
      _ = try transaction.add(stored.attack)
    } expecting: { store in
      let untouched = try #require(try store.attack(2))
      #expect(untouched.attack.side == nil, "\(line)")
      let third = try store.attack(3)
      #expect(line.hasPrefix("edit") ? third?.attack.side == .left : third == nil, "\(line)")
      let command = try #require(try store.history(limit: 1).first?.command)
      #expect(command.hasSuffix(line.hasPrefix("edit") ? "edit 3 left" : " 3"), "\(line): \(command)")
    }
  }

  @Test(arguments: ["5", "took suma 50mg", "new 5"])
  func `A lapse that another process ends is not said to end with this line`(line: String) throws {
    let preparation = "HEADACHE_NOW=2026-11-01T10:00+01:00 headache complete 2026-10-01.."
    try race(preparing: preparation, line, silent: false) { transaction, _ in
      try transaction.add(CheckIn(day: try #require(CivilDay(year: 2026, month: 11, day: 21))))
    } expecting: { store in
      let command = try store.history(limit: 1).first?.command
      #expect(command == line, "\(line)")
    }
  }

  @Test func `What is gone is what a dose has done that came while the line waited`() throws {
    try race(preparing: "headache 6 12:00", "gone") { transaction, store in
      var stored = try #require(try store.attack(1))
      stored.attack.doses = [Dose(drug: "sumatriptan", takenAt: stored.attack.onset.moment)]
      try transaction.update(stored)
    } expecting: { store in
      let attack = try #require(try store.attack(1)).attack
      #expect(attack.doses.first?.relief == .gone)
      #expect(attack.end == .open)
    }
  }
}

extension Moment {
  fileprivate func later(by minutes: Int) -> Moment {
    Moment(wallMinutes: wallMinutes + minutes, offset: offset)
  }
}
