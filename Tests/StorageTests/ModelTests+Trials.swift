import CivilTime
import Diary

@testable import Storage

/// What a person might note of a preventive, and of blood pressure.
extension ModelPlayer {
  /// An effect, a missed day, a dose of one day, another first dose.
  mutating func noteTrial() -> Command {
    let (kind, days, amount) = (entries.integer(0...3), entries.integer(0...60), entries.amount())
    guard let id = model.state.trials.keys.sorted().randomElement(using: &entries.random) else {
      return measure()
    }
    func changed(_ trial: Trial) -> Trial {
      var trial = trial
      let day = trial.start + days
      switch kind {
      case 0: trial.effects.append(TrialEffect(day: day, effect: "nausea \(days)"))
      case 1: trial.missed = Set(trial.missed + [day]).sorted()
      case 2: trial.take(amount, on: day)
      default: if !trial.steps.isEmpty { trial.steps[0].amount = amount }
      }
      return trial
    }
    return command("prev \(kind)") { work throws(StoreError) in
      guard var stored = try work.store.trials().first(where: { $0.id == id }) else { return }
      stored.trial = changed(stored.trial)
      try work.update(stored)
    } model: { model in
      if let trial = model.state.trials[id] { model.put(changed(trial), at: id) }
    }
  }

  mutating func deleteTrial() -> Command {
    guard let id = model.state.trials.keys.sorted().randomElement(using: &entries.random) else {
      return measure()
    }
    return command("prev delete") { work throws(StoreError) in
      guard var stored = try work.store.trials().first(where: { $0.id == id }) else { return }
      stored.isDeleted = true
      try work.update(stored)
    } model: {
      $0.remove(trial: id)
    }
  }

  /// A blood pressure, or now and then one that is taken out again.
  mutating func measure() -> Command {
    let reading = BloodPressure(
      on: CivilDay(number: Int32(entries.integer(20_000...20_500))), systolic: entries.integer(90...180),
      diastolic: entries.integer(50...89), pulse: entries.chance(50) ? entries.integer(50...110) : nil)
    let ids = model.state.pressures.keys.sorted()
    guard entries.chance(30), let id = ids.randomElement(using: &entries.random) else {
      return command("bp") { work throws(StoreError) in
        _ = try work.add(reading)
      } model: {
        $0.add(reading)
      }
    }
    return command("bp remove") { work throws(StoreError) in
      guard var stored = try work.store.bloodPressures().first(where: { $0.id == id }) else { return }
      stored.isDeleted = true
      try work.update(stored)
    } model: {
      $0.remove(pressure: id)
    }
  }
}
