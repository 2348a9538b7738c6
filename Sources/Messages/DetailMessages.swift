package import Analysis
import CivilTime
package import Language

/// The lines that are shown only where they are asked for.
extension Language {
  /// `Phases: before 9 Jul – 30 Sep 2025; titration 1 – 28 Oct 2025; …`; `nil` without any.
  package func phases(_ phases: [TrialPhase]) -> String? {
    guard !phases.isEmpty else { return nil }
    return text(
      joined: "Phases: " + phases.map { "\(name($0.kind)) \(range($0.days))" }.joined(separator: "; ")
        + ".")
  }

  /// `Days counted: severe (7–10) 12 of 73, then 3 of 79; triptans 20 of 73, then 9 of 79.`; `nil` where neither
  /// side has anything recorded that could be counted.
  package func counts(_ counts: AdditionalCounts) -> String? {
    func sides(_ name: String, _ count: PairedCount) -> String? {
      func side(_ days: Int, _ recorded: Int) -> String {
        recorded == 0 ? "–" : self.text(en: "\(days) of \(recorded)")
      }
      guard count.recordedBefore + count.recordedOn > 0 else { return nil }
      return self.text(
        en: "\(name) \(side(count.before, count.recordedBefore)), then \(side(count.on, count.recordedOn))")
    }
    let parts =
      [sides(text(en: "severe (7–10)"), counts.severe)]
      + counts.classes.map { sides(name($0.line), $0.count) }
    let text = parts.compactMap(\.self).joined(separator: "; ")
    return text.isEmpty ? nil : self.text(en: "Days counted: \(text).")
  }

  package func withoutSwings(_ measure: MeasureComparison) -> String? {
    guard let plain = measure.dayToDay, let interval = plain.ci95 else { return nil }
    let percent =
      (measure.hasPercentBase ? plain.percentCI95 : nil).map {
        text(en: "; in percent \(limits($0, decimals: 0, unit: "%"))")
      } ?? ""
    return text(en: "Without the allowance for monthly swings (mcn-1): \(limits(interval))\(percent).")
  }

  /// How many independent days the recorded days are worth.
  package func independentDays(_ measure: MeasureComparison) -> String? {
    guard let runs = measure.autocorrelation, measure.change?.ci95 != nil else { return nil }
    let recorded = measure.before.recorded + measure.on.recorded
    let days = number(Double(recorded) / runs.daysPerIndependentDay, decimals: 0)
    return text(
      en: "Headache days come in runs: the \(recorded) recorded days carry the information of about \(days) "
        + "independent days (autocorrelation \(number(runs.corrected, decimals: 2))).")
  }

  /// `Reduction: 30% reached, 50% not, 75% not, 100% not (95% interval −67% to +1%).`
  package func marks(_ measure: MeasureComparison) -> String? {
    guard measure.hasPercentBase, let marks = measure.marks, let interval = measure.change?.percentCI95
    else { return nil }
    let parts = marks.map { mark in
      mark.reached ? text(en: "\(mark.percent)% reached") : text(en: "\(mark.percent)% not")
    }.joined(separator: ", ")
    return text(en: "Reduction by \(parts) (95% interval \(limits(interval, decimals: 0, unit: "%"))).")
  }

  package var secondHeading: String {
    text(en: "Second opinions on headache days, none of which is the result above:")
  }

  package func opinions(_ second: SecondOpinion) -> [String] {
    var lines: [String] = []
    if let ratio = second.rateRatio {
      lines.append(
        text(
          en: "exact rate ratio \(number(ratio.ratio, decimals: 2)) (\(number(ratio.ci95.low, decimals: 2)) "
            + "to \(number(ratio.ci95.high, decimals: 2))), p \(p(ratio.p)); takes days as independent"))
    }
    if let weekly = second.weekly {
      lines.append(
        text(
          en: "weekly counts, Welch: \(number(weekly.per28, signed: true)) per 28 (\(limits(weekly.ci95))), "
            + "p \(p(weekly.p)); \(weekly.weeksBefore) and \(weekly.weeksOn) weeks"))
    }
    if let chance = second.reduction {
      lines.append(
        text(
          en:
            "beta-binomial on the days of the interval above: probability of fewer \(share(chance.fewer)), of 30% fewer "
            + "or more \(share(chance.atLeast30)), of 50% fewer or more \(share(chance.atLeast50))"))
    }
    return lines
  }

  // MARK: Numbers

  private func p(_ value: Double) -> String {
    value < 0.001 ? "< 0.001" : number(value, decimals: 3)
  }

  /// A probability to a tenth, which is as near as it is known; never as if it were 0 or 1.
  private func share(_ value: Double) -> String {
    text(en: value >= 0.95 ? "over 0.9" : value < 0.05 ? "under 0.1" : "about \(number(value))")
  }
}
