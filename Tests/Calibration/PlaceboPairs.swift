package import Analysis
import Glibc

/// An experiment, not part of the program: how large a change between two such windows turns out to be where
/// nothing was changed, from every pair of neighbouring windows in a year of earlier days.
package struct PlaceboPairs: Hashable, Sendable {
  /// Where a month's scatter is measured: between 28-day blocks as `mcn-2` does, or between pairs of windows.
  package enum Source: String, Sendable { case blocks, pairs, both }
  package var source = Source.pairs
  /// Scale of the prior of the swings' standard deviation.
  package var scale = 0.5
  /// The prior's power; the larger, the lighter its tail.
  package var power = 2.0
  /// Whether the uncertainty of the swings widens the interval, or their mean variance alone.
  package var isPredictive = true
  package var greatest = 1.2

  package func interval(_ diary: SimulatedDiary) -> Interval? {
    guard let plain = Estimate.mcn1(before: diary.before, on: diary.on),
      let program = Estimate.mcn2(before: diary.before, on: diary.on, pre: diary.pre)
    else { return nil }
    let inflation = plain.autocorrelation.daysPerIndependentDay
    let drift = program.drift
    var evidence: [(q: Double, gain: Double, nu: Double, chance: Double)] = []
    if source != .pairs, drift.degrees > 0 {
      evidence.append(
        (drift.scatter, drift.expected / Double(drift.degrees), Double(drift.degrees), inflation))
    }
    if source != .blocks {
      let history = diary.pre + diary.before
      if let pairs = Self.scatter(
        history, diary.before.count, diary.on.count, inflation, drift.carriedBefore, drift.carriedOn)
      {
        evidence.append((pairs.q, pairs.gain, pairs.nu, 1))
      }
    }
    let grid = (0...Int(greatest * 10)).map { Double($0 * $0) / 100 }
    let logs = grid.map { square in
      evidence.reduce(-power * log(1 + square / (scale * scale))) { sum, e in
        let phi = e.chance + square * e.gain
        return sum - (e.nu * log(phi) + e.q / phi) / 2
      }
    }
    let top = logs.max() ?? 0
    let weights = logs.map { exp($0 - top) }
    let total = weights.reduce(0, +)
    var square = zip(weights, grid).reduce(0) { $0 + $1.0 * $1.1 } / total
    let z = 1.959963984540054
    let (b, t) = (program.before, program.on)
    func smoothed(_ sample: Estimate.Sample) -> Double {
      let q = (Double(sample.count) + 2) / (Double(sample.recorded) + 4)
      return q * (1 - q)
    }
    if isPredictive {
      let (vb, vt) = (smoothed(b), smoothed(t))
      let chance = inflation * (vb / Double(b.recorded) + vt / Double(t.recorded))
      let gain = vb * vb * drift.carriedBefore + vt * vt * drift.carriedOn
      var (low, high) = (0.0, 10.0)
      for _ in 0..<40 {
        let middle = (low + high) / 2
        let half = z * (chance + middle * gain).squareRoot()
        let tail = zip(weights, grid).reduce(0) {
          $0 + $1.0 * erfc(half / (2 * (chance + $1.1 * gain)).squareRoot())
        }
        if tail / total > 0.05 { low = middle } else { high = middle }
      }
      square = (low + high) / 2
    }
    func wilson(_ sample: Estimate.Sample, _ carried: Double) -> Interval {
      let n = 1 / (inflation / Double(sample.recorded) + square * smoothed(sample) * carried)
      let p = sample.share
      let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
      let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot() / (1 + z * z / n)
      return Interval(low: max(0, centre - half), high: min(1, centre + half))
    }
    let (wb, wt) = (wilson(b, drift.carriedBefore), wilson(t, drift.carriedOn))
    func root(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
    let change = t.share - b.share
    return Interval(
      low: 28 * (change - root(t.share - wt.low, wb.high - b.share)),
      high: 28 * (change + root(wt.high - t.share, b.share - wb.low)))
  }

  /// Squared changes between neighbouring windows, a week apart, over what day-to-day chance would give;
  /// what one unit of variance would add; and as how many independent pairs they count.
  static func scatter(
    _ history: [Bool?], _ before: Int, _ on: Int, _ inflation: Double, _ carriedBefore: Double,
    _ carriedOn: Double
  ) -> (q: Double, gain: Double, nu: Double)? {
    var counted = [0]
    var recorded = [0]
    for day in history {
      counted.append((counted.last ?? 0) + (day == true ? 1 : 0))
      recorded.append((recorded.last ?? 0) + (day == nil ? 0 : 1))
    }
    let total = Double(recorded.last ?? 0)
    guard history.count >= before + on, total > 0 else { return nil }
    let share = Double(counted.last ?? 0) / total
    let variance = share * (1 - share)
    guard variance > 0 else { return nil }
    var ratios: [(Double, Double)] = []
    var starts: [Int] = []
    for start in stride(from: history.count - before - on, through: 0, by: -7) {
      let (middle, end) = (start + before, start + before + on)
      let n1 = Double(recorded[middle] - recorded[start])
      let n2 = Double(recorded[end] - recorded[middle])
      guard min(n1, n2) >= 14 else { continue }
      let change =
        Double(counted[end] - counted[middle]) / n2 - Double(counted[middle] - counted[start]) / n1
      let chance = variance * inflation * (1 / n1 + 1 / n2)
      ratios.append((change * change / chance, variance * variance * (carriedBefore + carriedOn) / chance))
      starts.append(start)
    }
    guard !ratios.isEmpty else { return nil }
    let m = Double(ratios.count)
    var squares = 0.0
    for a in starts {
      for b in starts { squares += pow(correlation(abs(a - b), before, on), 2) }
    }
    let nu = m * m / squares
    let mean = ratios.reduce(0) { $0 + $1.0 } / m
    let gain = ratios.reduce(0) { $0 + $1.1 } / m
    return (nu * mean, gain, nu)
  }

  /// Of the changes in two pairs that begin so many days apart, where days are independent.
  private static func correlation(_ lag: Int, _ before: Int, _ on: Int) -> Double {
    func overlap(_ a: Range<Int>, _ b: Range<Int>) -> Double {
      Double(max(0, min(a.upperBound, b.upperBound) - max(a.lowerBound, b.lowerBound)))
    }
    let (b, t) = (Double(before), Double(on))
    let (b0, t0) = (0..<before, before..<(before + on))
    let (b1, t1) = (lag..<(lag + before), (lag + before)..<(lag + before + on))
    let sum =
      overlap(b0, b1) / (b * b) + overlap(t0, t1) / (t * t) - (overlap(b0, t1) + overlap(t0, b1)) / (b * t)
    return sum / (1 / b + 1 / t)
  }
}
