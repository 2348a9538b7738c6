import CivilTime
import Diary

/// Every preventive of a diary against the days without any, a comparison for each drug.
package struct ComparedDrugs: Equatable, Sendable {
  /// By the first day of each drug's latest trial. Headache days alone.
  package var comparisons: [Comparison]

  package init(_ comparisons: [Comparison]) { self.comparisons = comparisons }

  /// The latest trial of each drug that has begun stands for it, as where the drug is compared by its name.
  package init(of preventives: [PreventiveTrial], in table: DayTable) {
    let begun = preventives.filter { $0.trial.start < table.today }
    let basis = ComparisonBasis()
    comparisons = begun.enumerated()
      .filter { index, trial in !begun[(index + 1)...].contains { $0.trial.drug == trial.trial.drug } }
      .map {
        compare(
          $0.element, among: preventives, in: table, measures: [.headacheDays], wantsLatest: false,
          basis: basis)
      }
  }
}
