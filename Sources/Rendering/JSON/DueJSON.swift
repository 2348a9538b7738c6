package import CivilTime
package import Diary

/// What `headache due --json` prints.
package enum DueJSON {
  package static func data(_ entries: [DueEntry], _ layout: Layout, today: CivilDay) -> JSON {
    let text = DueText(layout)
    return .array(
      entries.map { entry in
        .object(
          members(entry, today) + [
            ("message", .string(text.message(entry, today: today))), ("command", .optional(entry.line)),
          ])
      })
  }

  private static func members(_ entry: DueEntry, _ today: CivilDay) -> [(String, JSON)] {
    switch entry {
    case .openAttack(let id, let onset):
      [("kind", "open_attack"), ("attack", .int(id)), ("trial", .null), ("since", day(onset.moment.day))]
    case .unknownDays(let days, _):
      [
        ("kind", "unknown_days"), ("attack", .null), ("trial", .null),
        ("since", day(days.first?.start ?? today)),
      ]
    case .injection(let trial, _, _, let due):
      [("kind", "injection"), ("attack", .null), ("trial", .string("T\(trial)")), ("since", day(due))]
    case .doseStep(let trial, _, let step, _):
      [("kind", "dose_step"), ("attack", .null), ("trial", .string("T\(trial)")), ("since", day(step.day))]
    }
  }

  private static func day(_ day: CivilDay) -> JSON { .string("\(day)") }
}
