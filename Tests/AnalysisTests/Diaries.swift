import CivilTime
import Diary
import TestSupport

@testable import Analysis

/// Diaries written as short as a test reads.
func range(_ first: String, _ last: String) -> DayRange { DayRange(day(first), through: day(last)) }

/// An attack from one moment to another, or without an end.
func attack(
  _ from: String, _ to: String? = nil, open: Bool = false, peak: Intensity? = 6,
  recordedFields: FieldSet = .all, kind: HeadacheKind? = nil, _ edit: (inout Attack) -> Void = { _ in }
) -> AttackFacts {
  var attack = Attack(
    onset: Onset(moment(from)), end: to.map { .at(moment($0)) } ?? (open ? .open : .unknown))
  attack.peak = peak
  attack.recordedFields = recordedFields
  attack.kind = kind
  edit(&attack)
  return AttackFacts(attack)
}

/// A headache of which the day alone is known.
func headache(
  on day: CivilDay, peak: Intensity? = 6, recordedFields: FieldSet = .all, nauseous: Bool? = false
) -> AttackFacts {
  var attack = Attack(onset: Onset(Moment(day, minuteOfDay: 0, offset: nil), precision: .day), end: .unknown)
  attack.peak = peak
  attack.recordedFields = recordedFields
  attack.features.nausea = nauseous
  attack.side = .left
  return AttackFacts(attack)
}

/// `1` counted, `0` not, `.` not recorded; blanks are for the eye.
func days(_ text: String) -> [Bool?] {
  text.filter { $0 != " " }.map { $0 == "." ? nil : $0 == "1" }
}

extension DayTable {
  /// A table with one character a day from `first` on: `1` a headache, `0` a check-in, `.` nothing.
  init(
    _ text: String, from first: CivilDay, today: CivilDay = day("2026-11-22"),
    recordedFields: FieldSet = .all,
    rule: MigraineRule = .leiden2023
  ) {
    self.init(today: today, rule: rule)
    fill(text, from: first, recordedFields: recordedFields)
  }

  mutating func fill(_ text: String, from first: CivilDay, recordedFields: FieldSet = .all) {
    for (offset, value) in days(text).enumerated() {
      switch value {
      case true?: add(headache(on: first + offset, recordedFields: recordedFields))
      case false?: add(CheckIn(day: first + offset, recordedFields: recordedFields))
      case nil: break
      }
    }
  }
}

/// A pattern repeated and cut to `count` days.
func pattern(_ pattern: String, _ count: Int) -> String {
  String(String(repeating: pattern, count: count / pattern.count + 1).prefix(count))
}

func milligrams(_ amount: Int) -> Amount { Amount(thousandths: amount * 1000, unit: .milligram) }

/// A trial of an oral drug unless told otherwise; steps as `("2025-01-01", 25)`.
func preventive(
  _ id: Int, _ drug: String, _ steps: [(String, Int)], planned: [(String, Int)] = [], stop: String? = nil,
  every interval: Int? = nil, drugClass: DrugClass = .snri, washout: Int? = nil
) -> PreventiveTrial {
  let doses =
    steps.map { DoseStep(day: day($0.0), amount: milligrams($0.1)) }
    + planned.map { DoseStep(day: day($0.0), amount: milligrams($0.1), planned: true) }
  let trial = Trial(drug: drug, steps: doses, intervalDays: interval, stop: stop.map(day))
  return PreventiveTrial(id: id, trial: trial, drugClass: drugClass, washoutDays: washout)
}

extension PreventiveTrial {
  /// With an injection noted every interval, up to a day.
  func given(through last: CivilDay) -> PreventiveTrial {
    var given = self
    given.trial.giveOnSchedule(through: last)
    return given
  }
}

extension Comparison {
  func caution(_ code: Caution.Code, _ side: ComparisonSide? = nil) -> Caution? {
    cautions.first { $0.code == code && (side == nil || $0.side == side) }
  }
}
