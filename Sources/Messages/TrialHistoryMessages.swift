package import Analysis
package import CivilTime
import Diary
package import Language

/// What is said of a preventive that was tried.
extension Language {
  /// `adequate: 138 days at 100 mg, 56 are needed`, `too early: 12 of 56 days at 25 mg`.
  package func length(_ tried: TriedPreventive) -> String {
    let (held, needed) = (tried.daysAtDose, tried.preventive.adequateDays)
    let place = tried.dose.map { amount in text(en: " at \(amount)") } ?? ""
    let name =
      switch tried.preventive.adequacy(before: tried.today) {
      case .adequate, .notComparable: text(en: "adequate")
      case _ where tried.trial.stop != nil: text(en: "not adequate")
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
      return text(en: "no rate: too few headache-free days are recorded")
    }
    let value = text(en: "change \(number(change.per28, signed: true, ascii: ascii))")
    guard let interval = change.ci95 else { return value }
    let low = number(interval.low, signed: true, ascii: ascii)
    return text(en: value + " (95% interval \(low) to \(number(interval.high, signed: true, ascii: ascii)))")
  }

  /// `stopped: side effects`, `still taken`.
  package func end(_ tried: TriedPreventive) -> String {
    guard tried.trial.stop != nil else { return text(en: "still taken") }
    return text(en: tried.trial.stopReason.map { "stopped: \(name($0))" } ?? "stopped, no reason noted")
  }

  /// `missed 3 days`, `missed 1 injection, 28 days not covered`; `nil` where none was.
  package func missed(_ preventive: PreventiveTrial, today: CivilDay) -> String? {
    let trial = preventive.trial
    let (missed, gaps) = (trial.missed.count, preventive.uncovered(before: today).reduce(0) { $0 + $1.count })
    var parts: [String] = []
    if missed > 0 {
      parts.append(
        trial.intervalDays == nil
          ? text(en: "missed \(missed) \(missed == 1 ? "day" : "days")")
          : text(en: "missed \(missed) \(missed == 1 ? "injection" : "injections")"))
    }
    if gaps > 0 { parts.append(text(en: "\(gaps) \(gaps == 1 ? "day" : "days") not covered")) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The phase of today; after a missed injection since when its days are without the drug.
  package func phase(_ preventive: PreventiveTrial, today: CivilDay) -> String {
    guard let gap = preventive.uncovered(before: today).last, gap.end == today else {
      return name(preventive.phase(on: today, today: today))
    }
    return text(en: "not covered since \(date(gap.start))")
  }
}
