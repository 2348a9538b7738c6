import Diary
package import Messages
import Language
package import Analysis

/// A comparison as a table for the terminal, as wide as a page.
package enum ComparisonText {
  /// The table and its sentences, every line ended by a line break.
  ///
  /// `sides` are *first* and *second* where no drug is compared, unless others are given. With `ascii`, no character beyond ASCII of our own; names keep theirs.
  package static func render(
    _ comparison: Comparison, sides: SideNames? = nil, details: ComparisonDetails? = nil, ascii: Bool = false
  ) -> String {
    let sides = sides ?? (comparison.drug == nil ? .ranges : .trial)
    func paragraphs(_ cautions: [Caution]) -> [String] { cautions.flatMap { paragraph($0, sides) } }
    var lines = paragraphs(comparison.cautions.filter { $0.code == .freeDaysMissing })
    if !lines.isEmpty { lines.append("") }
    lines += PageWidth.isNarrow ? narrowWindows(comparison, sides) : windows(comparison, sides)
    lines +=
      PageWidth.current < Layout.withoutWhisker
      ? narrowMeasures(comparison, sides) : measures(comparison, sides)
    let sentences = results(comparison, bounds: details == nil)
    if !sentences.isEmpty { lines += [""] + sentences }
    let course = course(comparison)
    if !course.isEmpty { lines += [""] + course }
    if let details {
      let more = details.lines(comparison, width: Layout.width)
      if !more.isEmpty { lines += [""] + more }
    }
    let rest = paragraphs(comparison.cautions.filter { $0.code != .freeDaysMissing })
    if !rest.isEmpty { lines += [""] + rest }
    if !comparison.measures.isEmpty { lines += [""] + closing(comparison) }
    let text = lines.map(trimmed).joined(separator: "\n") + "\n"
    return ascii ? text.inASCII : text
  }

  private enum Layout {
    static let width = 80
    static let label = 25
    static let before = 7
    static let on = 8
    static let change = 22
    static let whisker = 15
    static let withoutWhisker = label + before + on + 2 + change
  }

  // MARK: Lines

  /// What is compared, the two ranges and how much of them is recorded.
  private static func windows(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    let title = heading(comparison)
    let side = 21
    func row(_ label: String, _ before: String, _ on: String) -> String {
      label.left(Layout.label) + before.right(side) + "  " + on.right(side)
    }
    func recorded(_ window: ComparedWindow) -> String { "\(window.recorded) of \(window.days)" }
    return title.wrapped(to: Layout.width) + [
      row("", sides.before, sides.on),
      row(
        "", Language.english.compactRange(comparison.before.range),
        Language.english.compactRange(comparison.on.range)),
      row("recorded days", recorded(comparison.before), recorded(comparison.on)),
    ]
  }

  static func heading(_ comparison: Comparison) -> String {
    guard let drug = comparison.drug else { return "Two ranges of days" }
    let name = drug.removingControlCharactersAndLines.capitalizedFirst
    return comparison.dose.map { "\(name) \($0)" } ?? name
  }

  private static func measures(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    guard !comparison.measures.isEmpty else { return [] }
    let whisker = Whisker(
      width: Layout.whisker, intervals: comparison.measures.compactMap { $0.change?.ci95 })
    let header =
      "per 28 recorded days".left(Layout.label) + sides.before.right(Layout.before)
      + sides.on.right(Layout.on)
      + "  " + "change (95% interval)".left(Layout.change)
    return ["", header] + comparison.measures.map { row($0, whisker) }
  }

  private static func row(_ measure: MeasureComparison, _ whisker: Whisker) -> String {
    let start =
      "  \(Language.english.name(measure.measure))".left(Layout.label)
      + rate(measure.before).right(Layout.before)
      + rate(measure.on).right(Layout.on) + "  "
    guard let change = measure.change else {
      return start
        + Language.english.reason(measure.reason, before: measure.before.count, on: measure.on.count)
    }
    guard let interval = change.ci95 else {
      return start + changeText(change.per28) + Language.english.noInterval
    }
    let text = "\(changeText(change.per28)) (\(intervalText(interval)))"
    return start + text.left(Layout.change) + (PageWidth.isNarrow ? "" : " " + whisker.text(change))
  }

  static func rate(_ count: WindowCount) -> String { count.per28.map { Language.english.number($0) } ?? "–" }
  static func changeText(_ value: Double) -> String {
    Language.english.number(value, signed: true)
  }
  static func intervalText(_ interval: Interval) -> String {
    "\(Language.english.number(interval.low, signed: true)) to \(Language.english.number(interval.high, signed: true))"
  }

  /// How the intervals were made, where there is one, and what no interval covers.
  private static func closing(_ comparison: Comparison) -> [String] {
    let hasInterval = comparison.measures.contains { $0.change?.ci95 != nil }
    let estimator = hasInterval ? Language.english.intervals(comparison.estimator) : nil
    let migraine = comparison[.migraineDays]?.before.per28 != nil
    let rule = migraine ? comparison.migraineRule.map { "Migraine days by the rule \($0.rawValue)." } : nil
    let caveat = hasInterval && comparison.estimator != .mcn1 ? Language.english.swingCaveat : nil
    return [[estimator, rule], [Language.english.caveat, caveat]].flatMap { sentences in
      sentences.compactMap(\.self).joined(separator: " ").wrapped(to: Layout.width)
    }
  }

  private static func paragraph(_ caution: Caution, _ sides: SideNames) -> [String] {
    // The command keeps a line to itself: it is there to be copied.
    Language.english.sentence(caution, sides: sides).wrapped(to: Layout.width, indent: "  ")
      + (Language.english.command(caution).map { ["  \($0)"] } ?? [])
  }

  private static func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

// MARK: - The sentences under the table

extension ComparisonText {
  /// The headline's result, its percentage where both sides carry one, then the other measures in groups.
  private static func results(_ comparison: Comparison, bounds: Bool) -> [String] {
    guard let headline = comparison.measures.first, let change = headline.change else { return [] }
    var sentences = [Language.english.result(headline.direction, of: headline.measure)]
    if headline.marks != nil, let percent = Language.english.percent(change, of: headline.measure) {
      sentences.append(percent)
    }
    if bounds, let bounds = Language.english.boundsThatDiffer(headline) { sentences.append(bounds) }
    if let allowance = Language.english.allowance(headline) { sentences.append(allowance) }
    sentences.append(Language.english.others(Array(comparison.measures.dropFirst())))
    return sentences.filter { !$0.isEmpty }.flatMap { $0.wrapped(to: Layout.width, indent: "  ") }
  }

  /// The course in blocks of 28 days and how long the reference dose was held.
  private static func course(_ comparison: Comparison) -> [String] {
    guard !comparison.measures.isEmpty, comparison.drug != nil else { return [] }
    return [
      comparison.beforeClass.map(Language.english.beforeClass), Language.english.blocks(comparison),
      Language.english.adequacy(comparison),
    ].compactMap(\.self)
      .flatMap { $0.wrapped(to: Layout.width, indent: "  ") }
  }
}
