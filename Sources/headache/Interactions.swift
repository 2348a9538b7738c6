import Catalogue
import CivilTime
import Diary
import Report
import Store

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

  /// The cautions on acute doses with the preventives of their days that have not been shown for the pair yet.
  ///
  /// That they were is remembered in the diary, in the step that saves the doses: undone with it, it is news again.
  static func untold(
    _ doses: [Dose], on day: CivilDay, _ transaction: WriteTransaction, _ store: DiaryStore
  ) throws(StoreError) -> [DrugCaution] {
    guard !doses.isEmpty else { return [] }
    var news: [DrugCaution] = []
    for trial in try store.trials().map(\.trial) {
      guard let preventive = try store.drug(named: trial.drug) else { continue }
      for dose in doses {
        guard let acute = try store.drug(named: dose.drug) else { continue }
        let taken = dose.takenAt?.day ?? day
        let caution =
          taken < trial.start
          ? standing(first: acute, then: preventive, daysApart: trial.start - taken)
          : standing(first: preventive, then: acute, daysApart: trial.stop.map { taken - $0 } ?? 0)
        guard let caution else { continue }
        let key = "caution_told \(caution.id) \(acute.name) \(preventive.name)"
        if try transaction.set(key, to: "yes"), !news.contains(caution) { news.append(caution) }
      }
    }
    return news
  }

  private static func standing(first: Drug, then second: Drug, daysApart: Int) -> DrugCaution? {
    Catalogue.cautions(on: second, with: first).first {
      $0.stands(first: first, then: second, daysApart: daysApart)
    }
  }

  /// The sentence, whose last words stay together where the line is broken.
  static func message(_ caution: DrugCaution) -> String {
    let end = "confirm with your prescriber"
    return caution.sentence.replacing(end, with: end.replacing(" ", with: "\u{A0}"))
  }

  /// `caution: …; confirm with your prescriber.`
  static func line(_ caution: DrugCaution, indent: String = "") -> String {
    return "caution: \(message(caution))".wrapped(to: 80 - indent.columns, indent: "  ")
      .map { indent + $0.replacing("\u{A0}", with: " ") + "\n" }.joined()
  }
}
