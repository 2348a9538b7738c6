package import Analysis
package import CivilTime
package import Language

/// The comparisons of the report: a line each at the top, a block each with all measures, the drawing of a change.
extension Language {
  package var forestHeading: String { text(en: "Before and on each preventive") }
  package var forestNote: String {
    text(
      en:
        "days per 28 recorded days; bar: what fits with the diary (95% interval), open dot: no change fits too"
    )
  }

  /// The same where nothing is drawn.
  package var comparisonsNote: String {
    text(en: "days per 28 recorded days; in brackets what fits with the diary (95% interval)")
  }

  // MARK: The line at the top

  /// `15.7 headache days in 28 before, 11.0 on it, about 5 fewer.`; `courses`: how many are compared together. Without a
  /// `change` no direction is given.
  package func counted(
    of measure: Measure, before: Double, on: Double, _ change: RateChange?, _ sides: SideNames, courses: Int
  ) -> EmphasizedText {
    let (before, on, name) = (number(before), number(on), self.name(measure))
    let first = place(.before, of: sides)
    let second =
      place(.on, of: sides) + (courses > 1 ? text(en: " in \(courses) courses together") : "")
    guard let change else {
      return boldText(en: "\(before) \(name) in 28 \(first), \(strong: on) \(second).")
    }
    return boldText(
      en: "\(before) \(name) in 28 \(first), \(strong: on) \(second), \(strong: size(change.per28)).")
  }

  /// What fits with the diary, and whether it can be told from chance; `nil` without an interval.
  package func fits(_ measure: MeasureComparison) -> String? {
    guard let limits = measure.change?.ci95 else { return nil }
    let range = text(en: "from \(limit(limits.low)) to \(limit(limits.high)) fits")
    let fits =
      measure.direction == .uncertain
      ? text(en: "The diary cannot tell this from chance: \(range).") : "\(range.capitalizedFirst)."
    let halving = measure.hasPercentBase ? self.halving(measure) : nil
    let swings =
      measure.direction == .withinSwings
      ? text(en: "Good and bad months can give as much without any drug.") : nil
    return [fits, halving, swings].compactMap(\.self).joined(separator: " ")
  }

  /// The same before the day from which the drug can be judged: no direction.
  package func interimFits(_ measure: MeasureComparison, judgeableFrom day: CivilDay?) -> String? {
    guard let limits = measure.change?.ci95 else { return nil }
    let from = day.map { text(en: "; to be judged from \(date($0)) on") } ?? ""
    return text(en: "Interim: anything from \(limit(limits.low)) to \(limit(limits.high)) fits\(from).")
  }

  /// Why there is no result: that it cannot be compared, and on which side days are short.
  package func notCompared(_ comparison: Comparison) -> String {
    let why = comparison.cautions.filter { $0.code == .notComparable || $0.code == .tooFewDays }
    return why.isEmpty ? text(en: "Not compared.") : why.map { pageCaution($0) }.joined(separator: " ")
  }

  /// The headline without a rate.
  package func counted(_ measure: MeasureComparison) -> String {
    let name = self.name(measure.measure)
    switch measure.reason {
    case .notRecorded: return text(en: "\(name) are not recorded well enough to compare.")
    case .confounded:
      // The rates of the two windows are there, and say nothing of this drug alone.
      guard let before = measure.before.per28, let on = measure.on.per28 else {
        return text(en: "\(name) are not compared: another preventive changed too.")
      }
      return text(
        en:
          "\(number(before)) \(name) in 28 before, \(number(on)) on it, not compared: another preventive changed too."
      )
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
  package var changeColumn: String { text(en: "change (what fits)") }

  package var attacksJoined: String { text(en: "Attacks, a day apart") }
  package var attacksNoted: String { text(en: "Attacks as noted") }

  /// The change in percent, where what was before is enough to take a percentage of.
  package func inPercent(_ measure: MeasureComparison) -> String? {
    guard measure.hasPercentBase, let change = measure.change, let percent = change.percent,
      let interval = change.percentCI95, interval.halving != nil
    else { return nil }
    let isShort = percent > -50 && Decimals.rounded(percent, decimals: 0) == -50
    let value = number(percent, decimals: isShort ? 1 : 0, signed: true)
    return text(
      en: "\(name(measure.measure).capitalizedFirst) in percent: \(value)% "
        + "(\(limits(interval, decimals: 0, unit: percentSign))).")
  }

  /// A caution as it stands on paper: nothing to type.
  package func pageCaution(_ caution: Caution) -> String {
    var caution = caution
    // Of these days the sentence would ask for a line to type.
    if caution.code == .freeDaysMissing { caution.range = nil }
    return sentence(caution)
  }

  /// Cautions that the block has no room for; `room`: how many of them page 2 has room for.
  package func cautionsOnPage2(_ count: Int, room: Int) -> String {
    if room <= 0 {
      return text(
        en: plural(count, one: "1 more remark has no room.", other: "\(count) more remarks have no room."))
    }
    if room < count { return text(en: "\(count) more remarks, \(room) of them on page 2.") }
    return text(en: plural(count, one: "1 more remark on page 2.", other: "\(count) more remarks on page 2."))
  }
  package var cautionsHeading: String { text(en: "Further remarks on the comparisons") }
  package func remarksLeftOut(_ count: Int) -> String {
    text(
      en: plural(
        count, one: "1 more remark is left out here.", other: "\(count) more remarks are left out here."))
  }
  /// Preventives of the selection whose comparison has no room on page 1.
  package func comparedOnPage2(_ names: [String]) -> String {
    text(en: "\(names.joined(separator: ", ")): on page 2")
  }

  // MARK: The drawing of a change

  package var fewer: String { text(en: "fewer") }
  package var more: String { text(en: "more") }
}
