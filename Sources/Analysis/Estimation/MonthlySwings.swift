import CivilTime
import Glibc

/// Swings from month to month, learned from the diary's own 28-day blocks and a general value.
package struct MonthlySwings: Equatable, Sendable {
  /// The mean variance of the monthly swings on the log-odds scale.
  package var tau2: Double
  /// Scatter between blocks: what was seen, what one unit of variance would add, degrees of freedom.
  package var scatter: Double
  package var expected: Double
  package var degrees: Int
  /// The blocks that the scatter rests on.
  package var filled: Int
  /// The share of a swing that is left in the mean of each window.
  package var carriedBefore: Double
  package var carriedOn: Double

  /// A block of days in numbers: counted among recorded.
  typealias Block = (count: Int, recorded: Int)

  /// No swings.
  static let none = MonthlySwings(
    tau2: 0, scatter: 0, expected: 0, degrees: 0, filled: 0, carriedBefore: 0, carriedOn: 0)

  private init(
    tau2: Double, scatter: Double, expected: Double, degrees: Int, filled: Int, carriedBefore: Double,
    carriedOn: Double
  ) {
    self.tau2 = tau2
    self.scatter = scatter
    self.expected = expected
    self.degrees = degrees
    self.filled = filled
    self.carriedBefore = carriedBefore
    self.carriedOn = carriedOn
  }

  /// Learns the swings of one diary; `inflation` is the diary days per independent day of the two windows
  /// alone.
  init(before: [Bool?], on: [Bool?], pre: [Bool?], other: [[Bool?]], inflation: Double) {
    self.init(
      before: before, on: on, pre: pre, otherBlocks: other.map { MonthlySwings.blocks($0, forward: false) },
      inflation: inflation)
  }

  /// The same, of the blocks of the other stretches.
  init(before: [Bool?], on: [Bool?], pre: [Bool?], otherBlocks: [[Block]], inflation: Double) {
    self = .none
    carriedBefore = MonthlySwings.carried(MonthlySwings.blocks(before, forward: false).map(\.recorded))
    carriedOn = MonthlySwings.carried(MonthlySwings.blocks(on, forward: true).map(\.recorded))
    add(MonthlySwings.blocks(pre + before, forward: false), inflation)
    add(MonthlySwings.blocks(on, forward: true), inflation)
    for blocks in otherBlocks { add(blocks, inflation) }
    tau2 = meanVariance(inflation)
  }

  /// Adds the scatter of one segment's blocks round the segment's own mean.
  private mutating func add(_ blocks: [Block], _ inflation: Double) {
    // A block with fewer than 7 recorded days says nothing, and keeps its place in time.
    let blocks = blocks.map { $0.recorded < 7 ? (count: 0, recorded: 0) : $0 }
    let filled = blocks.count { $0.recorded > 0 }
    let days = Double(blocks.reduce(0) { $0 + $1.recorded })
    let counted = Double(blocks.reduce(0) { $0 + $1.count })
    guard filled >= 2, counted > 0, counted < days, days > 2 * inflation else { return }
    let share = counted / days
    let variance = share * (1 - share) * days / (days - inflation)
    for block in blocks where block.recorded > 0 {
      let distance = Double(block.count) / Double(block.recorded) - share
      scatter += Double(block.recorded) * distance * distance / variance
    }
    expected += variance * days * (1 - MonthlySwings.carried(blocks.map(\.recorded)))
    degrees += filled - 1
    self.filled += filled
  }

  /// The posterior mean of the variance over 13 values of the standard deviation, 0 to 1.2.
  private func meanVariance(_ inflation: Double) -> Double {
    let nu = Double(degrees)
    let squares = (0...12).map { step in Double(step * step) / 100 }
    let logWeights = squares.map { square in
      let prior = -2 * log(1 + square / 0.25)
      guard degrees > 0 else { return prior }
      let phi = inflation + square * expected / nu
      return prior - nu / 2 * log(phi) - scatter / (2 * phi)
    }
    let largest = logWeights.max() ?? 0
    let weights = logWeights.map { exp($0 - largest) }
    return zip(weights, squares).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
  }

  /// Blocks of 28 days, oldest first, counted from the end of a stretch, or from its start (`forward`).
  ///
  /// What is left over is a block of its own from 14 days on, and else part of its neighbour.
  static func blocks(_ days: [Bool?], forward: Bool) -> [Block] {
    var start = 0
    return lengths(ofBlocks: days.count, forward: forward).map { length in
      defer { start += length }
      return ChangeEstimate.tally(Array(days[start..<(start + length)]))
    }
  }

  /// The blocks of a stretch of days, counted from its end.
  static func blocks(of range: DayRange, _ tallies: DayTallies) -> [Block] {
    var start = range.start
    return lengths(ofBlocks: range.count, forward: false).map { length in
      defer { start = start + length }
      return tallies.tally(DayRange(start, before: start + length))
    }
  }

  private static func lengths(ofBlocks days: Int, forward: Bool) -> [Int] {
    guard days > 0 else { return [] }
    var lengths = Array(repeating: 28, count: days / 28)
    let rest = days % 28
    if rest >= 14 || lengths.isEmpty {
      lengths.append(rest)
    } else {
      lengths[lengths.count - 1] += rest
    }
    if !forward { lengths.reverse() }
    return lengths
  }

  /// The share of a swing's variance that is left in the mean over blocks, half of it carrying over from one
  /// block to the next.
  static func carried(_ recorded: [Int]) -> Double {
    let total = Double(recorded.reduce(0, +))
    guard total > 0 else { return 0 }
    var sum = 0.0
    var earlier = 0.0
    for days in recorded.map(Double.init) {
      sum += days * (days + 2 * earlier)
      earlier = (earlier + days) / 2
    }
    return sum / (total * total)
  }
}
