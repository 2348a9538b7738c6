import CivilTime
import Diary
package import Messages
import Language
package import Analysis

/// A comparison as a table for the terminal, as wide as a page.
package struct ComparisonText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// The table and its sentences, every line ended by a line break.
  ///
  /// `sides` are *first* and *second* where no drug is compared, unless others are given.
  package func render(
    _ comparison: Comparison, sides: SideNames? = nil, details: ComparisonDetails? = nil
  ) -> String {
    let isJoint = comparison.estimator == .mcn4
    let sides = sides ?? (comparison.drug == nil ? .ranges : isJoint ? .stretches : .trial)
    func paragraphs(_ cautions: [Caution]) -> [String] {
      cautions.flatMap { paragraph($0, isJoint ? .trial : sides) }
    }
    var lines = paragraphs(comparison.cautions.filter { $0.code == .freeDaysMissing })
    if !lines.isEmpty { lines.append("") }
    let answer = answer(comparison, sides)
    lines += answer.isEmpty ? layout.paragraph(heading(comparison)) : answer + [""]
    if isJoint && !comparison.measures.isEmpty {
      lines += layout.isNarrow ? narrowStretches(comparison) : stretches(comparison)
    } else {
      lines += layout.isNarrow ? narrowWindows(comparison, sides) : windows(comparison, sides)
    }
    lines +=
      layout.width < Columns.withoutWhisker
      ? narrowMeasures(comparison, sides) : measures(comparison, sides)
    let sentences = results(comparison)
    if !sentences.isEmpty { lines += [""] + sentences }
    let course = course(comparison)
    if !course.isEmpty { lines += [""] + course }
    if let details {
      let more = details.lines(comparison, layout)
      if !more.isEmpty { lines += [""] + more }
    }
    var rest = paragraphs(comparison.cautions.filter { $0.code != .freeDaysMissing })
    if comparison.isInterim || comparison.heldBackFrom != nil, comparison.hasInterval {
      rest += layout.paragraph(language.lookingOften, indent: "  ")
    }
    if !rest.isEmpty { lines += [""] + rest }
    if !comparison.measures.isEmpty { lines += [""] + closing(comparison, isDetailed: details != nil) }
    let text = lines.map(trimmed).joined(separator: "\n") + "\n"
    return layout.characters(of: text)
  }

  private enum Columns {
    static let label = 25
    static let before = 7
    static let on = 8
    static let change = 22
    static let whisker = 15
    static let withoutWhisker = label + before + on + 2 + change
  }

  // MARK: Lines

  /// What is compared, the two ranges and how much of them is recorded.
  private func windows(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    let side = 21
    func row(_ label: String, _ before: String, _ on: String) -> String {
      label.left(Columns.label) + before.right(side) + "  " + on.right(side)
    }
    func recorded(_ window: ComparedWindow) -> String {
      language.part(window.recorded, of: window.days)
    }
    return [
      row("", language.name(.before, of: sides), language.name(.on, of: sides)),
      row(
        "", language.compactRange(comparison.before.range),
        language.compactRange(comparison.on.range)),
      row(language.recordedDays, recorded(comparison.before), recorded(comparison.on)),
    ]
  }

  func heading(_ comparison: Comparison) -> String {
    guard let drug = comparison.drug else { return language.twoRanges }
    let name = drug.removingControlCharactersAndLines.capitalizedFirst
    guard let dose = comparison.dose, dose != .unspecified else { return name }
    return "\(name) \(dose)"
  }

  private func measures(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    guard !comparison.measures.isEmpty else { return [] }
    let whisker = Whisker(
      width: Columns.whisker, intervals: comparison.measures.compactMap { $0.change?.ci95 })
    let header =
      language.per28Recorded.left(Columns.label) + language.name(.before, of: sides).right(Columns.before)
      + language.name(.on, of: sides).right(Columns.on)
      + "  " + language.changeWithInterval.left(Columns.change)
    return ["", header] + named(comparison).map { row($0.name, $0.measure, whisker) }
  }

  private func row(_ name: String, _ measure: MeasureComparison, _ whisker: Whisker) -> String {
    let start =
      "  \(name)".left(Columns.label)
      + rate(measure.before).right(Columns.before)
      + rate(measure.on).right(Columns.on) + "  "
    guard let change = measure.change else {
      return start + language.noChange(measure)
    }
    guard let interval = change.ci95 else {
      return start + changeText(change.per28) + language.noInterval
    }
    let text = "\(changeText(change.per28)) (\(intervalText(interval)))"
    return start + text.left(Columns.change) + (layout.isNarrow ? "" : " " + whisker.text(change))
  }

  func rate(_ count: WindowCount) -> String { count.per28.map { language.number($0) } ?? "–" }
  func changeText(_ value: Double) -> String {
    language.number(value, signed: true)
  }
  func intervalText(_ interval: Interval) -> String {
    language.interval(
      language.number(interval.low, signed: true), language.number(interval.high, signed: true))
  }

  /// How the intervals were made, where there is one, and what no interval covers.
  private func closing(_ comparison: Comparison, isDetailed: Bool) -> [String] {
    let hasInterval = comparison.measures.contains { $0.change?.ci95 != nil }
    let estimator = hasInterval && isDetailed ? language.intervals(comparison.estimator) : nil
    let migraine = comparison[.migraineDays]?.before.per28 != nil
    let rule = migraine ? comparison.migraineRule.map(language.migraineRule) : nil
    let caveat = hasInterval && comparison.estimator != .mcn1 ? language.swingCaveat : nil
    return [[estimator, rule], [language.caveat, caveat]].flatMap { sentences in
      let text = sentences.compactMap(\.self).joined(separator: " ")
      return text.isEmpty ? [] : layout.paragraph(text)
    }
  }

  private func paragraph(_ caution: Caution, _ sides: SideNames) -> [String] {
    // The command keeps a line to itself: it is there to be copied.
    layout.paragraph(language.sentence(caution, sides: sides), indent: "  ")
      + (language.command(caution).map { ["  \($0)"] } ?? [])
  }

  private func trimmed(_ line: String) -> String {
    var line = line
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}

// MARK: - The sentences under the table

extension ComparisonText {
  /// Three lines for the person who asks: what was counted and what fits, what else gives as much, and for how long.
  private func answer(_ comparison: Comparison, _ sides: SideNames) -> [String] {
    guard let headline = comparison.measures.first else { return [] }
    let title = heading(comparison)
    if comparison.isInterim {
      return [language.interim(headline, of: title, sides), toBeJudged(comparison)].compactMap(\.self)
        .flatMap { layout.paragraph($0, indent: "  ") }
    }
    guard let answer = language.answer(headline, of: title, sides) else { return [] }
    let adequacy = comparison.drug == nil ? nil : language.adequacy(comparison)
    let judged = comparison.heldBackFrom.map { language.judgedOn($0, hasLatest: comparison.latest != nil) }
    return [answer, language.compared(headline.direction), adequacy, judged].compactMap(\.self)
      .flatMap { layout.paragraph($0, indent: "  ") }
  }

  /// Until when there is no direction, unless a caution says it.
  private func toBeJudged(_ comparison: Comparison) -> String? {
    guard let day = comparison.judgeableFrom else { return nil }
    let codes: [Caution.Code] = [.tooEarly, .interim, .notYet]
    let isSaid = comparison.cautions.contains { codes.contains($0.code) && $0.range?.start == day }
    return isSaid ? nil : language.toBeJudged(on: day)
  }

  /// The other measures in groups, how much months differ, and what the days not recorded could hide.
  private func results(_ comparison: Comparison) -> [String] {
    guard let headline = comparison.measures.first else { return [] }
    let sentences = [
      comparison.isInterim ? "" : language.others(Array(comparison.measures.dropFirst())),
      language.monthsDiffer(headline) ?? "",
      language.bounds(headline) ?? "",
      language.takenBeside(comparison.takenBeside) ?? "",
      comparison.other.map(language.otherAnswer) ?? "",
    ]
    return sentences.filter { !$0.isEmpty }.flatMap { layout.paragraph($0, indent: "  ") }
  }

  /// Whether the days before are in the chronic range, and the course in blocks of 28 days.
  private func course(_ comparison: Comparison) -> [String] {
    guard !comparison.measures.isEmpty, comparison.drug != nil else { return [] }
    return [
      comparison.beforeClass.flatMap(language.beforeClass), language.blocks(comparison),
    ].compactMap(\.self)
      .flatMap { layout.paragraph($0, indent: "  ") }
  }
}
