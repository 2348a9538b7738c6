import Messages
import Language
package import Analysis
import CivilTime

/// What `compare --details` adds to a comparison.
package struct ComparisonDetails: Equatable, Sendable {
  /// Second opinions on the headline; `nil` where it has no change.
  package var second: SecondOpinion?
  package var counts: AdditionalCounts
  package var before: Burden
  package var on: Burden

  package init(second: SecondOpinion?, counts: AdditionalCounts, before: Burden, on: Burden) {
    self.second = second
    self.counts = counts
    self.before = before
    self.on = on
  }

  func lines(_ comparison: Comparison, _ layout: Layout) -> [String] {
    let language = layout.language
    let headline = comparison.measures.first
    let windows = [language.phases(comparison.phases), language.windowsAlone(comparison)].compactMap(\.self)
    let stretches =
      comparison.estimator == .mcn4 ? [] : comparison.stretches.map { language.stretch($0) + "." }
    let limits = headline.map { headline in
      [
        percent(headline, language), language.allowance(headline), language.withoutSwings(headline),
        language.independentDays(headline), language.marks(headline),
      ].compactMap(\.self)
    }
    let opinions = second.map(language.opinions) ?? []
    let counted = [
      language.counts(counts), language.hours(before, on),
      language.impact(before, on),
    ]
    return (windows + stretches.map(\.capitalizedFirst) + counted.compactMap(\.self) + (limits ?? [])).flatMap
    {
      layout.paragraph($0, indent: "  ")
    }
      + (opinions.isEmpty ? [] : [language.secondHeading])
      + opinions.flatMap { layout.paragraph($0, beside: 2, indent: "  ").map { "  \($0)" } }
  }

  /// The headline's percentage, where both sides carry one.
  private func percent(_ headline: MeasureComparison, _ language: Language) -> String? {
    guard headline.hasPercentBase, let change = headline.change else { return nil }
    return language.percent(change, of: headline.measure)
  }
}
