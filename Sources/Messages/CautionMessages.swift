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
  private func days(_ count: Int) -> String { text(en: plural(count, one: "1 day", other: "\(count) days")) }

  /// The sentence with its command.
  package func caution(_ caution: Caution, sides: SideNames = .trial) -> String {
    sentence(caution, sides: sides) + (command(caution).map { " \($0)" } ?? "")
  }

  /// The sentence alone; it ends with a colon where ``command(_:)`` belongs after it.
  package func sentence(_ caution: Caution, sides: SideNames = .trial) -> String {
    guard let side = caution.side, !namesItsSide(caution.code) else {
      return said(caution, sides).capitalizedFirst
    }
    return "\(name(side, of: sides).capitalizedFirst): \(said(caution, sides))"
  }

  /// Whether the sentence says itself which side it is about.
  private func namesItsSide(_ code: Caution.Code) -> Bool {
    switch code {
    case .confounded, .shortBefore, .tooEarly, .interim, .notYet, .targetNotReached, .injectionOverdue,
      .windowsOverlap, .windowsApart, .stretchesApart, .unequalCoverage, .effectOverlapsCriterion:
      true
    default: false
    }
  }

  private func said(_ caution: Caution, _ sides: SideNames) -> String {
    let names = caution.names.map(\.removingControlCharactersAndLines).joined(separator: ", ")
    let place = caution.range.map { " (\(range($0)))" } ?? ""
    switch caution.code {
    case .freeDaysMissing: return freeDaysMissing(caution)
    case .notComparable:
      let count =
        caution.number.map {
          text(en: plural($0, one: ": 1 day is recorded", other: ": \($0) days are recorded"))
        } ?? ""
      return text(en: "the two windows cannot be compared\(count)\(place).")
    case .tooFewDays: return tooFewDays(caution)
    case .lowCoverage:
      return caution.number.map {
        text(en: "\($0)% of the days are recorded; the others are unknown and may differ.")
      } ?? text(en: "many days are not recorded; the others are unknown and may differ.")
    case .unequalCoverage:
      let gap = caution.number.map { text(en: " (a gap of \($0) percentage points)") } ?? ""
      return text(
        en:
          "One side is recorded more completely than the other\(gap); part of the change may come from that.")
    case .shortBefore:
      let count =
        caution.number.map {
          text(en: plural($0, one: "only 1 recorded day", other: "only \($0) recorded days"))
        } ?? text(en: "few recorded days")
      return text(
        en: "\(name(.before, of: sides).capitalizedFirst): \(count); a short stretch may not be typical.")
    case .confounded:
      let drugs = caution.names.map(drugInSentence).joined(separator: ", ").capitalizedFirst
      let what = drugs.isEmpty ? text(en: "Another preventive") : drugs
      let days =
        caution.side.map { text(en: "within the days “\(name($0, of: sides))”") }
        ?? text(en: "between the two windows")
      return text(en: "\(what) changed \(days)\(place); what is due to which cannot be told apart.")
    case .targetNotReached:
      let target = names.isEmpty ? text(en: "dose") : names
      let count = caution.number.map { text(en: "; \(days($0)) at the dose compared") } ?? ""
      return text(en: "The planned \(target) was not reached or not held for 28 days\(count).")
    case .tooEarly, .interim, .notYet: return tooShort(caution)
    case .injectionOverdue:
      guard let days = caution.range else { return text(en: "The next one is overdue.") }
      return text(
        en:
          "Not noted as given since \(date(days.start)), although due on \(date(days.last)): no day from then on "
          + "counts as under the drug.")
    case .seriesConstant:
      return text(en: "every recorded day was the same, so that chance can hardly be judged.")
    case .noHeadache:
      return text(en: "no recorded day has a headache, so there is nothing that could become less.")
    case .openAttack:
      return text(en: "an attack has no end\(place); it counts up to the last thing noted about it.")
    case .windowsOverlap:
      return text(en: "The two windows share days\(place); those days count on both sides.")
    case .windowsApart: return windowsApart(caution.number ?? WindowDistance.far)
    case .stretchesApart: return stretchesApart(caution.number ?? WindowDistance.far)
    case .baselineWorst: return baselineWorst(caution)
    case .baselineChanging: return baselineChanging(caution.number ?? 0)
    case .overuse:
      return text(en: "\(use(caution)). Taking them less can lower headache days by itself.")
    case .effectOverlapsCriterion:
      guard !names.isEmpty else {
        return text(
          en:
            "An effect was noted as an effect of the drug and can make a headache count as a migraine; read the "
            + "migraine days with that in mind.")
      }
      return text(
        en: plural(
          caution.names.count,
          one:
            "\(names.capitalizedFirst) was noted as an effect of the drug and can make a headache count as a migraine; "
            + "read the migraine days with that in mind.",
          other:
            "\(names.capitalizedFirst) were noted as an effect of the drug and can make a headache count as a migraine; "
            + "read the migraine days with that in mind."))
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
      return index == 0
        ? text(en: "\(names) on \(days) or more days") : text(en: "\(names) on \(days) or more")
    }
    guard !parts.isEmpty else { return text(en: "acute drugs on many days in every 30") }
    let (often, source) = (parts.joined(separator: ", "), lines.compactMap(\.ichd3).joined(separator: ", "))
    return lines.contains(.several)
      ? text(en: "\(often) in every 30 (several classes together; ICHD-3 \(source))")
      : text(en: "\(often) in every 30 (ICHD-3 \(source))")
  }

  private func atDose(_ caution: Caution) -> String {
    caution.number.map { text(en: "\(days($0)) at this dose") } ?? text(en: "not long at this dose")
  }

  /// The time at the dose, and from when on it is long enough; without such a day it never was.
  private func tooShort(_ caution: Caution) -> String {
    let held = atDose(caution)
    guard let day = caution.range?.start else {
      return switch caution.code {
      case .tooEarly: text(en: "Too short to judge: \(held), and fewer than 28 are little to go by.")
      case .interim: text(en: "Too short to judge: \(held).")
      default: text(en: "Too short to judge: \(held), fewer than this kind of drug needs.")
      }
    }
    let judged = text(en: "long enough to judge from \(date(day)).")
    return switch caution.code {
    case .tooEarly: text(en: "Too early: \(held), and fewer than 28 are little to go by; \(judged)")
    case .interim: text(en: "Interim: \(held); \(judged)")
    default: text(en: "Not yet: \(held), fewer than this kind of drug needs; \(judged)")
    }
  }
}

// MARK: - What is recorded, and the days before

extension Language {
  private func freeDaysMissing(_ caution: Caution) -> String {
    let line = caution.range == nil ? "" : text(en: " If they were headache-free, type:")
    let free =
      switch caution.number {
      case nil: text(en: "few headache-free days are")
      case 0?: text(en: "no headache-free day is")
      case let number?:
        text(
          en: plural(
            number, one: "only 1 headache-free day is", other: "only \(number) headache-free days are"))
      }
    return text(
      en: "\(free) recorded, too few to trust a rate; days without an entry are unknown.") + line
  }

  private func tooFewDays(_ caution: Caution) -> String {
    let count =
      switch caution.number {
      case nil: text(en: "few days are recorded")
      case 0?: text(en: "no day is recorded")
      case let number?:
        text(en: plural(number, one: "only 1 day is recorded", other: "only \(number) days are recorded"))
      }
    return text(en: "\(count); more are needed to compare.")
  }

  private func baselineWorst(_ caution: Caution) -> String {
    let others =
      caution.number.map { text(en: "each of \($0) other stretches") } ?? text(en: "every other stretch")
    let fall =
      caution.expectedFall.map { text(en: ": about \(number($0)) fewer per 28, were it by chance alone") }
      ?? ""
    return text(
      en:
        "a higher rate than in \(others) of this length in the diary. After the worst spell better days follow in any "
        + "case\(fall) (regression to the mean).")
  }

  /// `change`: of the second half against the first, in days per 28.
  private func baselineChanging(_ change: Int) -> String {
    guard change != 0 else { return text(en: "headache days were changing already.") }
    let size = number(Double(change), decimals: 0, signed: true)
    return change < 0
      ? text(en: "headache days were becoming fewer already (\(size) per 28 in the second half).")
      : text(en: "headache days were becoming more already (\(size) per 28 in the second half).")
  }
}
