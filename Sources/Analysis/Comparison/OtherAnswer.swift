package import CivilTime
import Diary

/// Why the comparison of a drug by its name gives other numbers than the days of it that were named: the same days never
/// give two answers without a reason.
package struct OtherAnswer: Equatable, Sendable {
  package var drug: String
  package var reason: Reason

  package enum Reason: Equatable, Sendable {
    /// It takes every stretch on the drug and without any.
    case everyStretch
    /// It has windows of its own.
    case windows(before: DayRange, on: DayRange)
    /// It has the same windows, and learns how much months swing from the days before this one alone.
    case learnedBefore(CivilDay)
  }

  package init(drug: String, reason: Reason) {
    self.drug = drug
    self.reason = reason
  }
}

extension OtherAnswer {
  /// The reason why `compare` of the drug by its name differs from `named`; `nil` where it does not, or has no answer.
  init?(
    to named: Comparison, _ preventive: PreventiveTrial, among preventives: [PreventiveTrial],
    in table: DayTable, _ basis: ComparisonBasis
  ) {
    let usual = compare(
      preventive, among: preventives, in: table, measures: [.headacheDays], wantsLatest: false, basis: basis)
    guard let change = usual.measures.first?.change, change != named.measures.first?.change,
      named.measures.first?.change != nil
    else { return nil }
    drug = preventive.trial.drug
    if usual.estimator == .mcn4 {
      reason = .everyStretch
    } else if usual.before.range != named.before.range || usual.on.range != named.on.range {
      reason = .windows(before: usual.before.range, on: usual.on.range)
    } else if let day = usual.heldBackFrom {
      reason = .learnedBefore(day)
    } else {
      return nil
    }
  }
}

extension [PreventiveTrial] {
  /// The drug that one of two ranges has days on and the other has none of, its latest trial; `nil` where it is not one
  /// alone.
  func drugBetween(_ first: DayRange, _ second: DayRange, today: CivilDay) -> PreventiveTrial? {
    let taken = filter { $0.trial.start < today }.map { ($0, $0.stretches(before: today).map(\.days)) }
    func drugs(in range: DayRange) -> Set<String> {
      Set(
        taken.filter { $0.1.contains { $0.overlaps(range) } }.map(\.0.trial.drug))
    }
    let between = drugs(in: first).symmetricDifference(drugs(in: second))
    guard between.count == 1 else { return nil }
    return taken.map(\.0).filter { between.contains($0.trial.drug) }.max { $0.trial.start < $1.trial.start }
  }
}
