import Analysis
import CivilTime
import Diary
import Storage

/// The diary folded for analysis: what compare, report and the glance are made from.
struct Reading {
  var table: DayTable
  /// In the order they began.
  private var spans: [AttackSpan]
  var courses: [Course]
  var declared: [DeclaredRange]
  var mergeGapHours: Int

  /// `rule`: the diary's own setting if left out. `includingToday`: whether today counts although it is not
  /// over; only `free` asks that. `first`: the day from which on the table has to be right, for a glance at a
  /// long diary; all of it if left out.
  init(
    _ store: DiaryStore, now: Now, rule: MigraineRule? = nil, includingToday: Bool = false,
    from first: CivilDay? = nil
  ) throws {
    let rule = try rule ?? store.migraineRule
    mergeGapHours = try store.mergeGapHours
    var table = DayTable(today: includingToday ? now.today + 1 : now.today, rule: rule)
    var spans: [AttackSpan] = []
    if let first {
      try store.forEachAttackFacts(from: first) {
        table.add($0)
        spans.append(AttackSpan($0))
      }
      try store.forEachDoseFacts(from: first) { table.add($0) }
    } else {
      spans.reserveCapacity(try store.attackLimit())
      try store.forEachFacts {
        table.add($0)
        spans.append(AttackSpan($0))
      } dose: {
        table.add($0)
      }
    }
    spans.sort(by: AttackSpan.began)
    try store.forEachCheckIn(from: first) { table.add($0) }
    let earliest = first ?? CivilDay.distantPast
    for day in try store.menstruationDays(in: DayRange(earliest, before: now.today)) {
      table.addMenstruation(day)
    }
    declared = try store.declaredRanges().map(\.range)
    // Only a standing declaration asks how far the diary has been told.
    let isStanding = declared.contains { $0.last == nil }
    let lastLoggedDay = isStanding ? try store.lastLoggedDay(offset: now.moment.offset ?? 0) : nil
    for range in declared { table.add(range, lastLoggedDay: lastLoggedDay ?? range.start) }
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
    attackOnsets(of: spans, mergeGapHours: mergeGapHours, in: table)
  }
}
