import Catalogue
import CivilTime
import Diary
import Rendering
import Storage

/// Interactions that the catalogue lists between what a diary says is taken: reminders with a source, no advice.
enum Interactions {
  /// The first caution on `trial` with each other preventive, whichever of the two came first.
  static func cautions(
    starting trial: Trial, beside others: [Trial], in store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    guard let drug = try store.drug(named: trial.drug) else { return [] }
    var found: [DrugCaution] = []
    for other in others where other.drug != trial.drug {
      guard let second = try store.drug(named: other.drug) else { continue }
      let (first, last) = other.start <= trial.start ? (other, trial) : (trial, other)
      let (earlier, later) = other.start <= trial.start ? (second, drug) : (drug, second)
      let apart = first.stop.map { last.start - $0 } ?? 0
      if let caution = standing(first: earlier, then: later, daysApart: apart), !found.contains(caution) {
        found.append(caution)
      }
    }
    return found
  }

  /// The cautions on a preventive with what was taken in the days before its start, not shown for the pair yet.
  static func untold(
    starting trial: Trial, after intakes: [Intake], _ transaction: WriteTransaction, _ store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    guard let preventive = try store.drug(named: trial.drug) else { return [] }
    var news: [DrugCaution] = []
    var list = DrugNames(store: store)
    for intake in intakes where intake.at.day < trial.start {
      guard let acute = try list.drug(intake.drug) else { continue }
      let apart = trial.start - intake.at.day
      guard let caution = standing(first: acute, then: preventive, daysApart: apart) else { continue }
      try tell(caution, acute, preventive, transaction, &news)
    }
    return news
  }

  /// The cautions on acute doses with the preventives of their days, and with other doses of the hours around
  /// them, that have not been shown for the pair yet.
  ///
  /// That they were is remembered in the diary, in the step that saves the doses: undone with it, it is news again.
  /// `intakes`: what was taken before the line; `moment`: when a dose without a time of its own was.
  static func untold(
    _ doses: [Dose], at moment: Moment, beside intakes: [Intake], _ transaction: WriteTransaction,
    _ store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    guard !doses.isEmpty else { return [] }
    var news: [DrugCaution] = []
    let trials = try store.trials().map(\.trial)
    var intakes = intakes
    var list = DrugNames(store: store)
    for dose in doses {
      guard let acute = try list.drug(dose.drug) else { continue }
      let taken = dose.takenAt ?? moment
      for trial in trials {
        guard let preventive = try store.drug(named: trial.drug) else { continue }
        let caution =
          taken.day < trial.start
          ? standing(first: acute, then: preventive, daysApart: trial.start - taken.day)
          : standing(first: preventive, then: acute, daysApart: trial.stop.map { taken.day - $0 } ?? 0)
        if let caution { try tell(caution, acute, preventive, transaction, &news) }
      }
      for intake in intakes {
        guard let other = try list.drug(intake.drug) else { continue }
        let minutes = taken.minutes(since: intake.at)
        // Within 24 hours is at the same time, and one day apart is more than that.
        let apart = abs(minutes) / (24 * 60)
        let caution =
          minutes < 0
          ? standing(first: acute, then: other, daysApart: apart)
          : standing(first: other, then: acute, daysApart: apart)
        let pair = [acute, other].sorted { $0.name < $1.name }
        if let caution { try tell(caution, pair[0], pair[1], transaction, &news) }
      }
      intakes.append(Intake(drug: acute.name, at: taken))
    }
    return news
  }

  /// Adds a caution to the news, once for a pair.
  private static func tell(
    _ caution: DrugCaution, _ one: Drug, _ other: Drug, _ transaction: WriteTransaction,
    _ news: inout [DrugCaution]
  ) throws(StoreError) {
    let key = "caution_told \(caution.id) \(one.name) \(other.name)"
    if try transaction.set(key, to: "yes"), !news.contains(caution) { news.append(caution) }
  }

  private static func standing(first: Drug, then second: Drug, daysApart: Int) -> DrugCaution? {
    Catalogue.cautions(on: second, with: first).first {
      $0.stands(first: first, then: second, daysApart: daysApart)
    }
  }

}

/// The drugs of a diary, each looked up once.
private struct DrugNames {
  let store: DiaryStore
  private var found: [String: Drug] = [:]

  init(store: DiaryStore) { self.store = store }

  mutating func drug(_ name: String) throws(StoreError) -> Drug? {
    if let drug = found[name] { return drug }
    let drug = try store.drug(named: name)
    found[name] = drug
    return drug
  }
}
