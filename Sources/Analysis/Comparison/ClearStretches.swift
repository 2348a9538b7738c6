import CivilTime
import Diary

/// Every stretch of a diary that is clear: without any preventive and after every washout, or on one preventive alone, at
/// the dose that its trial is judged at.
struct ClearStretches {
  /// Off, or on a drug.
  struct Stretch {
    var days: DayRange
    /// `nil` is off.
    var episode: PreventiveTrial?
    var dose: Amount?
    /// Preventives because of which days of it are left out.
    var beside: [String] = []
  }

  /// Oldest first.
  let all: [Stretch]

  init(_ regimens: Regimens, in table: DayTable) {
    guard let recorded = table.recordedSpan else {
      all = []
      return
    }
    // Days of each preventive, and of the washout after each of its changes.
    let taken = zip(regimens.preventives, regimens.all).flatMap { preventive, regimen in
      (regimen.stretches.map(\.days) + regimen.changes.map(\.unsettled)).filter { !$0.isEmpty }
        .map { (drug: preventive.trial.drug, days: $0) }
    }
    var found = regimens.untreated.map { Stretch(days: $0, episode: nil, dose: nil) }
    for episode in regimens.preventives {
      let dose = episode.referenceDose(before: table.today)?.amount
      for phase in episode.phases(from: episode.trial.start, before: table.today)
      where phase.kind == .reference {
        let days = phase.days.intersection(recorded)
        let others = taken.filter { $0.drug != episode.trial.drug && $0.days.overlaps(days) }
        let beside = others.map(\.drug).unique
        found += days.removing(others.map(\.days)).map {
          Stretch(days: $0, episode: episode, dose: dose, beside: beside)
        }
      }
    }
    all = found.filter { !$0.days.isEmpty }.sorted { $0.days.start < $1.days.start }
  }
}
