import Analysis
package import CivilTime
package import Diary

/// Civil days as JSON: `show DAY`, `note` and `period`.
package enum DayJSON {
  package static func data(_ page: DayPage) -> JSON {
    guard !page.kept.isEmpty, case .object(let members) = known(page) else { return known(page) }
    return .object(members + [("file", AttackJSON.cells(page.kept))])
  }

  private static func known(_ page: DayPage) -> JSON {
    [
      "day": .string("\(page.day)"), "recorded": .bool(page.isRecorded),
      "headache": page.isRecorded || page.record.headache ? .bool(page.record.headache) : .null,
      "migraine": .optional(page.record.migraine), "acute_medication": .optional(page.record.acuteTaken),
      "attacks": .array(page.attacks.map { AttackJSON.render(id: $0.id, $0.attack) }),
      "doses": .array(page.doses.map { AttackJSON.render($0.doseAsKnown, id: $0.id) }),
      "other_doses": .array(page.otherDoses.map { AttackJSON.render([$0.dose], attack: $0.attack) }),
      "free": .optional(page.free?.rawValue), "menstruation": .bool(page.isMenstruation),
      "blood_pressures": .array(page.pressures.map { PressureJSON.data(id: $0.id, $0.reading) }),
      "scores": .array(page.scores.map { ScoreJSON.data(id: $0.id, $0.score) }),
      "preventives": .array(page.preventives.map { data($0) }),
      "notes": .array(page.notes.map { data($0) }),
    ]
  }

  /// What stands before the pages of several days, those with nothing to show among them.
  package static func range(_ days: DayRange) -> [(String, JSON)] {
    [("from", .string("\(days.start)")), ("to", .string("\(days.last)"))]
  }

  package static func data(_ note: StoredNote) -> JSON {
    ["id": .string("N\(note.id)"), "day": .string("\(note.day)"), "note": .string(note.text)]
  }

  package static func data(period ranges: [DayRange], takesBack: Bool) -> JSON {
    let days = ranges.map { JSON($0) }
    return ["menstruation": .bool(!takesBack), "days": .array(days)]
  }

  private static func data(_ preventive: DayPage.Preventive) -> JSON {
    [
      "id": .string("T\(preventive.stored.id)"), "drug": .string(preventive.stored.trial.drug),
      "events": .array(preventive.events.map { data($0) }),
    ]
  }

  private static func data(_ event: TrialEvent) -> JSON {
    var (kind, amount, text) = ("", Amount?.none, String?.none)
    switch event {
    case .started(let dose): (kind, amount) = ("started", dose)
    case .dose(let dose, let isPlanned): (kind, amount) = (isPlanned ? "dose_planned" : "dose", dose)
    case .injection(let dose, let isNoted): (kind, amount) = (isNoted ? "injection" : "injection_due", dose)
    case .missed: kind = "missed"
    case .effect(let effect): (kind, text) = ("effect", effect)
    case .stopped(let reason): (kind, text) = ("stopped", reason?.rawValue)
    }
    return ["kind": .string(kind), "dose": TrialJSON.amount(amount), "detail": .optional(text)]
  }
}
