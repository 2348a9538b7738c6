package import CivilTime

/// An attack as the diary keeps it: with its number for people and where it came from.
package struct StoredAttack: Equatable, Sendable {
  package var id: Int
  /// Sixteen bytes; names the attack across diaries.
  package var uuid: [UInt8]
  package var attack: Attack
  /// Seconds since 1970-01-01T00:00Z.
  package var loggedAt: Int
  /// The import that brought it; `nil` for one typed at the prompt.
  package var batch: Int?
  package var isDeleted = false

  package init(
    id: Int, uuid: [UInt8], attack: Attack, loggedAt: Int, batch: Int? = nil, isDeleted: Bool = false
  ) {
    self.id = id
    self.uuid = uuid
    self.attack = attack
    self.loggedAt = loggedAt
    self.batch = batch
    self.isDeleted = isDeleted
  }
}

/// A dose that belongs to no attack, as the diary keeps it.
package struct StoredDose: Equatable, Sendable {
  package var id: Int
  package var dose: Dose
  /// Whether ``Dose/takenAt`` is more than the day's midnight: of a dose on a headache-free day of a file, only the day
  /// is known.
  package var isTimeKnown: Bool

  package init(id: Int, dose: Dose, isTimeKnown: Bool = true) {
    self.id = id
    self.dose = dose
    self.isTimeKnown = isTimeKnown
  }

  /// The dose, without the midnight of one of which only the day is known.
  package var doseAsKnown: Dose {
    var dose = dose
    if !isTimeKnown { dose.takenAt = nil }
    return dose
  }
}

/// A trial as the diary keeps it: T1, T2 … for people.
package struct StoredTrial: Equatable, Sendable {
  package var id: Int
  package var uuid: [UInt8]
  package var trial: Trial
  package var loggedAt: Int
  package var batch: Int?
  package var isDeleted = false

  package init(
    id: Int, uuid: [UInt8], trial: Trial, loggedAt: Int, batch: Int? = nil, isDeleted: Bool = false
  ) {
    self.id = id
    self.uuid = uuid
    self.trial = trial
    self.loggedAt = loggedAt
    self.batch = batch
    self.isDeleted = isDeleted
  }
}

/// A drug of the diary's own list.
package struct StoredDrug: Equatable, Sendable {
  package var id: Int
  package var drug: Drug

  package init(id: Int, drug: Drug) {
    self.id = id
    self.drug = drug
  }
}

/// What names a drug: only one that nothing names may go.
package struct DrugUses: Equatable, Sendable {
  /// Doses of attacks, and on their own.
  package var doses = 0
  /// The numbers of trials.
  package var trials: [Int] = []
  /// Entries that were deleted, and are kept until they are purged.
  package var deleted = 0

  package var isEmpty: Bool { self == DrugUses() }

  package init(doses: Int = 0, trials: [Int] = [], deleted: Int = 0) {
    self.doses = doses
    self.trials = trials
    self.deleted = deleted
  }
}

/// A remark about a day, as the diary keeps it.
package struct StoredNote: Hashable, Sendable {
  package var id: Int
  package var day: CivilDay
  package var text: String

  package init(id: Int, day: CivilDay, text: String) {
    self.id = id
    self.day = day
    self.text = text
  }
}

/// A measurement as the diary keeps it.
package struct StoredPressure: Equatable, Sendable {
  package var id: Int
  package var reading: BloodPressure
  /// Seconds since 1970-01-01T00:00Z.
  package var loggedAt: Int
  package var isDeleted = false

  package init(id: Int, reading: BloodPressure, loggedAt: Int, isDeleted: Bool = false) {
    self.id = id
    self.reading = reading
    self.loggedAt = loggedAt
    self.isDeleted = isDeleted
  }
}

/// A questionnaire's total as the diary keeps it.
package struct StoredScore: Equatable, Sendable {
  package var id: Int
  package var score: QuestionnaireScore
  /// Seconds since 1970-01-01T00:00Z.
  package var loggedAt: Int
  package var isDeleted = false

  package init(id: Int, score: QuestionnaireScore, loggedAt: Int, isDeleted: Bool = false) {
    self.id = id
    self.score = score
    self.loggedAt = loggedAt
    self.isDeleted = isDeleted
  }
}

/// A declaration as the diary keeps it.
package struct StoredDeclaration: Equatable, Sendable {
  package var id: Int
  package var range: DeclaredRange
  /// Seconds since 1970-01-01T00:00Z.
  package var declaredAt: Int

  package init(id: Int, range: DeclaredRange, declaredAt: Int) {
    self.id = id
    self.range = range
    self.declaredAt = declaredAt
  }
}
