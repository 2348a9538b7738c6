package import CivilTime
package import Diary

/// Days in a row without any preventive, or on a drug at the dose that its trial is judged at.
package struct RegimenStretch: Equatable, Sendable {
  /// The raw value is the name in JSON.
  package enum Kind: String, Sendable { case off, on }

  package var kind: Kind
  package var days: DayRange
  /// The number of the trial, and its dose; `nil` without a drug.
  package var trial: Int?
  package var dose: Amount?
  /// Days on which it is known whether there was a headache.
  package var recorded: Int
  package var headacheDays: Int
  /// Whether it is compared: not where too few headache-free days are recorded.
  package var isCounted: Bool

  package init(
    kind: Kind, days: DayRange, trial: Int? = nil, dose: Amount? = nil, recorded: Int, headacheDays: Int,
    isCounted: Bool = true
  ) {
    self.kind = kind
    self.days = days
    self.trial = trial
    self.dose = dose
    self.recorded = recorded
    self.headacheDays = headacheDays
    self.isCounted = isCounted
  }

  /// `nil` where a rate would mislead, or no day is recorded.
  package var per28: Double? {
    isCounted && recorded > 0 ? 28 * Double(headacheDays) / Double(recorded) : nil
  }

  fileprivate init(_ stretch: ClearStretches.Stretch, _ days: DayRange, _ tallies: DayTallies) {
    let tally = tallies.tally(days)
    self.init(
      kind: stretch.episode == nil ? .off : .on, days: days, trial: stretch.episode?.id, dose: stretch.dose,
      recorded: tally.recorded, headacheDays: tally.count,
      isCounted: !DayTable.lacksFreeDays(tally.count, tally.recorded, of: days.count))
  }
}

extension ClearStretches.Stretch {
  /// The days of it that count until the trial `lead` is over, or was judged; `nil` where none do.
  fileprivate func held(by planned: PlannedDay, lead: Int) -> ClearStretches.Stretch? {
    guard let end = planned.horizon ?? (episode?.id == lead ? planned.end : nil) else { return self }
    var held = self
    held.days = DayRange(days.start, before: min(days.end, max(days.start, end)))
    return held.days.isEmpty ? nil : held
  }
}

/// The stretches of a diary that say something of one drug: without any preventive, and on this one alone. Those on
/// other drugs are part of the model, each drug with a level of its own, and say how much the months swing.
struct DrugStretches {
  /// Off, and on the drug, oldest first.
  let all: [RegimenStretch]
  /// The other drugs in the model, by their first day in it.
  let others: [String]
  /// Preventives that were taken beside the drug, on days that are left out.
  let beside: [String]
  /// The label of the drug: drugs are numbered from 1 by their first day. 0 is off.
  let label: Int
  private let labelled: [(label: Int, stretch: RegimenStretch)]

  /// Days before the last one on the drug that are looked at: three years.
  static let mostDays = 1100
  /// Recorded days without a drug before it from which its swings can be told from its effect.
  static let history = 252
  /// Recorded days that make a stretch count as one more.
  static let fewestRecorded = 28

  /// `planned` is the day that `lead`, the drug's latest trial, is judged on.
  init(
    of drug: String, among clear: ClearStretches, _ tallies: DayTallies, lead: Int, _ planned: PlannedDay
  ) {
    let clear = clear.all.compactMap { $0.held(by: planned, lead: lead) }
    let last = clear.filter { $0.episode?.trial.drug == drug }.map(\.days.last).max()
    var own: [RegimenStretch] = []
    var drugs: [String] = []
    var labelled: [(label: Int, stretch: RegimenStretch)] = []
    for stretch in last == nil ? [] : clear {
      let first = last.map { $0 - (DrugStretches.mostDays - 1) } ?? stretch.days.start
      let days = DayRange(max(stretch.days.start, first), before: stretch.days.end)
      guard !days.isEmpty else { continue }
      let name = stretch.episode?.trial.drug
      let counted = RegimenStretch(stretch, days, tallies)
      if name == nil || name == drug { own.append(counted) }
      guard counted.isCounted, counted.recorded > 0 else { continue }
      if let name, !drugs.contains(name) { drugs.append(name) }
      labelled.append((name.flatMap(drugs.firstIndex).map { $0 + 1 } ?? 0, counted))
    }
    all = own
    others = drugs.filter { $0 != drug }
    beside = clear.filter { $0.episode?.trial.drug == drug }.flatMap(\.beside).unique
    label = drugs.firstIndex(of: drug).map { $0 + 1 } ?? 0
    self.labelled = labelled
  }

  func counted(_ kind: RegimenStretch.Kind) -> [RegimenStretch] {
    all.filter { $0.isCounted && $0.kind == kind }
  }

  /// Whether both sides have days enough to be a level.
  var hasLevels: Bool {
    label > 0
      && [RegimenStretch.Kind.off, .on].allSatisfy { kind in
        counted(kind).reduce(0) { $0 + $1.recorded } >= DrugStretches.fewestRecorded
      }
  }

  /// Whether swings can be told from levels: by a year off before the drug, or because the diary was off, or on a drug,
  /// more than once.
  var tellsSwings: Bool {
    guard hasLevels else { return false }
    return hasHistory
      || [RegimenStretch.Kind.off, .on].contains { kind in
        labelled.count {
          $0.stretch.kind == kind && $0.stretch.recorded >= DrugStretches.fewestRecorded
        } >= 2
      }
  }

  /// Whether the diary has a year off before the drug.
  var hasHistory: Bool {
    guard let firstOn = counted(.on).first?.days.start else { return false }
    let before = counted(.off).filter { $0.days.start < firstOn }.reduce(0) { $0 + $1.recorded }
    return before >= DrugStretches.history
  }

  /// From the first to the last day of the stretches that are compared.
  var span: DayRange? {
    guard let first = labelled.first, let end = labelled.map(\.stretch.days.end).max() else { return nil }
    return DayRange(first.stretch.days.start, before: end)
  }

  /// The label of each day of ``span``; `nil` between the stretches.
  var labels: [Int?] {
    guard let span else { return [] }
    var labels = [Int?](repeating: nil, count: span.count)
    for (label, stretch) in labelled {
      let start = stretch.days.start - span.start
      for index in start..<(start + stretch.days.count) { labels[index] = label }
    }
    return labels
  }
}
