import Glibc

/// Swings measured in a second way, from a year in which nothing was changed: how far apart two neighbouring
/// windows of the same lengths turned out, at every place in that year.
extension MonthlySwings {
  /// Days before the *before* window, on its regimen, from which on ``ChangeEstimate/mcn3(before:on:pre:other:)`` is tried
  /// and used.
  package static let placeboDays = 336

  /// Learns the swings from 28-day blocks, as ``ChangeEstimate/mcn2(before:on:pre:other:)`` does, and from pairs of
  /// windows in `pre` and `before`.
  ///
  /// Of the variance no mean is taken but the value whose interval holds 95 % when every variance is given its
  /// weight, over values of the standard deviation of 0 to 2.
  init(before: [Bool?], on: [Bool?], pre: [Bool?], otherBlocks: [[Block]], runs: PooledAutocorrelation) {
    let inflation = runs.inflation
    self.init(before: before, on: on, pre: pre, otherBlocks: otherBlocks, inflation: inflation)
    let pairs = PlaceboPairs(
      in: pre + before, before: before.count, on: on.count, inflation: inflation,
      carried: carriedBefore + carriedOn)
    let squares = (0...20).map { step in Double(step * step) / 100 }
    let logWeights = squares.map { square in
      var weight = -log(1 + square / 0.25)
      if degrees > 0 {
        let phi = inflation + square * expected / Double(degrees)
        weight -= (Double(degrees) * log(phi) + scatter / phi) / 2
      }
      if let pairs {
        let phi = 1 + square * pairs.gain
        weight -= pairs.degrees * (log(phi) + pairs.ratio / phi) / 2
      }
      return weight
    }
    let largest = logWeights.max() ?? 0
    let weights = logWeights.map { exp($0 - largest) }
    let (b, t) = (MonthlySwings.smoothedVariance(runs.before), MonthlySwings.smoothedVariance(runs.on))
    let chance = inflation * (b / Double(runs.before.recorded) + t / Double(runs.on.recorded))
    let gain = b * b * carriedBefore + t * t * carriedOn
    tau2 = MonthlySwings.predictive(squares, weights, chance: chance, gain: gain)
  }

  private static func smoothedVariance(_ tally: (count: Int, recorded: Int)) -> Double {
    let share = (Double(tally.count) + 2) / (Double(tally.recorded) + 4)
    return share * (1 - share)
  }

  /// The variance of swings whose normal interval is as wide as that of the mixture.
  private static func predictive(
    _ squares: [Double], _ weights: [Double], chance: Double, gain: Double
  ) -> Double {
    let outside = 0.05 * weights.reduce(0, +)
    var (low, high) = (0.0, 4.0)
    for _ in 0..<50 {
      let middle = (low + high) / 2
      let half = ChangeEstimate.z * (chance + middle * gain).squareRoot()
      let tail = zip(weights, squares).reduce(0) { sum, value in
        sum + value.0 * erfc(half / (2 * (chance + value.1 * gain)).squareRoot())
      }
      if tail > outside { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}

/// Changes between neighbouring windows where nothing was changed, a week apart.
struct PlaceboPairs {
  /// The mean squared change over what day-to-day chance alone would give.
  var ratio: Double
  /// What one unit of variance of the swings adds to that.
  var gain: Double
  /// As how many independent pairs they count: neighbouring pairs share most of their days.
  var degrees: Double

  /// `nil` where no pair has 14 recorded days on either side, or every day is the same.
  init?(in history: [Bool?], before: Int, on: Int, inflation: Double, carried: Double) {
    var counted = [0]
    var recorded = [0]
    for day in history {
      counted.append(counted[counted.count - 1] + (day == true ? 1 : 0))
      recorded.append(recorded[recorded.count - 1] + (day == nil ? 0 : 1))
    }
    let share = Double(counted[history.count]) / Double(max(1, recorded[history.count]))
    let variance = share * (1 - share)
    guard variance > 0 else { return nil }
    var places: [Int] = []
    (ratio, gain) = (0, 0)
    for start in stride(from: history.count - before - on, through: 0, by: -7) {
      let (middle, end) = (start + before, start + before + on)
      let first = Double(recorded[middle] - recorded[start])
      let second = Double(recorded[end] - recorded[middle])
      guard min(first, second) >= 14 else { continue }
      let change =
        Double(counted[end] - counted[middle]) / second - Double(counted[middle] - counted[start]) / first
      let chance = variance * inflation * (1 / first + 1 / second)
      ratio += change * change / chance
      gain += variance * variance * carried / chance
      places.append(start / 7)
    }
    guard !places.isEmpty else { return nil }
    let number = Double(places.count)
    ratio /= number
    gain /= number
    degrees = number * number / PlaceboPairs.overlap(places, before, on)
  }

  /// The sum, over all pairs of pairs, of the squared correlation that independent days would give them.
  private static func overlap(_ places: [Int], _ before: Int, _ on: Int) -> Double {
    let squares = (0...(before + on) / 7).map { weeks in
      let correlation = correlation(7 * weeks, before, on)
      return correlation * correlation
    }
    var sum = 0.0
    for (index, place) in places.enumerated() {
      sum += squares[0]
      // Places come in order: those further on are further away.
      for later in places[(index + 1)...] {
        if abs(place - later) >= squares.count { break }
        sum += 2 * squares[abs(place - later)]
      }
    }
    return sum
  }

  /// Of the changes in two pairs of windows that begin `lag` days apart.
  private static func correlation(_ lag: Int, _ before: Int, _ on: Int) -> Double {
    func shared(_ first: Range<Int>, _ second: Range<Int>) -> Double {
      Double(first.clamped(to: second).count)
    }
    let (b, t) = (0..<before, before..<(before + on))
    let (laterB, laterT) = (lag..<(lag + before), (lag + before)..<(lag + before + on))
    let (first, second) = (Double(before), Double(on))
    let same: Double = shared(b, laterB) / (first * first) + shared(t, laterT) / (second * second)
    let crossed: Double = (shared(b, laterT) + shared(t, laterB)) / (first * second)
    return (same - crossed) / (1 / first + 1 / second)
  }
}
