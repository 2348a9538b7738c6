import CivilTime
import Diary
import Storage
import Testing

/// What another process writes while a command waits for the diary: a command reads what it changes inside the
/// transaction that writes it, so that neither change is lost.
@Suite struct LostUpdateTests {
  static let seconds = 1_795_355_700

  private static let attacks = [
    "merge 1 2", "edit 2 left", "edit 2 --note more", "over 14:40", "still 5", "took again suma 50mg",
    "helped",
    "8",
    "delete 1",
  ]

  @Test(arguments: attacks)
  func `A note that comes while a command waits stays on its attack`(line: String) throws {
    let preparation = """
      headache new 5 20 nov 8:00-12:00
      headache 6 12:00 suma
      """
    try race(preparing: preparation, line) { transaction, _ in
      var stored = try #require(try transaction.attack(2))
      stored.attack.note = "written meanwhile"
      try transaction.update(stored)
    } expecting: { store in
      let kept = try #require(try store.attack(line == "merge 1 2" ? 1 : 2))
      #expect(kept.attack.note.contains("written meanwhile"), "\(line)")
    }
  }

  @Test(arguments: [
    "7 12:30", "edit 2 from 13:00", "over 14:40", "still 5 14:30", "took suma 14:30", "free yesterday",
    "period today",
    "bp 130/80 14:00", "note --on 20nov tired", "prev start candesartan 8mg 1 nov",
    "prev missed T1 yesterday",
  ])
  func `Nothing is saved where the zone of the diary changes while a command waits`(line: String) throws {
    let preparation = """
      headache config set timezone Europe/Berlin
      headache prev start metoprolol 50mg 2026-10-01
      headache new 5 20 nov 8:00-12:00
      headache 6 12:00 suma
      """
    try race(preparing: preparation, line, refused: true, byItsZone: true) { transaction, _ in
      _ = try transaction.set("timezone", to: "Asia/Tokyo")
    } expecting: { store in
      let last = try store.history(limit: 1).first
      #expect(last?.command == "meanwhile", "\(line)")
    }
  }

  @Test(arguments: ["edit 2 left", "merge 1 2", "over 14:40", "still 5", "helped"])
  func `A dose keeps its drug when the drug is renamed while a command waits`(line: String) throws {
    let preparation = """
      headache new 5 20 nov 8:00-12:00 suma
      headache 6 12:00 suma
      """
    try race(preparing: preparation, line, Self.rename("sumatriptan", "imitrex")) { store in
      let kept = try #require(try store.attack(line == "merge 1 2" ? 1 : 2))
      #expect(kept.attack.doses.first?.drug == "imitrex", "\(line)")
      let names = try store.drugs().map(\.drug.name)
      #expect(names.contains("imitrex") && !names.contains("sumatriptan"), "\(line): \(names)")
    }
  }

  @Test(arguments: [
    "prev change T1 16mg 1 nov", "prev effect T1 dizzy", "prev missed T1 10 nov", "prev stop T1 yesterday",
    "prev edit T1 target 32mg", "prev dose T1 4mg 10 nov", "prev delete T1",
  ])
  func `A trial keeps its drug when the drug is renamed while a command waits`(line: String) throws {
    try race(
      preparing: "headache prev start candesartan 8mg 2026-10-01", line, Self.rename("candesartan", "atacand")
    ) { store in
      let names = try store.drugs().map(\.drug.name)
      #expect(names.contains("atacand") && !names.contains("candesartan"), "\(line): \(names)")
    }
  }

  @Test(arguments: ["prev delete T1", "prev delete candesartan"])
  func `An effect that comes while a trial is being deleted comes back with it`(line: String) throws {
    try race(preparing: "headache prev start candesartan 8mg 2026-10-01", line) { transaction, store in
      var stored = try #require(try store.trials().first)
      stored.trial.effects.append(TrialEffect(day: stored.trial.start, effect: "meanwhile"))
      try transaction.update(stored)
    } expecting: { store in
      let left = try store.trials()
      #expect(left.isEmpty)
      _ = try store.undo()
      let kept = try #require(try store.trials().first)
      #expect(kept.trial.effectWords.contains("meanwhile"), "\(line)")
    }
  }

  @Test func `A dose for once keeps the dose that a trial was changed to while it waited`() throws {
    let preparation = "headache prev start erenumab 70mg 2026-10-01 --every 28d"
    try race(preparing: preparation, "prev dose erenumab 2026-10-29") { transaction, store in
      var stored = try #require(try store.trials().first)
      stored.trial.steps[0].amount = Amount(thousandths: 140_000, unit: .milligram)
      try transaction.update(stored)
    } expecting: { store in
      let kept = try #require(try store.trials().first)
      #expect(
        kept.trial.steps.map(\.amount)
          == Array(repeating: Amount(thousandths: 140_000, unit: .milligram), count: 2))
    }
  }

  @Test(arguments: ["period 12 nov", "free 12 nov", "complete 2026-11-12..2026-11-14"])
  func `A day that another process notes first is no second step`(line: String) throws {
    try race(preparing: "headache 5 10 nov 8:00-9:00", line) { transaction, _ in
      let day = CivilDay(year: 2026, month: 11, day: 12)!
      try transaction.addMenstruation(day)
      if line.contains("..") {
        _ = try transaction.add(DeclaredRange(start: day, last: day + 2))
      } else {
        try transaction.add(CheckIn(day: day))
      }
    } expecting: { store in
      let last = try store.history(limit: 1).first?.command
      #expect(last == "meanwhile", "\(line)")
    }
  }

  @Test(arguments: ["bp remove 1", "prev delete T1", "edit 2 left", "edit D1 50mg", "delete 2", "delete D1"])
  func `What another process deletes first is refused`(line: String) throws {
    let preparation = """
      headache took suma 50mg
      headache new 5 20 nov 8:00-12:00
      headache 6 12:00
      headache bp 148/95
      headache prev start candesartan 8mg 2026-10-01
      """
    try race(preparing: preparation, line, refused: true) { transaction, store in
      var attack = try #require(try store.attack(2))
      attack.isDeleted = true
      try transaction.update(attack)
      try transaction.removeDose(1)
      var pressure = try #require(try store.bloodPressures().first)
      pressure.isDeleted = true
      try transaction.update(pressure)
      var trial = try #require(try store.trials().first)
      trial.isDeleted = true
      try transaction.update(trial)
    } expecting: { store in
      let last = try store.history(limit: 1).first?.command
      #expect(last == "meanwhile", "\(line)")
    }
  }

  @Test func `An attack that comes while a day is being declared free is not denied`() throws {
    try race(preparing: "headache 5 10 nov 8:00-9:00", "free 12 nov", refused: true) { transaction, store in
      var stored = try #require(try store.attack(1))
      stored.attack.onset.moment = Moment(
        CivilDay(year: 2026, month: 11, day: 12)!, minuteOfDay: 600, offset: 60)
      stored.attack.end = .unknown
      _ = try transaction.add(stored.attack)
    } expecting: { store in
      let last = try store.history(limit: 1).first?.command
      #expect(last == "meanwhile")
    }
  }

  @Test func `An answer that comes while a dose is being edited stays with it`() throws {
    try race(preparing: "headache took suma 50mg", "edit D1 100mg") { transaction, store in
      _ = try transaction.rateLastDose(.good)
    } expecting: { store in
      let kept = try #require(try store.dose(1))
      #expect(kept.dose.relief == .good)
      #expect(kept.dose.amount == Amount(thousandths: 100_000, unit: .milligram))
    }
  }

  @Test(arguments: ["drug edit novartal --class nsaid", "drug edit novartal --alias other"])
  func `An alias that comes while a command waits stays with its drug`(line: String) throws {
    try race(preparing: "headache drug add novartal --class simple", line) { transaction, store in
      var stored = try #require(try store.drugs().first { $0.drug.name == "novartal" })
      stored.drug.aliases = ["meanwhile"]
      try transaction.update(stored)
    } expecting: { store in
      let kept = try #require(try store.drugs().first { $0.drug.name == "novartal" })
      #expect(kept.drug.aliases.contains("meanwhile"), "\(line)")
    }
  }

  @Test(arguments: [
    "prev change candesartan 16mg 1 nov", "prev effect candesartan dizzy", "prev missed candesartan 10 nov",
    "prev stop candesartan yesterday", "prev edit T1 reason cost", "prev edit T1 target 32mg",
  ])
  func `An effect that comes while a command waits stays with its trial`(line: String) throws {
    let preparation = """
      headache prev start candesartan 8mg 2026-10-01
      headache prev stop candesartan 2026-11-20 --reason other
      headache undo
      """
    let stopped = line.contains("reason") ? "\nheadache redo" : ""
    try race(preparing: preparation + stopped, line) { transaction, store in
      var stored = try #require(try store.trials().first)
      stored.trial.effects.append(TrialEffect(day: stored.trial.start, effect: "meanwhile"))
      try transaction.update(stored)
    } expecting: { store in
      let kept = try #require(try store.trials().first)
      #expect(kept.trial.effectWords.contains("meanwhile"), "\(line)")
    }
  }

  /// `keepingName`: whether the old name goes on to name the drug.
  static func rename(
    _ old: String, _ new: String, keepingName: Bool = false
  ) -> (WriteTransaction, DiaryStore) throws -> Void {
    { transaction, store in
      var stored = try #require(try store.drugs().first { $0.drug.name == old })
      stored.drug.name = new
      if keepingName { stored.drug.aliases.append(old) }
      try transaction.update(stored)
    }
  }

  /// Runs `line` while the diary is locked by a writer that makes `change`, then looks at what is there.
  ///
  /// `silent`: whether the line's remarks are left out; else there must be none.
  func race(
    preparing preparation: String, _ line: String, refused: Bool = false, silent: Bool = true,
    byItsZone: Bool = false,
    _ change: (WriteTransaction, DiaryStore) throws -> Void,
    expecting look: (DiaryStore) throws -> Void
  ) throws {
    let waiting = try WaitingProgram(
      line + (silent ? " --quiet" : ""), preparing: preparation, byItsZone: byItsZone)
    let store = try DiaryStore.open(waiting.path) {
      Drug(name: $0, drugClass: .unknown, overuseClass: .unset, role: .acute)
    }
    try store.write("meanwhile", now: Self.seconds) { transaction in
      try waiting.start()
      try change(transaction, store)
    }
    let (status, said) = try waiting.finish()
    #expect((status != 0) == refused, "\(line): \(said)")
    if !silent { #expect(said == "", "\(line)") }
    try look(store)
    try store.close()
  }
}
