package import Analysis
import TestSupport

/// What one kind of diary showed of one interval.
package struct Outcome: Equatable, Sendable {
  package var diaries = 0
  /// How many intervals held the true change.
  package var held = 0
  /// How many lay below zero, and above it.
  package var below = 0
  package var above = 0
  package var width = 0.0

  package init(diaries: Int = 0, held: Int = 0, below: Int = 0, above: Int = 0, width: Double = 0) {
    self.diaries = diaries
    self.held = held
    self.below = below
    self.above = above
    self.width = width
  }

  package var coverage: Double { Double(held) / Double(diaries) }
  package var excluded: Double { Double(below + above) / Double(diaries) }
  /// Headache days per 28.
  package var meanWidth: Double { width / Double(diaries) }

  package mutating func add(_ interval: Interval, truth: Double) {
    diaries += 1
    if interval.low <= truth && truth <= interval.high { held += 1 }
    if interval.high < 0 { below += 1 }
    if interval.low > 0 { above += 1 }
    width += interval.high - interval.low
  }
}

extension Cell {
  /// Lives `diaries` diaries and asks the program's own functions for their intervals.
  package func simulate(
    diaries: Int, seed: UInt64 = Design.seed, methods: [Method] = Method.own
  ) -> [Method: Outcome] {
    var outcomes = Array(repeating: Outcome(), count: methods.count)
    live(diaries, seed: seed) { diary in
      for (index, interval) in diary.intervals(methods).enumerated() {
        if let interval { outcomes[index].add(interval, truth: truth) }
      }
    }
    return Dictionary(uniqueKeysWithValues: zip(methods, outcomes).filter { $0.1.diaries > 0 })
  }

  /// The same diaries, one by one.
  package func live(_ diaries: Int, seed: UInt64 = Design.seed, _ body: (SimulatedDiary) -> Void) {
    var random = SplitMix64(seed: self.seed(seed))
    let levels = self.levels
    for _ in 0..<diaries { body(SimulatedDiary(self, levels: levels, &random)) }
  }
}
