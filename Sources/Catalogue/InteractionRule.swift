package import CivilTime
package import Diary

/// A caution between two drugs that a diary says were taken together, or near each other.
package struct InteractionWarning: Hashable, Sendable {
  package var caution: DrugCaution
  /// The names of the two drugs, always in the same order for the same kind of entry.
  package var drugs: [String]
}

/// Which cautions of the catalogue stand between what is taken: reminders with a source, no advice.
///
/// `Failure`: what looking up a drug throws.
package struct InteractionRule<Failure: Error> {
  private let lookUp: (String) throws(Failure) -> Drug?
  /// A few: making a dictionary costs more than looking through them.
  private var found: [(name: String, drug: Drug)] = []
  private var paired: [PairedCautions] = []

  /// `lookUp`: the drug of a name; asked once for each. `nil` for a name that is not known.
  package init(lookUp: @escaping (String) throws(Failure) -> Drug?) { self.lookUp = lookUp }

  private mutating func drug(_ name: String) throws(Failure) -> Drug? {
    for known in found where known.name == name { return known.drug }
    guard let drug = try lookUp(name) else { return nil }
    found.append((name, drug))
    return drug
  }

  private mutating func cautions(of drug: Drug) -> PairedCautions {
    for known in paired where known.drug.name == drug.name { return known }
    let new = PairedCautions(of: drug)
    paired.append(new)
    return new
  }

  /// For how many days before or after one of the doses another intake may be a caution; at least one.
  package mutating func longestWindow(of doses: [Dose]) throws(Failure) -> Int {
    var longest = 1
    for dose in doses {
      guard let drug = try drug(dose.drug) else { continue }
      longest = max(longest, cautions(of: drug).longestWindow)
    }
    return longest
  }

  /// The first caution on a preventive with each other one, whichever of the two came first.
  package mutating func warnings(
    starting trial: Trial, beside others: [Trial]
  ) throws(Failure) -> [InteractionWarning] {
    guard let drug = try drug(trial.drug) else { return [] }
    var cautions = PairedCautions(of: drug)
    var warnings: [InteractionWarning] = []
    for other in others where other.drug != trial.drug {
      guard let second = try self.drug(other.drug) else { continue }
      let isFirst = other.start <= trial.start
      let (first, last) = isFirst ? (other, trial) : (trial, other)
      let apart = first.stop.map { last.start - $0 } ?? 0
      let caution =
        isFirst
        ? cautions.caution(after: second, daysApart: apart)
        : cautions.caution(before: second, daysApart: apart)
      if let caution {
        let names = isFirst ? [second.name, drug.name] : [drug.name, second.name]
        warnings.append(InteractionWarning(caution: caution, drugs: names))
      }
    }
    return warnings
  }

  /// The cautions on a preventive with what was taken in the days before its start.
  package mutating func warnings(
    starting trial: Trial, after intakes: [Intake]
  ) throws(Failure) -> [InteractionWarning] {
    guard let preventive = try drug(trial.drug) else { return [] }
    var cautions = PairedCautions(of: preventive)
    var warnings: [InteractionWarning] = []
    for intake in intakes where intake.at.day < trial.start {
      guard let acute = try drug(intake.drug) else { continue }
      let apart = trial.start - intake.at.day
      if let caution = cautions.caution(after: acute, daysApart: apart) {
        warnings.append(InteractionWarning(caution: caution, drugs: [acute.name, preventive.name]))
      }
    }
    return warnings
  }

  /// The cautions on acute doses with the preventives of their days, and with other doses of the hours around them.
  ///
  /// `moment`: when a dose without a time of its own was taken; `intakes`: what was taken before.
  package mutating func warnings(
    taking doses: [Dose], at moment: Moment, during trials: [Trial], beside intakes: [Intake]
  ) throws(Failure) -> [InteractionWarning] {
    var warnings: [InteractionWarning] = []
    var intakes = intakes
    for dose in doses {
      guard let acute = try drug(dose.drug) else { continue }
      var cautions = cautions(of: acute)
      let taken = dose.takenAt ?? moment
      for trial in trials {
        guard let preventive = try drug(trial.drug) else { continue }
        let caution =
          taken.day < trial.start
          ? cautions.caution(before: preventive, daysApart: trial.start - taken.day)
          : cautions.caution(after: preventive, daysApart: trial.stop.map { taken.day - $0 } ?? 0)
        if let caution {
          warnings.append(InteractionWarning(caution: caution, drugs: [acute.name, preventive.name]))
        }
      }
      for intake in intakes {
        guard let other = try drug(intake.drug) else { continue }
        let minutes = taken.minutes(since: intake.at)
        // Within 24 hours is at the same time, and one day apart is more than that.
        let apart = abs(minutes) / (24 * 60)
        let caution =
          minutes < 0
          ? cautions.caution(before: other, daysApart: apart)
          : cautions.caution(after: other, daysApart: apart)
        if let caution {
          let names = [acute.name, other.name].sorted()
          warnings.append(InteractionWarning(caution: caution, drugs: names))
        }
      }
      intakes.append(Intake(drug: acute.name, at: taken))
    }
    return warnings
  }
}

/// The cautions on one drug with others, each pair looked up once.
private struct PairedCautions {
  private struct Pair: Equatable {
    var other: String
    var isOtherFirst: Bool
  }

  let drug: Drug
  private let naming: [DrugCaution]
  private var found: [(pair: Pair, cautions: [DrugCaution])] = []

  init(of drug: Drug) {
    self.drug = drug
    naming = Catalogue.cautions(naming: drug)
  }

  /// In days; 0 where time plays no part in any of them.
  var longestWindow: Int { naming.reduce(0) { max($0, $1.windowDays ?? 0) } }

  /// The first caution that stands where the other drug was begun `daysApart` days after the last dose of this one.
  mutating func caution(before other: Drug, daysApart: Int) -> DrugCaution? {
    cautions(Pair(other: other.name, isOtherFirst: false), other)
      .first { $0.stands(first: drug, then: other, daysApart: daysApart) }
  }

  /// The first caution that stands where this drug was begun `daysApart` days after the last dose of the other.
  mutating func caution(after other: Drug, daysApart: Int) -> DrugCaution? {
    cautions(Pair(other: other.name, isOtherFirst: true), other)
      .first { $0.stands(first: other, then: drug, daysApart: daysApart) }
  }

  private mutating func cautions(_ pair: Pair, _ other: Drug) -> [DrugCaution] {
    for known in found where known.pair == pair { return known.cautions }
    let (first, second) = pair.isOtherFirst ? (other, drug) : (drug, other)
    let new = Catalogue.cautions(on: second, with: first, among: naming)
    found.append((pair, new))
    return new
  }
}
