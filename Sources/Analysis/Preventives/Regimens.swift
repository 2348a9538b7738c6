import CivilTime
import Diary

/// The doses of every preventive of a diary, and the stretches in which none of them changed.
struct Regimens {
  let preventives: [PreventiveTrial]
  /// One for each preventive, in the same order.
  let all: [Regimen]
  /// The recorded days without those on which a change was still to settle, in pieces with one regimen each, oldest
  /// first.
  let settled: [DayRange]
  /// Those of them in which no preventive was taken.
  let untreated: [DayRange]

  /// What one preventive's doses were up to yesterday.
  struct Regimen {
    let id: Int
    let drug: String
    let start: CivilDay
    let stretches: [DoseStretch]
    let changes: [RegimenChange]

    /// `nil` on a day without the drug.
    func amount(on day: CivilDay) -> Amount? { stretches.last { $0.days.contains(day) }?.amount }
  }

  init(of preventives: [PreventiveTrial], in table: DayTable) {
    self.preventives = preventives
    all = preventives.map { preventive in
      Regimen(
        id: preventive.id, drug: preventive.trial.drug, start: preventive.trial.start,
        stretches: preventive.stretches(before: table.today), changes: preventive.changes(before: table.today)
      )
    }
    let unsettled = all.flatMap { $0.changes.map(\.unsettled) }.sorted { $0.start < $1.start }
    let settled = table.recordedSpan.map { Regimens.pieces(of: $0, without: unsettled) } ?? []
    let all = all
    untreated = settled.filter { piece in all.allSatisfy { $0.amount(on: piece.start) == nil } }
    self.settled = settled
  }

  /// What is left of `span` without the ranges, which are in the order of their starts: cut at each start too, for a
  /// change is one even where no washout is set.
  private static func pieces(of span: DayRange, without ranges: [DayRange]) -> [DayRange] {
    var pieces: [DayRange] = []
    var start = span.start
    for range in ranges where range.start < span.end {
      if range.start > start { pieces.append(DayRange(start, before: range.start)) }
      start = max(start, range.start, range.isEmpty ? start : range.end)
    }
    if start < span.end { pieces.append(DayRange(start, before: span.end)) }
    return pieces
  }
}
