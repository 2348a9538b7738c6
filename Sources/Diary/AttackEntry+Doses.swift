package import CivilTime

/// What an edit says of a dose that is there: what is `nil` stays.
package struct DoseCorrection: Hashable, Sendable {
  package var drug: String
  package var amount: Amount?
  package var count: Int?
  /// When it was taken. Where it is the time of one of several doses of the drug, it says which is meant.
  package var takenAt: Moment?
  package var relief: Relief?
  /// The dose to add where the attack has none of the drug.
  package var ifMissing: Dose

  package init(
    amount: Amount? = nil, count: Int? = nil, takenAt: Moment? = nil, relief: Relief? = nil, ifMissing: Dose
  ) {
    drug = ifMissing.drug
    (self.amount, self.count, self.takenAt, self.relief) = (amount, count, takenAt, relief)
    self.ifMissing = ifMissing
  }

  /// The doses that it may mean, by their places.
  fileprivate func candidates(in attack: Attack) -> [Int] {
    let ofDrug = attack.doses.indices.filter { attack.doses[$0].drug == drug }
    let named = ofDrug.filter { takenAt != nil && attack.doses[$0].takenAt == takenAt }
    return named.count == 1 ? named : ofDrug
  }
}

/// Why it is not certain which dose an edit means.
package enum DoseEditProblem: Hashable, Sendable {
  /// The attack has no such dose; `at`: the time that was named.
  case noSuchDose(drug: String, at: Moment?)
  /// The attack has several of the drug.
  case severalDoses(drug: String, [Dose])
}

extension AttackEntry {
  /// Why the entry's words on doses cannot be meant for `old`; `nil` where they can.
  package func doseProblem(editing old: Attack) -> DoseEditProblem? {
    for field in cleared {
      switch field {
      case .dose(let drug):
        let doses = old.doses.filter { $0.drug == drug }
        if doses.isEmpty { return .noSuchDose(drug: drug, at: nil) }
        // Doses of one time, or of none, are told apart by nothing.
        if Set(doses.map(\.takenAt)).count > 1 { return .severalDoses(drug: drug, doses) }
      case .doseAt(let drug, let moment):
        guard old.doses.contains(where: { $0.drug == drug && $0.takenAt == moment }) else {
          return .noSuchDose(drug: drug, at: moment)
        }
      default: break
      }
    }
    var left = old
    clear(&left)
    for correction in corrections where correction.candidates(in: left).count > 1 {
      return .severalDoses(drug: correction.drug, left.doses.filter { $0.drug == correction.drug })
    }
    return nil
  }

  /// Corrects the doses that are there, the last of a drug where several may be meant.
  func correctDoses(_ attack: inout Attack) {
    for correction in corrections {
      guard let index = correction.candidates(in: attack).last else {
        attack.doses.append(correction.ifMissing)
        continue
      }
      attack.doses[index].amount = correction.amount ?? attack.doses[index].amount
      attack.doses[index].count = correction.count ?? attack.doses[index].count
      attack.doses[index].takenAt = correction.takenAt ?? attack.doses[index].takenAt
      attack.doses[index].relief = correction.relief ?? attack.doses[index].relief
    }
  }

  /// Adds the entry's readings, each in the place of one of the same minute.
  func addReadings(_ attack: inout Attack) {
    guard !readings.isEmpty else { return }
    for reading in readings {
      attack.readings.removeAll { $0.at.instant == reading.at.instant }
      attack.readings.append(reading)
    }
    attack.readings.sort { $0.at.instant < $1.at.instant }
    attack.peak = attack.readings.map(\.intensity).max() ?? attack.peak
  }
}
