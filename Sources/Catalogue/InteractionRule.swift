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
  private var found: [String: Drug] = [:]

  /// `lookUp`: the drug of a name; asked once for each. `nil` for a name that is not known.
  package init(lookUp: @escaping (String) throws(Failure) -> Drug?) { self.lookUp = lookUp }

  private mutating func drug(_ name: String) throws(Failure) -> Drug? {
    if let drug = found[name] { return drug }
    let drug = try lookUp(name)
    found[name] = drug
    return drug
  }

  /// The first caution on a preventive with each other one, whichever of the two came first.
  package mutating func warnings(
    starting trial: Trial, beside others: [Trial]
  ) throws(Failure) -> [InteractionWarning] {
    guard let drug = try drug(trial.drug) else { return [] }
    var warnings: [InteractionWarning] = []
    for other in others where other.drug != trial.drug {
      guard let second = try self.drug(other.drug) else { continue }
      let isFirst = other.start <= trial.start
      let (first, last) = isFirst ? (other, trial) : (trial, other)
      let apart = first.stop.map { last.start - $0 } ?? 0
      let (earlier, later) = isFirst ? (second, drug) : (drug, second)
      if let caution = Catalogue.caution(first: earlier, then: later, daysApart: apart) {
        warnings.append(InteractionWarning(caution: caution, drugs: [earlier.name, later.name]))
      }
    }
    return warnings
  }

  /// The cautions on a preventive with what was taken in the days before its start.
  package mutating func warnings(
    starting trial: Trial, after intakes: [Intake]
  ) throws(Failure) -> [InteractionWarning] {
    guard let preventive = try drug(trial.drug) else { return [] }
    var warnings: [InteractionWarning] = []
    for intake in intakes where intake.at.day < trial.start {
      guard let acute = try drug(intake.drug) else { continue }
      let apart = trial.start - intake.at.day
      if let caution = Catalogue.caution(first: acute, then: preventive, daysApart: apart) {
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
      let taken = dose.takenAt ?? moment
      for trial in trials {
        guard let preventive = try drug(trial.drug) else { continue }
        let caution =
          taken.day < trial.start
          ? Catalogue.caution(first: acute, then: preventive, daysApart: trial.start - taken.day)
          : Catalogue.caution(
            first: preventive, then: acute, daysApart: trial.stop.map { taken.day - $0 } ?? 0)
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
          ? Catalogue.caution(first: acute, then: other, daysApart: apart)
          : Catalogue.caution(first: other, then: acute, daysApart: apart)
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

extension Catalogue {
  /// The first caution that stands between two drugs, the second begun `daysApart` days after the last dose of the
  /// first.
  fileprivate static func caution(first: Drug, then second: Drug, daysApart: Int) -> DrugCaution? {
    cautions(on: second, with: first).first { $0.stands(first: first, then: second, daysApart: daysApart) }
  }
}
