package import Analysis
package import CivilTime
package import Diary
package import Storage

/// The diary as the analysis reads it: its days, its attacks, its preventives.
///
/// This is the only walk from the stored entries to the day table. The program's commands, the oracle
/// (Tests/Tools/Tabulate) and the benchmark (Tests/Tools/Measure) all use it, so that what is checked and measured is what
/// is printed.
package struct DiarySnapshot: Sendable {
  package let table: DayTable
  /// Every trial of a preventive, by its first day.
  package let preventives: [PreventiveTrial]
  package let declared: [DeclaredRange]
  /// Hours between two attacks below which they are counted as one: the diary's own setting.
  package let mergeGapHours: Int
  /// In the order they began.
  private let spans: [AttackSpan]

  /// Reads the diary of `store`.
  ///
  /// `rule` is what makes a migraine day, the diary's own setting if left out; `includingToday` whether today counts
  /// although it is not over; `first` the day from which on the table has to be right, for a short look at a long
  /// diary, all of it if left out.
  package init(
    _ store: DiaryStore, now: Now, rule: MigraineRule? = nil, includingToday: Bool = false,
    from first: CivilDay? = nil
  ) throws(StoreError) {
    let rule = if let rule { rule } else { try store.migraineRule }
    mergeGapHours = try store.mergeGapHours
    var table = DayTable(today: includingToday ? now.today + 1 : now.today, rule: rule)
    var spans: [AttackSpan] = []
    if first == nil { spans.reserveCapacity(try store.attackLimit()) }
    declared = try store.declaredRanges().map(\.range)
    try table.fold(store, from: first, declared: declared) { () throws(StoreError) in
      try store.lastLoggedDay(offset: now.moment.offset ?? 0)
    } attack: {
      spans.append(AttackSpan($0))
    }
    spans.sort(by: AttackSpan.began)
    let earliest = first ?? CivilDay(number: -1_000_000)
    for day in try store.menstruationDays(in: DayRange(earliest, before: now.today)) {
      table.addMenstruation(day)
    }
    self.table = table
    self.spans = spans
    var preventives: [PreventiveTrial] = []
    for stored in try store.trials() {
      let drug = try store.drug(named: stored.trial.drug)
      preventives.append(
        PreventiveTrial(id: stored.id, trial: stored.trial, drugClass: drug?.drugClass ?? .unknown))
    }
    self.preventives = preventives
  }

  /// The first day of each attack, attacks that belong together joined by the diary's own gap.
  package var onsets: [CivilDay] { onsets(mergeGapHours: mergeGapHours) }

  /// The first day of each attack, attacks closer than `mergeGapHours` joined.
  package func onsets(mergeGapHours: Int) -> [CivilDay] {
    attackOnsets(of: spans, mergeGapHours: mergeGapHours, in: table)
  }

  /// Every trial that has begun, with its comparison, oldest first. `wantsLatest`: with a second row of the headline where
  /// the day is past that it was to be judged on.
  package func history(wantsLatest: Bool = false) -> [TriedPreventive] {
    let (joined, basis) = (self.onsets, ComparisonBasis())
    let noted = onsets(mergeGapHours: 0)
    return preventives.filter { $0.trial.start <= table.today }.map { preventive in
      func compared(by estimator: Estimator? = nil) -> Comparison {
        compare(
          preventive, among: preventives, in: table, estimator: estimator, attackOnsets: joined,
          wantsLatest: wantsLatest, basis: basis)
      }
      var comparison = compared()
      // Its own windows say why this course has no result; those of another course would pass for its own.
      if comparison.isOfOtherCourses(than: preventive.id) { comparison = compared(by: .mcn2) }
      return TriedPreventive(
        preventive, comparison, today: table.today, attacksNoted: NotedAttacks(noted, in: comparison))
    }
  }
}
