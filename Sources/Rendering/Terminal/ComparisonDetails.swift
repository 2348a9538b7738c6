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

  /// Lines of at most `width` columns.
  func lines(_ comparison: Comparison, width: Int) -> [String] {
    let headline = comparison.measures.first
    let windows = [Language.english.phases(comparison.phases)].compactMap(\.self)
    let limits = headline.map { headline in
      [
        Language.english.withoutSwings(headline), Language.english.independentDays(headline),
        Language.english.marks(headline),
        Language.english.bounds(headline),
      ].compactMap(\.self)
    }
    let opinions = second.map(Language.english.opinions) ?? []
    let counted = [
      Language.english.counts(counts), Language.english.hours(before, on),
      Language.english.impact(before, on),
    ]
    return (windows + counted.compactMap(\.self) + (limits ?? [])).flatMap {
      $0.wrapped(to: width, indent: "  ")
    }
      + (opinions.isEmpty ? [] : [Language.english.secondHeading])
      + opinions.flatMap { $0.wrapped(to: width - 2, indent: "  ").map { "  \($0)" } }
  }
}
