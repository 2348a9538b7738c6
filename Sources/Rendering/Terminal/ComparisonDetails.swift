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

  /// Lines of at most `width` columns.
  func lines(_ comparison: Comparison, width: Int) -> [String] {
    let headline = comparison.measures.first
    let windows = [Phrases.phases(comparison.phases)].compactMap(\.self)
    let limits = headline.map { headline in
      [
        Phrases.withoutSwings(headline), Phrases.independentDays(headline), Phrases.marks(headline),
        Phrases.bounds(headline),
      ].compactMap(\.self)
    }
    let opinions = second.map(Phrases.opinions) ?? []
    let counted = [Phrases.counts(counts), Phrases.hours(before, on), Phrases.impact(before, on)]
    return (windows + counted.compactMap(\.self) + (limits ?? [])).flatMap {
      $0.wrapped(to: width, indent: "  ")
    }
      + (opinions.isEmpty ? [] : [Phrases.secondHeading])
      + opinions.flatMap { $0.wrapped(to: width - 2, indent: "  ").map { "  \($0)" } }
  }
}
