import Messages
import Analysis

/// An interval drawn in a line of characters, on a scale shared by the rows of a table.
struct Whisker {
  let width: Int
  /// The changes at the outer edges of the first and last column; zero always lies between them.
  private let low: Double
  private let high: Double

  /// A scale on which every interval given fits.
  init(width: Int, intervals: [Interval]) {
    self.width = width
    let lows = intervals.map(\.low).filter(\.isFinite)
    let highs = intervals.map(\.high).filter(\.isFinite)
    let low = min(lows.min() ?? 0, 0)
    let high = max(highs.max() ?? 0, 0)
    let margin = max(0.5, (high - low) * 0.04)
    self.low = low - margin
    self.high = high + margin
  }

  /// `├──●──┤ ┊`: filled where the printed interval excludes no change.
  func text(_ change: RateChange) -> String {
    var cells = [Character](repeating: " ", count: width)
    let zero = column(0)
    cells[zero] = "┊"
    guard let interval = change.ci95 else { return String(cells) }
    let first = column(interval.low)
    let last = column(interval.high)
    for cell in first...max(first, last) { cells[cell] = cell == zero ? "┼" : "─" }
    cells[first] = "├"
    cells[last] = "┤"
    cells[column(change.per28)] = change.direction == .uncertain ? "○" : "●"
    return String(cells)
  }

  private func column(_ value: Double) -> Int {
    let place = (value - low) / (high - low) * Double(width)
    guard place.isFinite else { return value > 0 ? width - 1 : 0 }
    return min(width - 1, max(0, Int(place)))
  }
}
