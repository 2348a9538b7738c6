package import Analysis
import CivilTime
package import Language

/// What is said of a trial as a whole.
extension Language {
  /// `Headache days in blocks of 28 days: 12, 13, 11 before; 9, 7/25, 6 from the first dose.`; `nil` without
  /// blocks on both sides.
  ///
  /// `7/25` is 7 in 25 recorded days; a dash is a block without any.
  package func blocks(_ comparison: Comparison) -> String? {
    let first = comparison.phases.first { $0.kind != .baseline }?.days.start ?? comparison.on.range.start
    let before = comparison.blocks.filter { $0.days.start < first }
    let after = comparison.blocks.filter { $0.days.start >= first }
    guard !before.isEmpty, !after.isEmpty else { return nil }
    return text(
      en: "Headache days in blocks of 28 days: \(row(before)) before; \(row(after)) from the first dose.")
  }

  private func row(_ blocks: [FourWeekBlock]) -> String {
    text(
      joined: blocks.map { block in
        guard let count = block.headacheDays else { return "–" }
        return block.recorded == 28 ? "\(count)" : "\(count)/\(block.recorded)"
      }.joined(separator: ", "))
  }

  /// How long the reference dose was held, where that is long enough; a shorter time has a caution.
  package func adequacy(_ comparison: Comparison) -> String? {
    guard comparison.adequacy == .adequate, let days = comparison.daysAtDose,
      let needed = comparison.adequateDays
    else { return nil }
    return text(en: "\(days) days at this dose; \(needed) are usually asked for.")
  }

  /// That the headache days before are in the chronic range; `nil` where they are not.
  package func beforeClass(_ frequency: FrequencyClass) -> String? {
    switch frequency {
    case .under15: nil
    case .from15:
      text(
        en:
          "Before: 15 or more headache days in each of four 30-day windows, the chronic range (ICHD-3: 15 or more "
          + "a month for more than 3 months).")
    }
  }

  package func name(_ kind: TrialPhase.Kind) -> String {
    switch kind {
    case .baseline: text(en: "before")
    case .titration: text(en: "titration")
    case .reference: text(en: "at the reference dose")
    case .taper: text(en: "taper")
    case .off: text(en: "off")
    }
  }
}
