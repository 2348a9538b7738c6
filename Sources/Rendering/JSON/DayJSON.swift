package import Analysis
package import CivilTime
package import Diary

/// Everything that the diary has of a day.
package struct DayPage: Sendable {
  package var day: CivilDay
  package var record: DayRecord
  package var isToday: Bool
  package var attacks: [StoredAttack]
  package var doses: [StoredDose]
  package var notes: [StoredNote]
  package var isMenstruation: Bool

  package init(
    day: CivilDay, record: DayRecord, isToday: Bool, attacks: [StoredAttack], doses: [StoredDose],
    notes: [StoredNote], isMenstruation: Bool
  ) {
    self.day = day
    self.record = record
    self.isToday = isToday
    self.attacks = attacks
    self.doses = doses
    self.notes = notes
    self.isMenstruation = isMenstruation
  }
}

/// One civil day as JSON: `show DAY`, `note` and `period`.
package enum DayJSON {
  package static func data(_ page: DayPage) -> JSON {
    let isRecorded = page.record.recorded.contains(.headache)
    return [
      "day": .string("\(page.day)"), "recorded": .bool(isRecorded),
      "headache": isRecorded ? .bool(page.record.headache) : .null,
      "attacks": .array(page.attacks.map { AttackJSON.render(id: $0.id, $0.attack) }),
      "doses": .array(page.doses.map { AttackJSON.render($0.dose, id: $0.id) }),
      "menstruation": .bool(page.isMenstruation), "notes": .array(page.notes.map { data($0) }),
    ]
  }

  package static func data(_ note: StoredNote) -> JSON {
    ["id": .string("N\(note.id)"), "day": .string("\(note.day)"), "note": .string(note.text)]
  }

  package static func data(period ranges: [DayRange], takesBack: Bool) -> JSON {
    let days = ranges.map { JSON($0) }
    return ["menstruation": .bool(!takesBack), "days": .array(days)]
  }
}
