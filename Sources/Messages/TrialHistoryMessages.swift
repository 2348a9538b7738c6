package import Analysis
package import CivilTime
import Diary
package import Language

/// What is said of a preventive that was tried.
extension Language {
  /// `adequate: 138 days at 100 mg, 56 are needed`, `too early: 12 of 56 days at 25 mg`.
  package func length(_ tried: TriedPreventive) -> String {
    let (held, needed) = (tried.daysAtDose, tried.preventive.adequateDays)
    let place = tried.dose.flatMap { $0 == .unspecified ? nil : text(en: " at \($0)") } ?? ""
    let name =
      switch tried.preventive.adequacy(before: tried.today) {
      case .adequate, .notComparable: text(en: "adequate")
      case _ where tried.trial.stop.map { $0 <= tried.today } ?? false: text(en: "not adequate")
      case .tooEarly: text(en: "too early")
      case .interim: text(en: "interim")
      case .notYet: text(en: "not yet adequate")
      }
    return text(
      en: held >= needed
        ? "\(name): \(held) days\(place), \(needed) are needed" : "\(name): \(held) of \(needed) days\(place)"
    )
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
    guard let measure = tried.headline else { return text(en: "not comparable: too few recorded days") }
    guard let change = measure.change else {
      return measure.reason == .confounded
        ? text(en: "not compared: another preventive changed too")
        : text(en: "no rate: too few headache-free days are recorded")
    }
    let value = text(en: "change \(number(change.per28, signed: true, ascii: ascii))")
    guard let interval = change.ci95 else { return value }
    let low = number(interval.low, signed: true, ascii: ascii)
    let high = number(interval.high, signed: true, ascii: ascii)
    return text(en: "\(value) (95% interval \(low) to \(high))")
  }

  /// `stopped: side effects`, `still taken`.
  package func end(_ tried: TriedPreventive) -> String {
    if let overdue = overdue(tried.trial, today: tried.today) { return overdue }
    guard let stop = tried.trial.stop else { return text(en: "still taken") }
    if stop > tried.today { return text(en: "to be stopped after \(date(stop))") }
    return tried.trial.stopReason.map { text(en: "stopped: \(name($0))") }
      ?? text(en: "stopped, no reason noted")
  }

  /// The phase of today; after a missed injection since when its days are without the drug.
  package func phase(_ preventive: PreventiveTrial, today: CivilDay) -> String {
    if preventive.trial.start > today { return text(en: "planned from \(date(preventive.trial.start))") }
    if let overdue = overdue(preventive.trial, today: today) { return overdue }
    let phase = currentPhase(preventive, today: today)
    guard preventive.trial.awaitedInjection(today: today) == today else { return phase }
    return text(en: "\(phase), due today")
  }

  private func currentPhase(_ preventive: PreventiveTrial, today: CivilDay) -> String {
    guard let gap = preventive.uncovered(before: today).last, gap.end == today else {
      return name(preventive.phase(on: today, today: today))
    }
    return text(en: "not covered since \(date(gap.start))")
  }
}
