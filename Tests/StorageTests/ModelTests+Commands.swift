import CivilTime
import Diary

@testable import Storage

extension ModelPlayer {
  /// Something a person might do next.
  mutating func command() -> Command {
    switch entries.integer(0...28) {
    case 0, 1: log()
    case 2: reading()
    case 3: over()
    case 4: free()
    case 5: declare()
    case 6: endDeclaration()
    case 7: startTrial()
    case 8: changeTrial()
    case 9: delete()
    case 10, 11: importFile()
    case 13: note()
    case 14: removeNote()
    case 15: menstruation()
    case 16: setting()
    case 17: merge()
    case 18: noteTrial()
    case 19: deleteTrial()
    case 20: measure()
    case 22, 23: took()
    case 24: helped()
    case 25: edit()
    case 26: ownDrug()
    case 27: endForgotten()
    case 28: purge()
    case 12:
      Command(name: "undo") {
        _ = try $0.undo()
      } model: {
        $0.undo()
      }
    default:
      Command(name: "redo") {
        _ = try $0.redo()
      } model: {
        $0.redo()
      }
    }
  }

  func command(
    _ name: String, _ change: @escaping (WriteTransaction) throws(StoreError) -> Void,
    model: @escaping (inout DiaryModel) -> Void
  ) -> Command {
    let typed = "\(name) \(count)"
    let now = TestDiary.now + count
    return Command(name: typed) { store in
      try store.write(typed, now: now) { work throws(StoreError) in try change(work) }
    } model: {
      $0.write(typed, model)
    }
  }

  private mutating func log() -> Command {
    let attack = entries.attack()
    return command("log") { work throws(StoreError) in
      _ = try work.add(attack)
    } model: {
      $0.add(attack)
    }
  }

  private mutating func reading() -> Command {
    let reading = Reading(at: entries.moment(), intensity: Intensity(tenths: entries.integer(0...100)))
    return command("reading") { work throws(StoreError) in
      guard var open = try work.openAttack() else { return }
      open.attack.readings.append(reading)
      try work.update(open)
    } model: { model in
      if let open = model.openAttack { model.change(open) { $0.readings.append(reading) } }
    }
  }

  private mutating func over() -> Command {
    let minutes = entries.integer(0...3000)
    func end(_ attack: Attack) -> AttackEnd {
      let onset = attack.onset.moment
      return .at(Moment(wallMinutes: onset.wallMinutes + minutes, offset: onset.offset))
    }
    return command("over") { work throws(StoreError) in
      guard var open = try work.openAttack() else { return }
      open.attack.end = end(open.attack)
      try work.update(open)
    } model: { model in
      if let open = model.openAttack { model.change(open) { $0.end = end($0) } }
    }
  }

  private mutating func free() -> Command {
    let day = CivilDay(number: Int32(entries.integer(20_000...20_010)))
    return command("free") { work throws(StoreError) in
      try work.add(CheckIn(day: day))
    } model: {
      $0.addCheckIn(day)
    }
  }

  private mutating func declare() -> Command {
    let range = entries.declaration()
    return command("complete") { work throws(StoreError) in
      _ = try work.add(range)
    } model: {
      $0.add(range)
    }
  }

  private mutating func endDeclaration() -> Command {
    let days = entries.integer(0...50)
    guard let id = model.state.declarations.keys.sorted().randomElement(using: &entries.random) else {
      return free()
    }
    return command("complete stop") { work throws(StoreError) in
      guard var stored = try work.store.declaredRanges().first(where: { $0.id == id }) else { return }
      stored.range.last = stored.range.start + days
      try work.update(stored)
    } model: { model in
      guard var range = model.state.declarations[id] else { return }
      range.last = range.start + days
      model.put(range, at: id)
    }
  }

  private mutating func startTrial() -> Command {
    let trial = entries.trial()
    return command("prev start") { work throws(StoreError) in
      _ = try work.add(trial)
    } model: {
      $0.add(trial)
    }
  }

  /// A further dose step, or a stop.
  private mutating func changeTrial() -> Command {
    let (days, amount, stops) = (entries.integer(1...60), entries.amount(), entries.chance(50))
    let reason = entries.pick(StopReason.allCases)
    func changed(_ trial: Trial) -> Trial {
      var trial = trial
      let day = (trial.steps.last?.day ?? trial.start) + days
      if stops {
        trial.stop = day
        trial.stopReason = reason
      } else {
        trial.steps.append(DoseStep(day: day, amount: amount))
      }
      return trial
    }
    guard let id = model.state.trials.keys.sorted().randomElement(using: &entries.random) else {
      return startTrial()
    }
    return command(stops ? "prev stop" : "prev change") { work throws(StoreError) in
      guard var stored = try work.store.trials().first(where: { $0.id == id }) else { return }
      stored.trial = changed(stored.trial)
      try work.update(stored)
    } model: { model in
      if let trial = model.state.trials[id] { model.put(changed(trial), at: id) }
    }
  }

  private mutating func delete() -> Command {
    guard let id = model.state.attacks.keys.sorted().randomElement(using: &entries.random) else {
      return log()
    }
    return command("delete") { work throws(StoreError) in
      guard var stored = try work.attack(id) else { return }
      stored.isDeleted = true
      try work.update(stored)
    } model: {
      $0.remove(attack: id)
    }
  }

  /// Rows out of a pool of twelve, so that files overlap and repeat.
  private mutating func importFile() -> Command {
    let rows = (0..<entries.integer(1...6)).map { _ in
      let number = entries.integer(0...11)
      var made = RandomEntries(seed: 5000 + number)
      guard number % 3 == 0 else { return ModelRow(number: number, entry: .attack(made.attack())) }
      let doses = (0..<made.integer(0...2)).map { _ in made.dose(at: made.moment()) }
      return ModelRow(number: number, entry: .checkIn(CivilDay(number: Int32(20_000 + number)), doses))
    }
    return command("import") { work throws(StoreError) in
      let batch = try work.beginImport(source: "file.csv", zone: nil)
      for (index, row) in rows.enumerated() {
        let key = [UInt8](repeating: UInt8(row.number), count: 16)
        let origin = Provenance(key: key, line: index + 2, raw: nil)
        switch row.entry {
        case .attack(let attack): try batch.add(attack, uuid: nil, from: origin)
        case .checkIn(let day, let doses): try batch.add(CheckIn(day: day), doses: doses, from: origin)
        }
      }
      try batch.finish(format: "attacks", recordedFields: .all)
    } model: {
      $0.importRows(rows)
    }
  }
}
