import Glibc

/// The kinds of swings that ``JointEstimate`` weighs against each other, with the weight that each has before the diary
/// is looked at.
enum SwingGrid {
  /// Standard deviations of the swings, in log-odds.
  static let deviations = [0, 0.15, 0.3, 0.45, 0.6, 0.8, 1, 1.3]
  /// How many days a swing lasts: the time after which 37 % of it is left.
  static let memories: [Double] = [14, 30, 60, 120, 400]
  /// Standard deviations of the slope of a straight line, in log-odds a year.
  static let slopes: [(deviation: Double, weight: Double)] = [(0, 0.5), (0.5, 0.25), (1, 0.25)]

  /// The logarithms of the weights of the deviations: a half Cauchy density of scale 0.5 times the part of the line
  /// that each stands for.
  ///
  /// The weight of a memory is a fifth. Without swings there is none to weigh.
  static let logWeights: [Double] = deviations.indices.map { index in
    let tau = deviations[index]
    let below = index > 0 ? tau - deviations[index - 1] : nil
    let above = index + 1 < deviations.count ? deviations[index + 1] - tau : nil
    let step =
      if let below, let above { (below + above) / 2 } else { below ?? above ?? 1 }
    return log(step / (1 + (tau / 0.5) * (tau / 0.5)))
  }

  static let logMemoryWeight = -log(Double(memories.count))
}
