package import Analysis
import CivilTime
import Diary

/// Every sentence people read about a comparison, a caution or the report.
///
/// Counts and intervals only. A sentence never says that a drug helped: one person, before and after,
/// cannot show it.
package enum Phrases {
  // MARK: Names

  package static func name(_ measure: Measure) -> String {
    switch measure {
    case .headacheDays: "headache days"
    case .migraineDays: "migraine days"
    case .moderateOrSevereDays: "moderate or severe days"
    case .acuteMedicationDays: "acute medication days"
    case .attacks: "attacks"
    }
  }

  static func name(_ side: Caution.Side) -> String {
    switch side {
    case .before: "before"
    case .on: "on"
    }
  }

  static func name(_ reason: StopReason) -> String {
    switch reason {
    case .lackOfEffect: "lack of effect"
    case .sideEffects: "side effects"
    case .contraindication: "contraindication"
    case .interaction: "interaction"
    case .pregnancy: "pregnancy"
    case .cost: "cost"
    case .pause: "planned pause"
    case .choice: "own choice"
    case .other: "other reason"
    }
  }

  static func definition(_ rule: MigraineRule) -> String {
    switch rule {
    case .leiden2023:
      "headache of 30 minutes or more with migraine features, or aura, or a day with a migraine-specific "
        + "acute drug whatever its effect (rule leiden2023: van der Arend et al., Cephalalgia 2023)"
    case .ihs4h:
      "headache of four hours or more with migraine features, or aura, or a day with a migraine-specific "
        + "acute drug whatever its effect (rule ihs4h)"
    case .patient: "a day the person called a migraine (rule patient)"
    }
  }

  // MARK: Results

  /// The sentence under a comparison; empty where no interval is computed.
  static func result(_ direction: Direction, of measure: Measure) -> String {
    switch direction {
    case .fewer: "Fewer \(name(measure)); the interval excludes no change."
    case .more: "More \(name(measure)); the interval excludes no change."
    case .uncertain: "Uncertain: the interval includes no change."
    case .undefined: ""
    }
  }

  /// `Also fewer: migraine days.`: the measures after the headline that point one way.
  static func others(_ direction: Direction, _ measures: [Measure]) -> String {
    let list = measures.map(name).joined(separator: ", ")
    switch direction {
    case .fewer: return "Interval excludes no change, fewer: \(list)."
    case .more: return "Interval excludes no change, more: \(list)."
    case .uncertain: return "Uncertain: \(list)."
    case .undefined: return ""
    }
  }

  /// The change in percent with its interval, and where a halving lies.
  static func percent(_ change: Change, of measure: Measure) -> String? {
    guard let percent = change.percent, let interval = change.percentCI95, let halving = interval.halving
    else { return nil }
    let value = Decimals.text(percent, decimals: 0, signed: true)
    let low = Decimals.text(interval.low, decimals: 0, signed: true)
    let high = Decimals.text(interval.high, decimals: 0, signed: true)
    let place =
      switch halving {
      case .wholeIntervalBeyond: "the whole interval is at a 50% reduction or beyond"
      case .inside: "a 50% reduction lies inside the interval"
      case .outside: "a 50% reduction lies outside the interval"
      }
    return "\(name(measure).capitalizedFirst) \(value)% (95% interval \(low)% to \(high)%): \(place)."
  }

  static let caveat =
    "One person, before and after: season, natural swings and regression to the mean are not excluded."

  /// Why a row has counts and no change.
  static func reason(_ reason: MeasureComparison.Reason?, before: Int, on: Int) -> String {
    switch reason {
    case .notRecorded: "not recorded well enough"
    case .freeDaysMissing, nil: "counted \(before) before, \(on) on: no rate"
    }
  }

  static func estimator(_ estimator: Estimator) -> String {
    switch estimator {
    case .mcn1: "The interval (mcn-1) is widened for headache days that come in runs."
    case .mcn2: "The interval (mcn-2) is widened for headache days that come in runs and for monthly swings."
    }
  }

  // MARK: Cautions

  /// The line to type that declares every day of `range` without an entry headache-free.
  static func completeLine(_ range: DayRange) -> String { "headache complete \(range)" }

  package static func caution(_ caution: Caution) -> String {
    let side = caution.side.map { "\(name($0).capitalizedFirst): " } ?? ""
    let names = caution.names.map(\.harmlessLine).joined(separator: ", ")
    let place = caution.range.map { " (\(DateText.range($0)))" } ?? ""
    switch caution.code {
    case .freeDaysMissing:
      let line = caution.range.map { " If they were headache-free, type: \(completeLine($0))" } ?? ""
      return side + "too few headache-free days are recorded for a rate; days without an entry are unknown."
        .capitalized(if: side.isEmpty) + line
    case .notComparable:
      let count = caution.number.map { ": \($0) days are recorded" } ?? ""
      return side + "the two windows cannot be compared\(count)\(place).".capitalized(if: side.isEmpty)
    case .tooFewDays:
      let count = caution.number.map { "only \($0) days are recorded" } ?? "few days are recorded"
      return side + "\(count)\(place); more are needed to compare.".capitalized(if: side.isEmpty)
    case .lowCoverage:
      let share = caution.number.map { "\($0)% of the days are recorded" } ?? "many days are not recorded"
      return side + "\(share)\(place); the others are unknown and may have been different."
        .capitalized(if: side.isEmpty)
    case .unequalCoverage:
      let gap = caution.number.map { " (a gap of \($0) percentage points)" } ?? ""
      return "One side is recorded more completely than the other\(gap); part of the change may come from that."
    case .shortBefore:
      let count = caution.number.map { "only \($0) recorded days" } ?? "few recorded days"
      return "Before: \(count)\(place); a short stretch may not be typical."
    case .confounded:
      let what = names.isEmpty ? "Another preventive" : names.capitalizedFirst
      return "\(what) changed inside \(sidePhrase(caution.side))\(place); the change cannot be told apart."
    case .targetNotReached:
      let count = caution.number.map { " (\($0) days at the dose compared)" } ?? ""
      return "The planned dose was not reached or not held for 28 days\(count)."
    case .tooEarly:
      let count = caution.number.map { "only \($0) days at this dose" } ?? "few days at this dose"
      return "Too early: \(count); fewer than 28 is little to go by."
    case .interim:
      let count = caution.number.map { "\($0) days at this dose" } ?? "28 to 55 days at this dose"
      return "Interim: \(count); look again once the course is longer."
    case .seriesConstant:
      return side + "every recorded day was the same; the interval treats days as independent."
        .capitalized(if: side.isEmpty)
    case .openAttack:
      return side + "an attack has no end\(place); it counts up to the last thing noted about it."
        .capitalized(if: side.isEmpty)
    case .windowsOverlap:
      return "The two windows share days\(place); those days count on both sides."
    }
  }

  private static func sidePhrase(_ side: Caution.Side?) -> String {
    side.map { "the window “\(name($0))”" } ?? "the windows compared"
  }
}

extension String {
  fileprivate func capitalized(if wanted: Bool) -> String { wanted ? capitalizedFirst : self }
}
