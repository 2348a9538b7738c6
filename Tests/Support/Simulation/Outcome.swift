package import Analysis
import TestSupport

/// The intervals compared.
package enum Method: String, CaseIterable, Sendable {
  /// The program's headline interval where the diary has a year before the drug, without any preventive.
  case mcn4 = "mcn-4"
  /// Its headline interval elsewhere.
  case mcn2 = "mcn-2"
  /// Without its allowance for monthly swings.
  case mcn1 = "mcn-1"
  /// Newcombe's interval on the recorded days, as if each were independent of the next.
  case naive

  package func interval(_ diary: SimulatedDiary) -> Interval? {
    switch self {
    case .mcn4:
      JointEstimate(
        days: diary.pre + diary.before + Array(repeating: nil, count: diary.gap) + diary.on,
        labels: Array(repeating: 0, count: diary.pre.count + diary.before.count)
          + Array(repeating: nil, count: diary.gap) + Array(repeating: 1, count: diary.on.count))?.change.ci95
    case .mcn2: ChangeEstimate.mcn2(before: diary.before, on: diary.on, pre: diary.pre)?.change.ci95
    case .mcn1: ChangeEstimate.mcn1(before: diary.before, on: diary.on)?.change.ci95
    case .naive: naiveInterval(diary.before, diary.on)
    }
  }
}

/// What one kind of diary showed of one interval.
package struct Outcome: Sendable {
  package var diaries = 0
  /// How many intervals held the true change.
  package var held = 0
  /// How many left out zero.
  package var excludedZero = 0
  package var width = 0.0

  package var coverage: Double { Double(held) / Double(diaries) }
  package var excluded: Double { Double(excludedZero) / Double(diaries) }
  /// Headache days per 28.
  package var meanWidth: Double { width / Double(diaries) }

  package mutating func add(_ interval: Interval, truth: Double) {
    diaries += 1
    if interval.low <= truth && truth <= interval.high { held += 1 }
    if interval.low > 0 || interval.high < 0 { excludedZero += 1 }
    width += interval.high - interval.low
  }
}

extension Cell {
  /// Lives `diaries` diaries and asks the program's own functions for their intervals.
  ///
  /// A cell has a seed of its own, so that it gives the same numbers whichever others run.
  package func simulate(diaries: Int, seed: UInt64 = 20_261_122) -> [Method: Outcome] {
    var random = SplitMix64(seed: self.seed(seed))
    let levels = (
      before: swings.logOdds(of: shareBefore, sd: sd), on: swings.logOdds(of: shareOn, sd: sd)
    )
    let methods = Method.allCases.filter { $0 != .mcn4 || pre > 0 }
    var outcomes: [Method: Outcome] = [:]
    for _ in 0..<diaries {
      let diary = SimulatedDiary(self, levels: levels, &random)
      for method in methods {
        if let interval = method.interval(diary) {
          outcomes[method, default: Outcome()].add(interval, truth: truth)
        }
      }
    }
    return outcomes
  }
}

/// Newcombe's interval (Stat Med 1998) for the difference of two proportions, per 28 days.
func naiveInterval(_ before: [Bool?], _ on: [Bool?]) -> Interval? {
  let z = 1.959963984540054
  func wilson(_ window: [Bool?]) -> (share: Double, low: Double, high: Double)? {
    let (count, recorded) = ChangeEstimate.tally(window)
    guard recorded > 0 else { return nil }
    let n = Double(recorded)
    let p = Double(count) / n
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
    return (p, max(0, centre - half), min(1, centre + half))
  }
  guard let b = wilson(before), let t = wilson(on) else { return nil }
  func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
  let change = t.share - b.share
  return Interval(
    low: 28 * (change - root(t.share - t.low, b.high - b.share)),
    high: 28 * (change + root(t.high - t.share, b.share - b.low)))
}
