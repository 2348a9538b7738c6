import Catalogue
import CivilTime
import Diary
import Messages
import Parsing
import Rendering
import Storage

/// A drug that is known under a wrong name, as a mistyped one of an import, made the drug that it is: its doses and
/// courses are that drug's from then on, and its name is left to mean it.
struct JoinedDrug {
  let drug: Drug
  /// How many doses the drug has now.
  let doses: Int

  /// `nil` where the name means no other drug, or the drug is one that the catalogue knows, which is no slip of another.
  init?(
    _ found: DrugLookup, named name: String, _ session: Session, _ store: DiaryStore,
    _ transaction: WriteTransaction
  ) throws {
    let old = found.drug
    guard let stored = found.stored, Catalogue.find(old.name) == nil,
      case .drug(var right) = session.vocabulary(store).match(name.spelledName), right.name != old.name
    else { return nil }
    if try store.drug(named: right.name) == nil {
      right.aliases = []
      _ = try transaction.add(right)
    }
    let all = DayRange(CivilDay.distantPast, through: session.now.today)
    for var attack in try store.attacks(in: nil, limit: .max, where: { $0.attack.has(old.name) }) {
      for index in attack.attack.doses.indices where attack.attack.doses[index].drug == old.name {
        attack.attack.doses[index].drug = right.name
      }
      try transaction.update(attack)
    }
    for var dose in try store.doses(in: all) where dose.dose.drug == old.name {
      dose.dose.drug = right.name
      try transaction.update(dose)
    }
    for var trial in try store.trials() where trial.trial.drug == old.name {
      trial.trial.drug = right.name
      try transaction.update(trial)
    }
    if try store.uses(ofDrug: stored.id).isEmpty { try transaction.remove(stored) }
    guard let joined = try store.drugs().first(where: { $0.drug.name == right.name }) else {
      throw CommandError.notOnList(right.name)
    }
    drug = joined.drug
    doses = try store.uses(ofDrug: joined.id).doses
  }
}

extension Attack {
  fileprivate func has(_ drug: String) -> Bool { doses.contains { $0.drug == drug } }
}
