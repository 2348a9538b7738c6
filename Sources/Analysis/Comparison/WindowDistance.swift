package import CivilTime

/// How far two windows lie apart, and what that costs: the further, the more can change without any drug.
package enum WindowDistance {
  /// Days between the middles above which that is said: two windows of 84 days with 56 between them.
  package static let usual = 140

  /// Of 100 made-up diaries, those in which the interval of two windows held the truth, where the windows touch, ``near``
  /// days from middle to middle, and where they are ``far`` apart: `mcn-2`, 84 days a side and none before them, swings of SD 0.5, smooth with a
  /// memory of 60 days. From `docs/calibration.tsv`, to which a test holds them.
  package static let smooth = (touching: 93, apart: 90)
  package static let season = (touching: 86, apart: 69)
  package static let near = 84
  package static let far = 168

  /// Whole days between the middles of two windows.
  package static func between(_ first: DayRange, _ second: DayRange) -> Int {
    abs((second.start - first.start) + (second.last - first.last)) / 2
  }
}
