import CivilTime
import Diary

@testable import Storage

extension RandomEntries {
  /// Drugs that nothing but `drug add` brings.
  static let ownDrugs = ["own one", "own two"]

  /// One of a person's own, as `drug add` and `drug edit` may leave it.
  mutating func ownDrug(_ name: String) -> Drug {
    let (drugClass, role) = (pick(DrugClass.allCases), pick(DrugRole.allCases))
    let aliases = ["also \(name)", "brand \(name)"].filter { _ in chance(50) }
    return Drug(
      name: name, drugClass: drugClass, overuseClass: OveruseClass(of: drugClass, role: role), role: role,
      aliases: aliases, usualDose: maybe(amount()))
  }
}

/// Doses, how much they helped, drugs of one's own, corrections of attacks, and what `check` does.
extension ModelPlayer {
  mutating func took() -> Command {
    let day = CivilDay(number: Int32(entries.integer(20_000...20_010)))
    var dose = entries.dose(at: Moment(day, minuteOfDay: entries.integer(0...1439), offset: 60))
    if let own = model.state.drugs.keys.sorted().randomElement(using: &entries.random), entries.chance(50) {
      dose.drug = own
    }
    let taken = dose
    return command("took") { work throws(StoreError) in
      try work.add(taken)
    } model: {
      $0.add(taken)
    }
  }

  mutating func helped() -> Command {
    let relief = entries.pick(Relief.allCases)
    return command("helped") { work throws(StoreError) in
      _ = try work.rateLastDose(relief)
    } model: {
      $0.rateLastDose(relief)
    }
  }

  mutating func edit() -> Command {
    let attack = entries.attack()
    guard let id = model.state.attacks.keys.sorted().randomElement(using: &entries.random) else {
      return took()
    }
    return command("edit") { work throws(StoreError) in
      guard var stored = try work.attack(id) else { return }
      stored.attack = attack
      try work.update(stored)
    } model: {
      $0.put(attack, at: id)
    }
  }

  /// Adds a drug, corrects one that is there, or takes off one that nothing names.
  mutating func ownDrug() -> Command {
    let drug = entries.ownDrug(entries.pick(RandomEntries.ownDrugs))
    guard model.state.drugs[drug.name] != nil else {
      return command("drug add") { work throws(StoreError) in
        _ = try work.add(drug)
      } model: {
        $0.put(drug)
      }
    }
    func stored(_ work: WriteTransaction) throws(StoreError) -> StoredDrug? {
      try work.store.drugs().first { $0.drug.name == drug.name }
    }
    guard !model.names(drug.name), entries.chance(50) else {
      return command("drug edit") { work throws(StoreError) in
        if let old = try stored(work) { try work.update(StoredDrug(id: old.id, drug: drug)) }
      } model: {
        $0.put(drug)
      }
    }
    return command("drug remove") { work throws(StoreError) in
      guard let old = try stored(work), try work.store.uses(ofDrug: old.id).doses == 0 else { return }
      try work.remove(old)
    } model: {
      $0.remove(drug: drug.name)
    }
  }

  /// `check --fix`: attacks left open since long before now end at a time nobody knows.
  func endForgotten() -> Command {
    let now = 35_000_000
    return command("check --fix") { work throws(StoreError) in
      _ = try work.endForgottenAttacks(now: now)
    } model: { model in
      for (id, attack) in model.state.attacks
      where attack.end == .open && now - attack.onset.moment.instant > Attack.usualLimit {
        model.change(id) { $0.end = .unknown }
      }
    }
  }

  /// `check --purge`, which is no step.
  func purge() -> Command {
    Command(name: "purge") {
      _ = try $0.purge()
    } model: {
      $0.purge()
    }
  }
}
