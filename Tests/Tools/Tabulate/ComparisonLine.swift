import Analysis
import CivilTime
import Diary

/// A diary and its preventives in one line, and what `compare` makes of the first of them.
///
///     TODAY DAYS TRIAL…              days are numbered from 0; `1` a headache, `0` none, `.` not recorded
///     DRUG;DAY=DOSE,…;STOP;JUDGE;TARGET    a trial of a daily drug; `-` for what it has not
///
/// The answer: the estimator; first and last day of the two windows; the planned day, the day that days are held back from,
/// 1 for interim; the change with its limits, and that of the second row; the stretches as `FIRST+COUNT`, `x` before those
/// left out. `-` where there is none.
struct ComparisonLine {
  private let today: CivilDay
  private let table: DayTable
  private let trials: [PreventiveTrial]
  private static let first = CivilDay(number: 19723)

  init?(_ words: [String]) {
    guard words.count > 2, let number = Int(words[0]) else { return nil }
    today = ComparisonLine.first + number
    var table = DayTable(today: today)
    for (index, value) in words[1].enumerated() {
      let day = ComparisonLine.first + index
      switch value {
      case "1":
        let onset = Onset(Moment(day, minuteOfDay: 0, offset: nil), precision: .day)
        table.add(AttackFacts(Attack(onset: onset, end: .unknown)))
      case "0": table.add(CheckIn(day: day))
      default: break
      }
    }
    self.table = table
    trials = words.dropFirst(2).enumerated().map { index, text in
      let parts = text.split(separator: ";").map(String.init)
      func day(_ text: String) -> CivilDay? { Int(text).map { ComparisonLine.first + $0 } }
      func dose(_ text: String) -> Amount? {
        Int(text).map { Amount(thousandths: $0 * 1000, unit: .milligram) }
      }
      let steps = parts[1].split(separator: ",").compactMap { step -> DoseStep? in
        let pair = step.split(separator: "=").map(String.init)
        guard let day = day(pair[0]), let amount = dose(pair[1]) else { return nil }
        return DoseStep(day: day, amount: amount)
      }
      var trial = Trial(drug: parts[0], steps: steps, stop: day(parts[2]))
      trial.judgeOn = day(parts[3])
      trial.target = dose(parts[4])
      return PreventiveTrial(id: index + 1, trial: trial, drugClass: .unknown)
    }
  }

  var answer: String {
    let comparison = compare(trials[0], among: trials, in: table, measures: [.headacheDays])
    func number(_ day: CivilDay?) -> String { day.map { "\($0 - ComparisonLine.first)" } ?? "-" }
    func ends(_ window: ComparedWindow) -> [String] {
      [number(window.range.start), number(window.range.end)]
    }
    func limits(_ measure: MeasureComparison?) -> [String] {
      guard let change = measure?.change, let interval = change.ci95 else { return ["-", "-", "-"] }
      return [change.per28, interval.low, interval.high].map { "\($0)" }
    }
    let headline = comparison.measures.first
    let stretches = comparison.stretches.map { stretch in
      "\(stretch.isCounted ? "" : "x")\(stretch.days.start - ComparisonLine.first)+\(stretch.days.count)"
    }
    let windows = ends(comparison.before) + ends(comparison.on)
    let judged = [
      number(comparison.judgeableFrom), number(comparison.heldBackFrom), comparison.isInterim ? "1" : "0",
    ]
    let words =
      [headline?.change == nil ? "-" : comparison.estimator.rawValue] + windows + judged + limits(headline)
      + limits(comparison.latest) + stretches
    return words.joined(separator: " ")
  }
}
