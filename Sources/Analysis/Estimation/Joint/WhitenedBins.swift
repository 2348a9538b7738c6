import Glibc

/// What is to be whitened, and whitened together: bin by bin, an indicator of each label, the share of days counted, and
/// the straight line through the day from which time is reckoned.
struct BinSeries {
  let bins: ContiguousArray<SeriesBin>
  /// `p (1 - p)` of each bin's label, which turns log-odds into shares.
  let scale: ContiguousArray<Double>
  /// The variance of each bin's share by day-to-day chance.
  let chance: ContiguousArray<Double>
  /// How many rows: labels, then the share, then the line.
  let rows: Int
  let regimens: Int
  /// Row after row of each bin in turn.
  let values: ContiguousArray<Double>

  /// `origin`: the index of the day from which time is reckoned. Labels without a recorded day have a row of zeros.
  init(_ bins: ContiguousArray<SeriesBin>, _ tallies: [RegimenSeries.Tally], inflation: Double, origin: Int) {
    let regimens = tallies.count
    let scale = ContiguousArray(bins.map { tallies[$0.label].smoothedVariance })
    var values: ContiguousArray<Double> = []
    values.reserveCapacity(bins.count * (regimens + 2))
    for (bin, scale) in zip(bins, scale) {
      for label in 0..<regimens { values.append(label == bin.label ? 1 : 0) }
      values.append(Double(bin.count) / Double(bin.recorded))
      values.append(scale * (bin.middle - Double(origin)) / 365.25)
    }
    self.bins = bins
    self.scale = scale
    self.regimens = regimens
    self.values = values
    rows = regimens + 2
    chance = ContiguousArray(zip(bins, scale).map { inflation * $1 / Double($0.recorded) })
  }
}

/// The inner products of the rows of a ``BinSeries`` under the inverse of their covariance, for swings of one size and
/// memory, with the logarithm of its determinant.
///
/// The covariance is chance, one bin by itself, plus swings that fade with the days between two bins. Such a process
/// remembers nothing but its last value, so that one pass over the bins (Kalman 1960) does what would else take the
/// factors of a matrix of all bins, to the same numbers.
struct WhitenedBins {
  private(set) var products: ContiguousArray<Double>
  private(set) var logDeterminant = 0.0
  private let rows: Int

  /// `deviation` in log-odds, `memory` in days.
  init(_ series: BinSeries, deviation: Double, memory: Double) {
    let rows = series.rows
    var products = ContiguousArray(repeating: 0.0, count: rows * rows)
    var expected = ContiguousArray(repeating: 0.0, count: rows)
    var innovations = ContiguousArray(repeating: 0.0, count: rows)
    let variance = deviation * deviation
    // What is not yet known of the swing, and the day of which that is said.
    var unknown = variance
    var last = series.bins.first?.middle ?? 0
    for (index, bin) in series.bins.enumerated() {
      let kept = variance > 0 ? exp((last - bin.middle) / memory) : 0
      unknown = variance - kept * kept * (variance - unknown)
      last = bin.middle
      let scale = series.scale[index]
      let total = scale * scale * unknown + series.chance[index]
      let gain = unknown * scale / total
      for row in 0..<rows {
        let before = kept * expected[row]
        let innovation = series.values[index * rows + row] - scale * before
        expected[row] = before + gain * innovation
        innovations[row] = innovation
      }
      for row in 0..<rows where innovations[row] != 0 {
        let weighted = innovations[row] / total
        for other in 0...row { products[row * rows + other] += weighted * innovations[other] }
      }
      unknown *= 1 - gain * scale
      logDeterminant += log(total)
    }
    self.rows = rows
    self.products = products
  }

  /// The product of two rows.
  subscript(row: Int, other: Int) -> Double {
    row < other ? products[other * rows + row] : products[row * rows + other]
  }

  /// The same with a straight line of an unknown slope beside the swings; the line is the last row.
  func with(slope deviation: Double) -> WhitenedBins {
    var changed = self
    let line = rows - 1
    let variance = deviation * deviation
    let total = 1 + variance * self[line, line]
    for row in 0..<line {
      for other in 0...row {
        changed.products[row * rows + other] -= variance * self[row, line] * self[other, line] / total
      }
    }
    changed.logDeterminant += log(total)
    return changed
  }
}
