import Analysis

/// A diary in one line, and what the program's estimators make of it.
///
///     joint DAYS LABELS DRUG         `1` counted, `0` not, `.` not recorded; a label a day, `-` for none; 0 against which
///     windows BEFORE ON PRE OTHER…   a stretch without a day is `-`
///
/// The answer: numbers in full precision, `-` where there is none.
struct EstimateLine {
  let words: [String]

  init(_ words: [String]) { self.words = words }

  var answer: String {
    let numbers: [Double?] =
      switch words.first {
      case "joint" where words.count == 4: joint
      case "windows" where words.count > 3: windows
      default: []
      }
    return numbers.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
  }

  private var joint: [Double?] {
    let labels = words[2].map { $0 == "-" ? nil : $0.wholeNumberValue }
    guard let estimate = JointEstimate(days: days(words[1]), labels: labels, second: Int(words[3]) ?? 1)
    else { return [nil] }
    return [
      estimate.autocorrelation.daysPerIndependentDay, estimate.before.per28, estimate.on.per28,
      estimate.tau2, estimate.widening,
    ] + numbers(estimate.change)
  }

  /// `mcn-1`, then `mcn-2`.
  private var windows: [Double?] {
    let stretches = words.dropFirst().map(days)
    let plain = ChangeEstimate.mcn1(before: stretches[0], on: stretches[1])
    let wide = ChangeEstimate.mcn2(
      before: stretches[0], on: stretches[1], pre: stretches[2], other: Array(stretches.dropFirst(3)))
    guard let plain, let wide else { return [nil] }
    return [plain.autocorrelation.daysPerIndependentDay] + numbers(plain.change)
      + numbers(wide.change)
  }

  private func numbers(_ change: RateChange) -> [Double?] {
    [
      change.per28, change.ci95?.low, change.ci95?.high, change.percent, change.percentCI95?.low,
      change.percentCI95?.high,
    ]
  }

  private func days(_ text: String) -> [Bool?] {
    text == "-" ? [] : text.map { $0 == "." ? nil : $0 == "1" }
  }
}
