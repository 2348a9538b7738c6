import Analysis
import CivilTime
import Diary
import Store

/// The diary folded for analysis: what compare, report and the glance are made from.
struct Reading {
  var table: DayTable
  /// In the order they began.
  private var spans: [AttackSpan]
  var courses: [Course]
  var declared: [DeclaredRange]

  /// `includingToday`: whether today counts although it is not over; only `free` asks that.
  init(_ store: DiaryStore, now: Now, rule: MigraineRule = .leiden2023, includingToday: Bool = false) throws {
    var table = DayTable(today: includingToday ? now.today + 1 : now.today, rule: rule)
    var spans: [AttackSpan] = []
    spans.reserveCapacity(try store.attackLimit())
    var isSorted = true
    try store.forEachFacts {
      table.add($0)
      let span = AttackSpan($0)
      if let last = spans.last, AttackSpan.began(span, before: last) { isSorted = false }
      spans.append(span)
    } dose: {
      table.add($0)
    }
    if !isSorted { spans.sort(by: AttackSpan.began) }
    try store.forEachCheckIn { table.add($0) }
    declared = try store.declaredRanges().map(\.range)
    // Only a standing declaration asks how far the diary has been told.
    let isStanding = declared.contains { $0.last == nil }
    let lastTold = isStanding ? try store.lastTold(offset: now.moment.offset ?? 0) : nil
    for range in declared { table.add(range, lastTold: lastTold ?? range.start) }
    self.table = table
    self.spans = spans
    courses = try store.trials().map { stored in
      Course(
        id: stored.id, trial: stored.trial,
        drugClass: try store.drug(named: stored.trial.drug)?.drugClass ?? .unknown)
    }
  }

  /// The first day of each attack, those that belong together joined.
  var onsets: [CivilDay] {
    attackOnsets(of: spans, in: table)
  }
}
