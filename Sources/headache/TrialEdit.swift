import CivilTime
import Diary
import Report
import Store
import Words

/// A change to a drug's trial that was the latest on a day, or to one named `T2`: found, changed and saved in one step.
struct TrialEdit {
  private let session: Session
  private let name: String
  private let day: CivilDay

  init(_ session: Session, _ name: String, on day: CivilDay) {
    self.session = session
    self.name = name
    self.day = day
  }

  /// Applies `change`, which answers with what speaks against it; then nothing is saved.
  ///
  /// - Returns: the trial as it is now, and `T1 milnacipran` to begin the answer with.
  func apply(_ command: String, _ change: (inout Trial) -> String?) throws -> (StoredTrial, String) {
    let store = try session.open()
    let drug = session.drugName(name, in: store)
    var objection: String?
    let stored = try store.write(command, now: session.seconds) {
      transaction throws(StoreError) -> StoredTrial? in
      // Oldest first. Where every one began later, the first says so.
      let trials = try store.trials().filter { $0.trial.drug == drug || "t\($0.id)" == name }
      guard var stored = trials.last(where: { $0.trial.start <= day }) ?? trials.first else { return nil }
      objection = change(&stored.trial)
      if objection == nil { try transaction.update(stored) }
      return stored
    }
    try store.close()
    guard let stored else {
      throw Refusal.unknownPreventive(drug)
    }
    if let objection {
      throw Refusal.impossibleTrial(stored, objection)
    }
    return (stored, "T\(stored.id) \(harmless(stored.trial.drug))")
  }
}

extension Trial {
  /// Whether the drug is being taken on `day`, as far as the trial says.
  func overlaps(_ day: CivilDay) -> Bool { start <= day && (stop.map { day <= $0 } ?? true) }
}
