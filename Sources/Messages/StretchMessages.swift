package import Analysis
import CivilTime
import Diary
package import Language

/// The stretches of a diary on a drug and without any.
extension Language {
  /// `off`, `on 100 mg`.
  package func name(_ stretch: RegimenStretch) -> String {
    switch stretch.kind {
    case .off: return text(en: "off")
    case .on:
      guard let dose = stretch.dose, dose != .unspecified else { return text(en: "on") }
      return text(en: "on \(dose)")
    }
  }

  /// `36 of 84`: headache days of the days recorded.
  package func headacheDays(_ stretch: RegimenStretch) -> String {
    text(en: "\(stretch.headacheDays) of \(stretch.recorded)")
  }

  package var headacheDaysOfRecorded: String { text(en: "headache days of recorded") }

  package var perTwentyEight: String { text(en: "per 28") }

  package var leftOut: String { text(en: "left out") }

  /// The same in a line, for a page and a narrow terminal.
  package func stretch(_ stretch: RegimenStretch) -> String {
    let rate = stretch.per28.map { text(en: "\(number($0)) per 28") } ?? leftOut
    return text(
      en:
        "\(name(stretch)) \(compactRange(stretch.days)): \(headacheDays(stretch)) recorded days with headache, \(rate)"
    )
  }

  /// `Off: 168 of 168 days recorded, in 2 stretches`.
  package func stretches(_ stretches: [RegimenStretch], _ kind: RegimenStretch.Kind) -> String {
    let own = stretches.filter { $0.kind == kind && $0.isCounted }
    let (recorded, days) = (own.reduce(0) { $0 + $1.recorded }, own.reduce(0) { $0 + $1.days.count })
    let name = kind == .off ? text(en: "off") : text(en: "on")
    return text(
      en: plural(
        own.count, one: "\(name): \(recorded) of \(days) days recorded, in 1 stretch",
        other: "\(name): \(recorded) of \(days) days recorded, in \(own.count) stretches"))
  }

  /// What the numbers of the stretches are: a level is not a stretch's own rate.
  package var levels: String {
    text(
      en:
        "The next table has the levels off and on in the long run that fit all of these stretches; two ranges "
        + "compared alone can give other numbers.")
  }

  /// That the stretches on other drugs say how much months swing; `nil` without any.
  package func alsoLearned(_ drugs: [String]) -> String? {
    guard !drugs.isEmpty else { return nil }
    let names = drugs.map(\.removingControlCharactersAndLines).joined(separator: ", ")
    return text(en: "How much months swing is learned from the days on \(names) too.")
  }

  /// That days with other preventives are not among the stretches; `nil` without any.
  package func leftOutBeside(_ drugs: [String]) -> String? {
    guard !drugs.isEmpty else { return nil }
    let names = drugs.map(\.removingControlCharactersAndLines).joined(separator: ", ")
    return text(en: "Days on it with \(names) too, or with the washout of it, are left out.")
  }

  /// That other preventives were taken on both sides; `nil` without any.
  package func takenBeside(_ drugs: [String]) -> String? {
    guard !drugs.isEmpty else { return nil }
    let names = drugs.map(drugInSentence).joined(separator: ", ").capitalizedFirst
    return text(
      en: plural(
        drugs.count, one: "\(names) was taken on all days of both sides.",
        other: "\(names) were taken on all days of both sides."))
  }

  /// What the two windows alone give; `nil` where there are none.
  package func windowsAlone(_ comparison: Comparison) -> String? {
    let parts = comparison.measures.compactMap { measure -> String? in
      guard let windows = measure.windows, let before = windows.before.per28, let on = windows.on.per28,
        let change = windows.change, let interval = change.ci95
      else { return nil }
      return text(
        en:
          "\(name(measure.measure)) \(number(before)) and \(number(on)), \(number(change.per28, signed: true)) "
          + "(\(limits(interval)))")
    }
    guard !parts.isEmpty else { return nil }
    return text(
      en: "The two windows alone (mcn-2), \(compactRange(comparison.before.range)) and "
        + "\(compactRange(comparison.on.range)): \(parts.joined(separator: "; ")).")
  }
}
