package import Analysis
package import CivilTime
import Diary
package import Language

/// What is said of a preventive that was tried.
extension Language {
  /// `adequate: 138 days at 100 mg, 56 are needed`, `too early: 12 of 56 days at 25 mg`.
  package func length(_ tried: TriedPreventive) -> String {
    let (held, needed) = (tried.daysAtDose, tried.preventive.adequateDays)
    let place = tried.dose.map { " at \($0)" } ?? ""
    let name =
      switch tried.preventive.adequacy(before: tried.today) {
      case .adequate, .notComparable: "adequate"
      case _ where tried.trial.stop != nil: "not adequate"
      case .tooEarly: "too early"
      case .interim: "interim"
      case .notYet: "not yet adequate"
      }
    return held >= needed
      ? "\(name): \(held) days\(place), \(needed) are needed" : "\(name): \(held) of \(needed) days\(place)"
  }

  /// `15.7 → 10.9`; a dash where there is no rate.
  package func rates(_ tried: TriedPreventive, ascii: Bool = false) -> String {
    guard let measure = tried.headline, let before = measure.before.per28, let on = measure.on.per28 else {
      return ascii ? "-" : "–"
    }
    return "\(number(before)) \(ascii ? "->" : "→") \(number(on))"
  }

  /// `change −4.8 (95% interval −8.5 to −1.0)`, or why there is none.
  package func change(_ tried: TriedPreventive, ascii: Bool = false) -> String {
    guard let measure = tried.headline else { return "not comparable: too few recorded days" }
    guard let change = measure.change else { return "no rate: too few headache-free days are recorded" }
    let value = "change \(number(change.per28, signed: true, ascii: ascii))"
    guard let interval = change.ci95 else { return value }
    let low = number(interval.low, signed: true, ascii: ascii)
    return value + " (95% interval \(low) to \(number(interval.high, signed: true, ascii: ascii)))"
  }

  /// `stopped: side effects`, `still taken`.
  package func end(_ tried: TriedPreventive) -> String {
    guard tried.trial.stop != nil else { return "still taken" }
    return tried.trial.stopReason.map { "stopped: \(name($0))" } ?? "stopped, no reason noted"
  }

  /// `missed 3 days`, `missed 1 injection, 28 days not covered`; `nil` where none was.
  package func missed(_ preventive: PreventiveTrial, today: CivilDay) -> String? {
    func counted(_ count: Int, _ what: String) -> String { "\(count) \(what)\(count == 1 ? "" : "s")" }
    let trial = preventive.trial
    let gaps = preventive.uncovered(before: today).reduce(0) { $0 + $1.count }
    var parts: [String] = []
    if !trial.missed.isEmpty {
      parts.append("missed " + counted(trial.missed.count, trial.intervalDays == nil ? "day" : "injection"))
    }
    if gaps > 0 { parts.append("\(counted(gaps, "day")) not covered") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The phase of today; after a missed injection since when its days are without the drug.
  package func phase(_ preventive: PreventiveTrial, today: CivilDay) -> String {
    guard let gap = preventive.uncovered(before: today).last, gap.end == today else {
      return name(preventive.phase(on: today, today: today))
    }
    return "not covered since \(date(gap.start))"
  }
}
