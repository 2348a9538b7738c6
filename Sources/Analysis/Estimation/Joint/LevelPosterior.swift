import Glibc

/// The levels of two labels under every kind of swings of ``SwingGrid``, weighed by how well each kind fits the diary.
struct LevelPosterior {
  /// Two levels under one kind of swings.
  struct Point {
    /// The weights of all points sum to 1.
    var weight: Double
    /// The variance of the swings, on the log-odds scale.
    var tau2: Double
    var first: Double
    var second: Double
    var firstVariance: Double
    var secondVariance: Double
    var covariance: Double

    /// Of the second less the first.
    var difference: Double { second - first }
    var differenceVariance: Double { firstVariance + secondVariance - 2 * covariance }
  }

  private(set) var points: ContiguousArray<Point> = []

  /// Every label has a level of its own, without a value that would be likelier than others; `first` and `second`
  /// are two of them. `nil` where one of these has no recorded day.
  init?(_ series: BinSeries, first: Int, second: Int) {
    points.reserveCapacity(SwingGrid.deviations.count * SwingGrid.memories.count * SwingGrid.slopes.count)
    for (deviation, logWeight) in zip(SwingGrid.deviations, SwingGrid.logWeights) {
      let memories = deviation == 0 ? [1] : SwingGrid.memories
      let logPrior = logWeight + (deviation == 0 ? 0 : SwingGrid.logMemoryWeight)
      for memory in memories {
        let whitened = WhitenedBins(series, deviation: deviation, memory: memory)
        for slope in SwingGrid.slopes {
          guard
            var point = LevelPosterior.point(
              whitened.with(slope: slope.deviation), series.regimens, first, second)
          else { return nil }
          point.weight += logPrior + log(slope.weight)
          point.tau2 = deviation * deviation
          points.append(point)
        }
      }
    }
    let largest = points.reduce(-Double.infinity) { max($0, $1.weight) }
    var total = 0.0
    for index in points.indices {
      points[index].weight = exp(points[index].weight - largest)
      total += points[index].weight
    }
    for index in points.indices { points[index].weight /= total }
  }

  /// The levels by generalised least squares; the weight is the logarithm of the restricted likelihood.
  private static func point(_ whitened: WhitenedBins, _ regimens: Int, _ first: Int, _ second: Int) -> Point?
  {
    let known = (0..<regimens).filter { whitened[$0, $0] > 0 }
    guard let firstRow = known.firstIndex(of: first), let secondRow = known.firstIndex(of: second) else {
      return nil
    }
    let share = regimens
    let information = known.map { row in known.map { whitened[row, $0] } }
    guard let inverse = SmallMatrix(information) else { return nil }
    let products = known.map { whitened[$0, share] }
    let levels = inverse.times(products)
    var explained = 0.0
    for (level, product) in zip(levels, products) { explained += level * product }
    let misfit = whitened[share, share] - explained
    return Point(
      weight: -(whitened.logDeterminant + inverse.logDeterminant + misfit) / 2, tau2: 0,
      first: levels[firstRow], second: levels[secondRow],
      firstVariance: inverse[firstRow, firstRow], secondVariance: inverse[secondRow, secondRow],
      covariance: inverse[firstRow, secondRow])
  }
}

/// The inverse of a small symmetric matrix that is positive definite, by Cholesky's factors.
struct SmallMatrix {
  private let inverse: [[Double]]
  /// Of the matrix given, not of its inverse.
  let logDeterminant: Double

  /// `nil` where it is not positive definite.
  init?(_ matrix: [[Double]]) {
    let size = matrix.count
    var factor = matrix
    var sum = 0.0
    for row in 0..<size {
      for column in 0...row {
        var value = matrix[row][column]
        for inner in 0..<column { value -= factor[row][inner] * factor[column][inner] }
        if row == column {
          guard value > 0 else { return nil }
          factor[row][row] = value.squareRoot()
          sum += log(value)
        } else {
          factor[row][column] = value / factor[column][column]
        }
      }
    }
    logDeterminant = sum
    var inverse = matrix
    for column in 0..<size {
      var solution = (0..<size).map { $0 == column ? 1.0 : 0 }
      for row in 0..<size {
        for inner in 0..<row { solution[row] -= factor[row][inner] * solution[inner] }
        solution[row] /= factor[row][row]
      }
      for row in (0..<size).reversed() {
        for inner in (row + 1)..<max(size, row + 1) { solution[row] -= factor[inner][row] * solution[inner] }
        solution[row] /= factor[row][row]
      }
      for row in 0..<size { inverse[row][column] = solution[row] }
    }
    self.inverse = inverse
  }

  subscript(row: Int, column: Int) -> Double { inverse[row][column] }

  func times(_ vector: [Double]) -> [Double] {
    inverse.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }
}
