package import CivilTime
import Diary

/// The windows that a trial is compared over, and what confounds the comparison.
package struct TrialWindows: Equatable, Sendable {
  /// `nil` where no day at any dose is over.
  package var reference: ReferenceDose?
  /// Up to 84 days before the first dose, clear of earlier changes where the diary allows it.
  package var before: DayRange
  /// The last 84 days at the reference dose, before the day it was to be judged on.
  package var on: DayRange
  /// From the end of the washout, at most 84 days; `nil` where there is no such day.
  package var off: DayRange?
  /// Days directly before ``before`` on the same regimen.
  package var pre: DayRange?
  /// Further stretches of at least 28 days in which no preventive changed.
  package var other: [DayRange]
  /// Preventives, by name, that changed in a window or differ between the windows.
  package var confounders: [Caution]
  /// Other preventives, by name, that were taken at one dose all through both windows.
  package var alongside: [String] = []

  package static let days = 84
  /// Recorded days that each side needs.
  package static let minimumRecorded = 28
}

extension TrialWindows {
  /// Lays the windows of `preventive` among every trial of the diary; `before` and `on` replace its own. `planned` is the
  /// day that it is judged on; without one every day counts.
  init(
    of preventive: PreventiveTrial, among preventives: [PreventiveTrial], in table: DayTable,
    before: DayRange? = nil,
    on: DayRange? = nil, planned: PlannedDay? = nil, basis: ComparisonBasis = ComparisonBasis()
  ) {
    let regimens = basis.regimens(with: preventive, among: preventives, in: table)
    let others = regimens.all.filter { $0.id != preventive.id }
    let reference = preventive.referenceDose(before: table.today)
    let held = planned.flatMap { $0.end == nil ? nil : $0.atDose }
    let atDose =
      held ?? reference?.days ?? DayRange(preventive.trial.start, before: preventive.trial.start)
    let baseline = Baseline(of: preventive, others: others, in: table)
    self.reference = reference
    self.before = before ?? baseline.days
    self.on = on ?? TrialWindows.on(atDose, before: planned?.end ?? atDose.end)
    off = TrialWindows.off(after: preventive, others, table.today)
    pre = nil
    other = []
    confounders = []
    findConfounders(others, intruders: before == nil ? baseline.intruders : [])
    alongside = others.alongside(self.before, self.on, except: preventive.trial.drug)
    let history = regimens.history(
      of: self.before, self.on, isClear: !confounders.contains { $0.side == .before },
      before: planned?.horizon)
    (pre, other) = (history.pre, history.other)
  }

  /// The last 84 of the days at a dose that lie before a day.
  static func on(_ atDose: DayRange, before day: CivilDay) -> DayRange {
    let end = min(atDose.end, day)
    return DayRange(max(atDose.start, end - days), before: end)
  }

  /// Ends before the next drug; one begun on the stop day or within the washout leaves no day off.
  private static func off(
    after preventive: PreventiveTrial, _ others: [Regimens.Regimen], _ today: CivilDay
  ) -> DayRange? {
    guard let last = preventive.lastExposure(before: today) ?? preventive.lapse(before: today) else {
      return nil
    }
    let stop = preventive.trial.stopped(before: today) ?? last
    let start = last + 1 + preventive.washoutDays
    let next = others.map(\.start).filter { $0 >= stop }.min() ?? today
    let range = DayRange(start, before: min(next, today, start + days))
    return range.isEmpty ? nil : range
  }

  private mutating func findConfounders(_ others: [Regimens.Regimen], intruders: [String]) {
    var besideBefore = intruders
    var besideOn: [String] = []
    var between: [String] = []
    for other in others {
      let name = other.drug
      if other.changes.contains(where: { $0.isInside(before) }) { besideBefore.append(name) }
      if other.changes.contains(where: { $0.isInside(on) }) { besideOn.append(name) }
      let differs = other.amount(on: before.last) != other.amount(on: on.start)
      if differs && !besideBefore.contains(name) && !besideOn.contains(name) { between.append(name) }
    }
    for (side, names) in [(ComparisonSide.before, besideBefore), (.on, besideOn), (nil, between)]
    where !names.isEmpty {
      confounders.append(Caution(.confounded, side: side, names: names.unique))
    }
  }
}

extension [Regimens.Regimen] {
  /// The drugs taken at one dose all through two windows.
  func alongside(_ before: DayRange, _ on: DayRange, except drug: String?) -> [String] {
    guard !before.isEmpty, !on.isEmpty else { return [] }
    return filter { other in
      guard other.drug != drug, let amount = other.amount(on: before.start) else { return false }
      return amount == other.amount(on: on.last)
        && !other.changes.contains { $0.isInside(before) || $0.isInside(on) }
    }.map(\.drug).unique
  }
}

extension Regimens {
  /// The stretches of unchanged regimen outside two windows, from which swings are learned: the one that ends where the
  /// first window begins, if that is clear of changes, and every other of 28 days or more. Days from `horizon` on are
  /// left out.
  func history(
    of before: DayRange, _ on: DayRange, isClear: Bool, before horizon: CivilDay? = nil
  ) -> (pre: DayRange?, other: [DayRange]) {
    var pre: DayRange?
    var other: [DayRange] = []
    for var stretch in settled {
      if let horizon, stretch.end > horizon {
        stretch = DayRange(stretch.start, before: max(stretch.start, horizon))
      }
      for part in stretch.removing([before, on]) {
        if part.end == before.start && isClear {
          pre = part
        } else if part.count >= 28 {
          other.append(part)
        }
      }
    }
    return (pre, other)
  }
}

/// The window before a trial, and the preventives that could not be kept out of it.
private struct Baseline {
  var days: DayRange
  var intruders: [String] = []

  init(of preventive: PreventiveTrial, others: [Regimens.Regimen], in table: DayTable) {
    let first = preventive.trial.start
    // The days before the diary began are no gap in it.
    let began = table.recordedSpan?.start ?? first
    let plain = DayRange(max(first - TrialWindows.days, min(began, first)), before: first)
    var clearFrom = plain.start
    for other in others {
      for change in other.changes
      where change.day < first && change.unsettled.end > plain.start {
        clearFrom = max(clearFrom, change.unsettled.end)
        intruders.append(other.drug)
      }
    }
    days = DayRange(clearFrom, before: first)
    if table.recorded(in: days) < TrialWindows.minimumRecorded {
      days = plain
    } else {
      intruders = []
    }
  }
}

extension RegimenChange {
  /// Whether the regimen is not the same all through a window.
  func isInside(_ window: DayRange) -> Bool {
    window.overlaps(unsettled) || isWithin(window)
  }

  /// The same without the days on which a new dose settles: an end needs its washout, a start is the question.
  func interrupts(_ window: DayRange) -> Bool {
    let isStart = unsettled.start == day
    return isWithin(window) || !isStart && window.overlaps(unsettled)
  }

  private func isWithin(_ window: DayRange) -> Bool { day > window.start && day < window.last }
}

extension DayRange {
  /// What is left of the range without some others, oldest first.
  func removing(_ ranges: [DayRange]) -> [DayRange] {
    ranges.reduce(isEmpty ? [] : [self]) { parts, range in
      parts.flatMap { part -> [DayRange] in
        guard part.overlaps(range) else { return [part] }
        return [DayRange(part.start, before: range.start), DayRange(range.end, before: part.end)]
          .filter { !$0.isEmpty }
      }
    }
  }

  /// The pieces between the days, each of which begins a piece.
  func cut(at days: [CivilDay]) -> [DayRange] {
    var start = start
    var pieces: [DayRange] = []
    for day in days.sorted() where day > start && contains(day) {
      pieces.append(DayRange(start, before: day))
      start = day
    }
    return pieces + [DayRange(start, before: end)]
  }
}
