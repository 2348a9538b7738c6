package import Analysis
package import CivilTime
package import Diary

/// Everything that the diary has of a day.
package struct DayPage: Sendable {
  package var day: CivilDay
  package var record: DayRecord
  package var today: CivilDay
  /// Attacks that touch the day, also those of the night before, in the order they began.
  package var attacks: [StoredAttack] = []
  /// Doses of the day that belong to no attack.
  package var doses: [StoredDose] = []
  /// Doses of the day that were taken for an attack of another day.
  package var otherDoses: [AttackDose] = []
  package var notes: [StoredNote] = []
  package var isMenstruation = false
  package var pressures: [StoredPressure] = []
  package var scores: [StoredScore] = []
  package var preventives: [Preventive] = []
  /// How it was said that the day was headache-free; `nil` where nobody said so.
  package var free: FreeDay?
  /// What a file that says so has beside it.
  package var kept: [KeptCell] = []

  package init(day: CivilDay, record: DayRecord, today: CivilDay) {
    self.day = day
    self.record = record
    self.today = today
  }

  /// What the diary has of a preventive on the day.
  package struct Preventive: Sendable {
    package var stored: StoredTrial
    package var events: [TrialEvent]

    package init(_ stored: StoredTrial, _ events: [TrialEvent]) {
      self.stored = stored
      self.events = events
    }
  }

  /// A dose, and the number of the attack it was taken for.
  package struct AttackDose: Sendable {
    package var attack: Int
    package var dose: Dose

    package init(attack: Int, _ dose: Dose) {
      self.attack = attack
      self.dose = dose
    }
  }

  /// How a day came to be headache-free.
  package enum FreeDay: String, Sendable {
    /// It was said of this very day.
    case checkIn = "check_in"
    /// It lies in a stretch that was declared.
    case declared
  }

  package var isToday: Bool { day == today }

  /// Whether there is nothing to show of the day but that it is unknown, or free.
  package var isBlank: Bool {
    attacks.isEmpty && doses.isEmpty && otherDoses.isEmpty && notes.isEmpty && !isMenstruation
      && pressures.isEmpty && scores.isEmpty
      && preventives.isEmpty && free != .checkIn
  }

  /// Whether it is known if there was a headache.
  package var isRecorded: Bool { record.recorded.contains(.headache) }

  /// The day in the word that a line takes: `today`, `yesterday`, `2026-11-12`.
  package var word: String { day == today ? "today" : day == today - 1 ? "yesterday" : "\(day)" }
}
