package import Analysis
import CivilTime
package import Language

/// The comparisons of the report: a line each at the top, a block each with all measures, the drawing of a change.
extension Language {
  package var forestHeading: String { text(en: "Before and on each preventive") }
  package var forestNote: String {
    text(
      en:
        "days per 28 recorded days, 95% interval; filled: the interval excludes no change, open: it includes it"
    )
  }
  package var furtherComparisons: String { text(en: "Further comparisons") }

  /// The title of a comparison that is not about a preventive.
  // MARK: The line at the top

  /// `15.7 → 11.0 headache days per 28, change −4.7 (95% interval −8.5 to −1.0).`
  package func result(
    of measure: Measure, before: Double, on: Double, _ change: RateChange
  ) -> EmphasizedText {
    let (before, on, name) = (number(before), number(on), self.name(measure))
    let value = number(change.per28, signed: true)
    guard let ci95 = change.ci95 else {
      return boldText(en: "\(before) → \(strong: on) \(name) per 28, change \(strong: value).")
    }
    return boldText(
      en: "\(before) → \(strong: on) \(name) per 28, change \(strong: value) (95% interval \(limits(ci95))).")
  }

  /// In the place of a direction before the day from which the drug can be judged.
  package var interim: String { text(en: "Interim: too early for a direction.") }

  /// Why there is no result: that it cannot be compared, and on which side days are short.
  package func notCompared(_ comparison: Comparison) -> String {
    let why = comparison.cautions.filter { $0.code == .notComparable || $0.code == .tooFewDays }
    return why.isEmpty ? text(en: "Not compared.") : why.map { sentence($0) }.joined(separator: " ")
  }

  /// The headline without a rate.
  package func counted(_ measure: MeasureComparison) -> String {
    let name = self.name(measure.measure)
    switch measure.reason {
    case .notRecorded: return text(en: "\(name) are not recorded well enough to compare.")
    case .confounded: return text(en: "\(name) are not compared: another preventive changed too.")
    default:
      return text(en: "\(measure.before.count) \(name) counted before, \(measure.on.count) on; no rate.")
    }
  }

  // MARK: The block

  /// `before 9 Jul–30 Sep 25: 73 of 84 days recorded`.
  package func windowBefore(_ window: ComparedWindow) -> String {
    text(en: "before \(compactRange(window.range)): \(window.recorded) of \(window.days) days recorded")
  }
  package func windowOn(_ window: ComparedWindow) -> String {
    text(en: "on \(compactRange(window.range)): \(window.recorded) of \(window.days) days recorded")
  }

  package var per28Column: String { text(en: "per 28 recorded days") }
  package var changeColumn: String { text(en: "change (95% CI)") }

  // MARK: The drawing of a change

  package var fewer: String { text(en: "fewer") }
  package var more: String { text(en: "more") }
  package var scaleTitle: String { text(en: "Scale") }
  package var scaleDescription: String { text(en: "fewer, more") }
  package var ticksDescription: String { text(en: "days per 28") }

  package func changeDescription(_ change: RateChange) -> String {
    let value = number(change.per28, signed: true)
    guard let ci95 = change.ci95 else { return text(en: "change \(value), no interval") }
    return text(en: "change \(value), 95% interval \(limits(ci95))")
  }
}
