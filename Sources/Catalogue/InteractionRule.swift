package import CivilTime
package import Diary

/// A caution between two drugs that a diary says were taken together, or near each other.
package struct InteractionWarning: Hashable, Sendable {
  package var caution: DrugCaution
  /// The names of the two drugs, always in the same order for the same kind of entry.
  package var drugs: [String]
}

/// Which cautions of the catalogue stand between what is taken: reminders with a source, no advice.
package struct InteractionRule {
  /// By the names that entries have. A few: making a dictionary costs more than looking through them.
  private var known: [(name: String, drug: Drug?)] = []
  private var paired: [PairedCautions] = []

  package init() {}

  /// Makes the drugs of these names known to the rule; a name whose drug is not known is passed over.
  ///
  /// `lookUp`: the drug of a name, `nil` for one that is not known; asked once for each.
  package mutating func know<Failure: Error>(
    _ names: some Sequence<String>, lookUp: (String) throws(Failure) -> Drug?
  ) throws(Failure) {
    for name in names where !known.contains(where: { $0.name == name }) {
      known.append((name, try lookUp(name)))
    }
  }

  private func drug(_ name: String) -> Drug? {
    for drug in known where drug.name == name { return drug.drug }
    return nil
  }

  private mutating func cautions(of drug: Drug) -> PairedCautions {
    for known in paired where known.drug.name == drug.name { return known }
    let new = PairedCautions(of: drug)
    paired.append(new)
    return new
  }

  /// For how many days before or after one of the doses another intake may be a caution; at least one.
  package mutating func longestWindow(of doses: [Dose]) -> Int {
    var longest = 1
    for dose in doses {
      guard let drug = drug(dose.drug) else { continue }
      longest = max(longest, cautions(of: drug).longestWindow)
    }
    return longest
  }

  /// The first caution on a preventive with each other one, whichever of the two came first.
  package mutating func warnings(
    starting trial: Trial, beside others: [Trial]
  ) -> [InteractionWarning] {
    guard let drug = drug(trial.drug) else { return [] }
    var cautions = PairedCautions(of: drug)
    var warnings: [InteractionWarning] = []
    for other in others where other.drug != trial.drug {
      guard let second = self.drug(other.drug) else { continue }
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
  ) -> [InteractionWarning] {
    guard let preventive = drug(trial.drug) else { return [] }
    var cautions = PairedCautions(of: preventive)
    var warnings: [InteractionWarning] = []
    for intake in intakes where intake.at.day < trial.start {
      guard let acute = drug(intake.drug) else { continue }
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
  ) -> [InteractionWarning] {
    var warnings: [InteractionWarning] = []
    // The same drug at the same moment says nothing new, however often it was taken then.
    var known: Set<Intake> = []
    var intakes = intakes.filter { known.insert($0).inserted }
    var said: [Intake: Int] = [:]
    for dose in doses {
      guard let acute = drug(dose.drug) else { continue }
      let taken = dose.takenAt ?? moment
      // Twice it stands beside itself.
      said[Intake(drug: acute.name, at: taken), default: 0] += 1
      if said[Intake(drug: acute.name, at: taken), default: 0] > 2 { continue }
      var cautions = cautions(of: acute)
      for trial in trials {
        guard let preventive = drug(trial.drug) else { continue }
        let caution =
          taken.day < trial.start
          ? cautions.caution(before: preventive, daysApart: trial.start - taken.day)
          : cautions.caution(after: preventive, daysApart: trial.stop.map { taken.day - $0 } ?? 0)
        if let caution {
          warnings.append(InteractionWarning(caution: caution, drugs: [acute.name, preventive.name]))
        }
      }
      for intake in intakes {
        guard let other = drug(intake.drug) else { continue }
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
      let intake = Intake(drug: acute.name, at: taken)
      if known.insert(intake).inserted { intakes.append(intake) }
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
