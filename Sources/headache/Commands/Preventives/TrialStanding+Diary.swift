import Catalogue
import CivilTime
import Diary
import Rendering
import Storage

extension TrialStanding {
  /// Looks up what the diary holds beside the trial.
  init(_ stored: StoredTrial, _ store: DiaryStore, _ today: CivilDay) throws(StoreError) {
    let drug =
      try store.drug(named: stored.trial.drug)
      ?? Drug(name: stored.trial.drug, drugClass: .unknown, overuseClass: .unset, role: .preventive)
    let pressures = Catalogue.movesBloodPressure(drug) ? try store.bloodPressures() : []
    self.init(stored, drug, pressures, today: today)
  }
}
