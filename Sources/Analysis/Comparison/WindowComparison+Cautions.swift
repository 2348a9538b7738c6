import CivilTime
import Diary

extension WindowComparison {
  /// Recorded days of 28 below which coverage is called low.
  private static let adequateOf28 = 23
  /// Points between the windows' coverage above which it is called unequal.
  private static let unequalPoints = 20
  /// Recorded days before below which the level before is a guess at one or two months.
  private static let shortBefore = 56

  /// Doubts that the recorded days raise by themselves.
  func diaryCautions(_ comparison: Comparison) -> [Caution] {
    let sides = [(ComparisonSide.before, comparison.before), (.on, comparison.on)]
    var cautions: [Caution] = []
    if before.overlaps(on) {
      cautions.append(Caution(.windowsOverlap, range: before.intersection(on)))
    }
    if comparison[.headacheDays]?.change != nil { cautions += distanceCautions }
    cautions += coverageCautions(
      joint?.coverage(.off) ?? Coverage(comparison.before), joint?.coverage(.on) ?? Coverage(comparison.on))
    if joint == nil, comparison.before.recorded < WindowComparison.shortBefore {
      let window = comparison.before
      cautions.append(Caution(.shortBefore, side: .before, range: window.range, number: window.recorded))
    }
    if let exposed, withheld.isEmpty { cautions += baselineCautions(exposed: exposed) }
    cautions += overuseCautions
    // Without an interval the caution would explain nothing.
    if joint == nil, isConstant, comparison[.headacheDays]?.change != nil {
      cautions.append(Caution(.seriesConstant))
    }
    for (side, window) in sides {
      let open = window.range.filter { table.cell($0).contains(.openAttack) }
      guard let from = open.first, let last = open.last else { continue }
      cautions.append(Caution(.openAttack, side: side, range: DayRange(from, through: last)))
    }
    return cautions
  }

  /// That what is compared lies far apart. With a year off before the drug the model of every stretch knows what that costs,
  /// and has made its interval so wide.
  private var distanceCautions: [Caution] {
    if let joint {
      guard !joint.stretches.hasHistory, let gap = joint.stretches.nearest, gap > WindowDistance.usualGap
      else {
        return []
      }
      return [Caution(.stretchesApart, number: gap)]
    }
    guard !before.isEmpty, !on.isEmpty else { return [] }
    let distance = WindowDistance.between(before, on)
    return distance > WindowDistance.usual ? [Caution(.windowsApart, number: distance)] : []
  }

  /// That much of a side is not recorded, or much more than of the other.
  private func coverageCautions(_ first: Coverage, _ second: Coverage) -> [Caution] {
    var cautions: [Caution] = []
    for (side, range, covered) in [(ComparisonSide.before, before, first), (.on, on, second)]
    where covered.recorded * 28 < WindowComparison.adequateOf28 * covered.days {
      cautions.append(
        Caution(
          .lowCoverage, side: side, range: joint == nil ? range : nil,
          number: 100 * covered.recorded / covered.days))
    }
    let gap = abs(first.recorded * second.days - second.recorded * first.days) * 100
    if gap > WindowComparison.unequalPoints * first.days * second.days {
      cautions.append(Caution(.unequalCoverage, number: gap / (first.days * second.days)))
    }
    return cautions
  }

  /// Whether headache days are all or none of the recorded days on each side.
  private var isConstant: Bool {
    [before, on].allSatisfy { window in
      Set(table.series(of: .headacheDays, in: window).compactMap(\.self)).count < 2
    }
  }

  /// The rule for migraine days that both sides allow: the table's own, else the person's word, else none.
  var migraineRule: MigraineRule? {
    if table.rule != .patient && allows(table.rule, noted: .featuresNoted) { return table.rule }
    return allows(.patient, noted: .kindNoted) ? .patient : nil
  }

  /// Whether each side has enough days recorded for `rule` and, if it has attacks, one with what the rule
  /// needs noted.
  ///
  /// A diary that could note features and never did has no information on migraine: its count is unknown, not zero.
  private func allows(_ rule: MigraineRule, noted: DayCell) -> Bool {
    let windows = [before, on]
    let isRecorded = windows.allSatisfy { window in
      table.tally(of: .migraineDays, in: window, rule: rule).recorded >= minimum
    }
    let attackDays = windows.map { window in
      window.map { table.cell($0) }.filter { $0.contains(.attack) && $0.isMigraineDay(by: rule) != nil }
    }
    return isRecorded
      && attackDays.allSatisfy { days in
        days.isEmpty || days.contains { $0.contains(noted) }
      }
  }
}

extension WindowComparison {
  /// Doubts that the days before a drug raise by themselves: that they were the person's worst spell, or
  /// that things were changing without the drug.
  ///
  /// `exposed` is every day under the drug or its washout.
  func baselineCautions(exposed: DayRange) -> [Caution] {
    [worstSpell(exposed: exposed), alreadyChanging].compactMap(\.self)
  }

  /// Stretches to compare with, below which being the worst of them says nothing: of three in which nothing changes
  /// one is the worst in any case.
  private static let fewestStretches = 4

  /// Whether *before* has a higher rate of headache days than every other stretch of its length in the diary,
  /// days under the drug left out. Stretches recorded by less than half do not count.
  ///
  /// After the worst spell better days follow with any drug or none: regression to the mean. Were it by chance alone, the
  /// rate to expect is that of all of these stretches together.
  private func worstSpell(exposed: DayRange) -> Caution? {
    guard let span = table.recordedSpan, !before.isEmpty else { return nil }
    let others = span.removing([before, exposed]).flatMap { part in
      part.stretches(of: before.count, backwards: part.end <= before.start)
    }
    let tallies = basis.tallies(of: .headacheDays, in: table)
    let rates = others.map(tallies.tally).filter { 2 * $0.recorded >= before.count }
    let own = tallies.tally(before)
    let isWorst = rates.allSatisfy { own.count * $0.recorded > $0.count * own.recorded }
    guard rates.count >= WindowComparison.fewestStretches, isWorst else { return nil }
    let all = rates.reduce(own) { ($0.count + $1.count, $0.recorded + $1.recorded) }
    let fall = Double(own.count) / Double(own.recorded) - Double(all.count) / Double(all.recorded)
    return Caution(
      .baselineWorst, side: .before, range: before, number: rates.count, expectedFall: 28 * fall)
  }

  /// Whether the second half of *before* differs from the first, by the interval without an allowance for
  /// monthly swings, so that the warning comes early.
  private var alreadyChanging: Caution? {
    let middle = before.start + before.count / 2
    let halves = [DayRange(before.start, before: middle), DayRange(middle, before: before.end)]
      .map { table.series(of: .headacheDays, in: $0) }
    guard halves.allSatisfy({ ChangeEstimate.tally($0).recorded >= 14 }),
      let change = ChangeEstimate.mcn1(before: halves[0], on: halves[1])?.change, let interval = change.ci95,
      interval.high < 0 || interval.low > 0
    else { return nil }
    return Caution(
      .baselineChanging, side: .before, range: before,
      number: Int(change.per28.rounded(.toNearestOrAwayFromZero)))
  }

  /// The lines of acute medication that every 30 days of a window reach.
  var overuseCautions: [Caution] {
    [(ComparisonSide.before, before), (.on, on)].compactMap { side, window in
      let lines = Overuse.lines(reachedIn: window, of: table)
      return lines.isEmpty
        ? nil : Caution(.overuse, side: side, range: window, names: lines.map(\.rawValue))
    }
  }
}

/// Days of a side of a comparison, and how many of them are recorded.
struct Coverage {
  var days: Int
  var recorded: Int
}

extension Coverage {
  init(_ window: ComparedWindow) { self.init(days: window.days, recorded: window.recorded) }
}

extension Trial {
  /// Effects noted in a window that are migraine criteria as well: nausea from the drug may make a headache
  /// count as a migraine.
  func overlapping(_ window: DayRange) -> Caution? {
    let names = effects.filter { window.contains($0.day) && $0.isMigraineCriterion }.map(\.effect).unique
    return names.isEmpty ? nil : Caution(.effectOverlapsCriterion, side: .on, range: window, names: names)
  }
}

extension TrialEffect {
  private static let criteria = [
    "nausea", "nauseous", "vomit", "being sick", "feeling sick", "photophobia", "phonophobia",
    "light sensitiv",
    "sound sensitiv", "noise sensitiv", "sensitivity to light", "sensitivity to sound",
    "sensitivity to noise",
    "sensitive to light", "sensitive to sound", "sensitive to noise",
  ]

  /// Whether the effect's words name one of ICHD-3 1.1 D.
  var isMigraineCriterion: Bool {
    let words = String(effect.lowercased().map { $0 == "-" ? " " : $0 })
    return TrialEffect.criteria.contains { words.contains($0) }
  }
}

extension DayRange {
  /// Whole stretches of `count` days one after the other, from the end backwards or from the start.
  func stretches(of count: Int, backwards: Bool) -> [DayRange] {
    guard count > 0 else { return [] }
    return (0..<(self.count / count)).map { number in
      let first = backwards ? end - (number + 1) * count : start + number * count
      return DayRange(first, before: first + count)
    }
  }
}
