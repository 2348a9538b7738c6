import Diary
package import Analysis
package import CivilTime
package import Language

/// What a reader must know before believing a comparison, a sentence each.
extension Language {
  /// The line to type that declares every day of `range` without an entry headache-free.
  package func completeLine(_ range: DayRange) -> String { text(en: "headache complete \(range)") }

  /// The line to type that answers a caution, where there is one.
  package func command(_ caution: Caution) -> String? {
    caution.code == .freeDaysMissing ? caution.range.map(completeLine) : nil
  }

  /// `1 day`, `28 days`.
  private func days(_ count: Int) -> String { text(en: "\(count) \(count == 1 ? "day" : "days")") }

  /// The sentence with its command.
  package func caution(_ caution: Caution, sides: SideNames = .trial) -> String {
    sentence(caution, sides: sides) + (command(caution).map { " \($0)" } ?? "")
  }

  /// The sentence alone; it ends with a colon where ``command(_:)`` belongs after it.
  package func sentence(_ caution: Caution, sides: SideNames = .trial) -> String {
    let side = caution.side.map { "\(name($0, of: sides).capitalizedFirst): " } ?? ""
    let names = caution.names.map(\.removingControlCharactersAndLines).joined(separator: ", ")
    let place = caution.range.map { " (\(range($0)))" } ?? ""
    switch caution.code {
    case .freeDaysMissing:
      let line = caution.range == nil ? "" : text(en: " If they were headache-free, type:")
      let free =
        caution.number.map {
          $0 == 0
            ? text(joined: "no headache-free day is")
            : $0 == 1
              ? text(en: "only 1 headache-free day is") : text(en: "only \($0) headache-free days are")
        }
        ?? text(en: "few headache-free days are")
      return text(
        joined: side
          + "\(free) recorded, too few to trust a rate; days without an entry are unknown."
          .capitalized(if: side.isEmpty) + line)
    case .notComparable:
      let count = caution.number.map { text(en: ": \(days($0)) \($0 == 1 ? "is" : "are") recorded") } ?? ""
      return text(
        joined: side + "the two windows cannot be compared\(count)\(place).".capitalized(if: side.isEmpty))
    case .tooFewDays:
      let count =
        caution.number.map {
          $0 == 0
            ? text(en: "no day is recorded") : text(en: "only \(days($0)) \($0 == 1 ? "is" : "are") recorded")
        }
        ?? text(en: "few days are recorded")
      return text(joined: side + "\(count); more are needed to compare.".capitalized(if: side.isEmpty))
    case .lowCoverage:
      let share =
        caution.number.map { text(en: "\($0)% of the days are recorded") }
        ?? text(en: "many days are not recorded")
      return text(
        joined: side
          + "\(share); the others are unknown and may differ."
          .capitalized(if: side.isEmpty))
    case .unequalCoverage:
      let gap = caution.number.map { text(en: " (a gap of \($0) percentage points)") } ?? ""
      return
        text(
          en:
            "One side is recorded more completely than the other\(gap); part of the change may come from that."
        )
    case .shortBefore:
      let count =
        caution.number.map { text(en: "only \($0) recorded \($0 == 1 ? "day" : "days")") }
        ?? text(en: "few recorded days")
      return text(
        en: "\(name(.before, of: sides).capitalizedFirst): \(count); a short stretch may not be typical.")
    case .confounded:
      let what = names.isEmpty ? text(en: "Another preventive") : names.capitalizedFirst
      let days =
        caution.side.map { text(en: "within the days “\(name($0, of: sides))”") }
        ?? text(en: "between the two windows")
      return text(en: "\(what) changed \(days)\(place); what is due to which cannot be told apart.")
    case .targetNotReached:
      let target = names.isEmpty ? text(en: "dose") : names
      let count = caution.number.map { text(en: "; \(days($0)) at the dose compared") } ?? ""
      return text(en: "The planned \(target) was not reached or not held for 28 days\(count).")
    case .tooEarly:
      return text(
        en: "Too early: \(atDose(caution)), and fewer than 28 are little to go by; \(judged(caution))")
    case .interim: return text(en: "Interim: \(atDose(caution)); \(judged(caution))")
    case .notYet:
      return text(en: "Not yet: \(atDose(caution)), fewer than this kind of drug needs; \(judged(caution))")
    case .injectionOverdue:
      guard let days = caution.range else { return text(en: "The next one is overdue.") }
      return text(
        joined:
          "Not noted as given since \(date(days.start)), although due on \(date(days.last)): no day from then on "
          + "counts as under the drug.")
    case .seriesConstant:
      return text(
        joined: side
          + "every recorded day was the same, so that chance can hardly be judged."
          .capitalized(if: side.isEmpty))
    case .noHeadache:
      return text(
        joined: side
          + "no recorded day has a headache, so there is nothing that could become less."
          .capitalized(if: side.isEmpty))
    case .openAttack:
      return text(
        joined: side
          + "an attack has no end\(place); it counts up to the last thing noted about it."
          .capitalized(if: side.isEmpty))
    case .windowsOverlap:
      return text(en: "The two windows share days\(place); those days count on both sides.")
    case .baselineWorst:
      let others =
        caution.number.map { text(en: "each of \($0) other stretches") } ?? text(en: "every other stretch")
      let fall =
        caution.expectedFall.map { text(en: ": about \(number($0)) fewer per 28, were it by chance alone") }
        ?? ""
      return text(
        joined: side
          + "a higher rate than in \(others) of this length in the diary. After the worst spell better days follow in any case\(fall) (regression to the mean)."
          .capitalized(if: side.isEmpty))
    case .baselineChanging:
      let number = caution.number ?? 0
      let direction =
        number == 0
        ? text(joined: "changing")
        : number < 0 ? text(joined: "becoming fewer") : text(joined: "becoming more")
      let size =
        number == 0
        ? ""
        : text(en: " (\(self.number(Double(number), decimals: 0, signed: true)) per 28 in the second half)")
      return text(
        joined: side + "headache days were \(direction) already\(size).".capitalized(if: side.isEmpty))
    case .overuse:
      return text(
        joined: side
          + "\(use(caution)). Taking them less can lower headache days by itself."
          .capitalized(if: side.isEmpty))
    case .effectOverlapsCriterion:
      let what = names.isEmpty ? text(en: "An effect") : names.capitalizedFirst
      return
        text(
          en:
            "\(what) \(caution.names.count > 1 ? "were" : "was") noted as an effect of the drug and can make a headache count as a migraine; read the migraine days with that in mind."
        )
    }
  }

  package func name(_ line: OveruseLine) -> String {
    switch line {
    case .triptan: text(en: "triptans")
    case .ergot: text(en: "ergots")
    case .opioid: text(en: "opioids")
    case .combination: text(en: "combination analgesics")
    case .simple: text(en: "paracetamol and NSAIDs")
    case .several: text(en: "acute drugs of several classes")
    case .unset: text(en: "other acute drugs")
    }
  }

  /// `triptans on 10 or more days in every 30 (ICHD-3 8.2.2)`, the lines with one number of days together.
  private func use(_ caution: Caution) -> String {
    let lines = caution.names.compactMap(OveruseLine.init(rawValue:))
    let numbers = lines.compactMap(\.days).unique
    let parts = numbers.enumerated().map { index, days in
      let reached = lines.filter { $0.days == days }
      let names = reached.map { $0 == .several ? text(en: "acute drugs") : name($0) }.joined(separator: ", ")
      return text(en: "\(names) on \(days)\(index == 0 ? " or more days" : " or more")")
    }
    guard !parts.isEmpty else { return text(en: "acute drugs on many days in every 30") }
    let together = lines.contains(.several) ? text(joined: "several classes together; ") : ""
    let source = lines.compactMap(\.ichd3).joined(separator: ", ")
    return text(en: "\(parts.joined(separator: ", ")) in every 30 (\(together)ICHD-3 \(source))")
  }

  private func atDose(_ caution: Caution) -> String {
    text(en: caution.number.map { "\(days($0)) at this dose" } ?? "not long at this dose")
  }

  private func judged(_ caution: Caution) -> String {
    text(
      en: caution.range.map { "long enough to judge from \(date($0.start))." }
        ?? "the course ended too soon to judge.")
  }
}

extension String {
  fileprivate func capitalized(if wanted: Bool) -> String { wanted ? capitalizedFirst : self }
}
