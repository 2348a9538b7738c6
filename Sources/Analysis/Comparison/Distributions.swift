import Glibc

/// The distributions behind the second opinions, to about twelve digits.
enum Distributions {
  /// The regularised incomplete beta function, the probability of a beta variable below `x`.
  ///
  /// Lentz's continued fraction: Press et al., Numerical Recipes, 6.4.
  static func beta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exp(a * log(x) + b * log(1 - x) - logBeta(a, b))
    return x < (a + 1) / (a + b + 2)
      ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b
  }

  static func logBeta(_ a: Double, _ b: Double) -> Double { logGamma(a) + logGamma(b) - logGamma(a + b) }

  /// Lanczos' approximation with g = 7 and nine terms, for positive numbers.
  static func logGamma(_ x: Double) -> Double {
    let terms = [
      676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
      -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ]
    guard x >= 0.5 else { return log(.pi / sin(.pi * x)) - logGamma(1 - x) }
    let sum = terms.enumerated().reduce(0.99999999999980993) { $0 + $1.element / (x + Double($1.offset)) }
    let t = x + 6.5
    return 0.5 * log(2 * .pi) + (x - 0.5) * log(t) - t + log(sum)
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...1000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-15 { break }
    }
    return result
  }

  /// The chance of a Student variable further from zero than `t` on either side.
  static func student(beyond t: Double, _ degrees: Double) -> Double {
    beta(degrees / (degrees + t * t), degrees / 2, 0.5)
  }

  /// Beyond which a Student variable lies with 5 % chance on both sides together, by bisection.
  static func student975(_ degrees: Double) -> Double {
    var (low, high) = (0.0, 1e6)
    while true {
      let middle = (low + high) / 2
      guard middle > low, middle < high else { return middle }
      if student(beyond: middle, degrees) > 0.05 { low = middle } else { high = middle }
    }
  }
}
