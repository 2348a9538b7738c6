package import CivilTime

/// How far apart lies what is compared, and what that costs: the further, the more can change without any drug.
package enum WindowDistance {
  /// Days between the middles of two windows above which that is said: two of 84 days with 56 between them.
  package static let usual = 140
  /// Days between two stretches, which may be long, above which it is.
  package static let usualGap = 56

  /// Of 100 made-up diaries, those in which the interval held the truth.
  package struct Held: Equatable, Sendable {
    /// Smooth swings with a memory of 60 days.
    package var smooth: Int
    package var season: Int

    package init(smooth: Int, season: Int) {
      self.smooth = smooth
      self.season = season
    }

    package var least: Int { min(smooth, season) }
    package var most: Int { max(smooth, season) }
  }

  /// Days between the middles of windows that touch, and of those with ``gap`` between; each has 84.
  package static let near = 84
  package static let far = 168
  package static let gap = 84

  // Swings of SD 0.5, no day before the first 84. From docs/calibration.tsv, to which a test holds them.

  /// Of two windows, by `mcn-2`.
  package static let windows = (
    near: Held(smooth: 93, season: 86), far: Held(smooth: 90, season: 69)
  )
  /// Of a drug that was stopped or taken twice, by `mcn-4`, the lower of the two.
  package static let stretches = (
    near: Held(smooth: 93, season: 94), far: Held(smooth: 91, season: 49)
  )

  /// Whole days between the middles of two windows.
  package static func between(_ first: DayRange, _ second: DayRange) -> Int {
    abs((second.start - first.start) + (second.last - first.last)) / 2
  }
}

extension DrugStretches {
  /// Days between the two stretches off and on that lie nearest each other.
  var nearest: Int? {
    counted(.on).flatMap { on in
      counted(.off).map { off in max(on.days.start - off.days.end, off.days.start - on.days.end) }
    }.min()
  }
}
