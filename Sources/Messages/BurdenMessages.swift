package import Analysis
package import Diary
package import Language

/// How long the head ached and what that kept the person from. Always with the number of headache days of which it
/// is known.
extension Language {
  package var burden: String { text(en: "Hours and impact") }

  /// `Hours of headache: 61.5 on 12 of 14 headache days (5.1 a day), then 22.0 on 8 of 9 (2.8 a day).`; `nil` where
  /// no length is known on either side.
  package func hours(_ before: Burden, _ on: Burden) -> String? {
    guard before.timedDays + on.timedDays > 0 else { return nil }
    return text(en: "Hours of headache: \(hours(before)), then \(hours(on, isNamed: false)).")
  }

  private func hours(_ burden: Burden, isNamed: Bool = true) -> String {
    guard let perDay = burden.minutesPerDay else { return "–" }
    return
      text(
        en: "\(number(Double(burden.minutes) / 60)) on \(known(burden.timedDays, burden, isNamed: isNamed)) "
          + "(\(number(perDay / 60)) a day)")
  }

  /// `Impact: in bed 2, slowed down 5 on 7 of 14 headache days, then in bed 0, slowed down 3 on 3 of 9.`; `nil` where
  /// none is noted on either side.
  package func impact(_ before: Burden, _ on: Burden) -> String? {
    let seen = Impact.allCases.reversed().filter { before[$0] + on[$0] > 0 }
    guard !seen.isEmpty else { return nil }
    return text(en: "Impact: \(impact(before, seen)), then \(impact(on, seen, isNamed: false)).")
  }

  /// The worst of each day.
  private func impact(_ burden: Burden, _ seen: [Impact], isNamed: Bool = true) -> String {
    guard burden.ratedDays > 0 else { return "–" }
    let parts = seen.map { "\(word($0)) \(burden[$0])" }
    let known = known(burden.ratedDays, burden, isNamed: isNamed)
    return text(en: "\(parts.joined(separator: ", ")) on \(known)")
  }

  private func known(_ days: Int, _ burden: Burden, isNamed: Bool) -> String {
    let all = burden.headacheDays
    guard isNamed else { return text(en: "\(days) of \(all)") }
    return text(
      en: plural(all, one: "\(days) of 1 headache day", other: "\(days) of \(all) headache days"))
  }

  /// The lines under a month: `Hours of headache: …`, `Impact: …`, where they are known of a day.
  package func lines(_ burden: Burden) -> [String] {
    [
      burden.timedDays > 0 ? text(en: "Hours of headache: \(hours(burden)).") : nil,
      burden.ratedDays > 0
        ? text(en: "Impact: \(impact(burden, Impact.allCases.reversed().filter { burden[$0] > 0 })).") : nil,
    ].compactMap(\.self)
  }

  package func word(_ impact: Impact) -> String {
    switch impact {
    case .none: text(en: "no impact")
    case .slowed: text(en: "slowed down")
    case .missedWork: text(en: "missed work")
    case .bed: text(en: "in bed")
    }
  }
}
