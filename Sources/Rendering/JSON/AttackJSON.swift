import CivilTime
package import Diary

/// Attacks as JSON: snake_case, moments in RFC 3339 with their offset, unknown features as `null`.
package enum AttackJSON {
  package static let schema = "headache.attack/1"

  /// `kept`: what the file that brought it says beside it.
  package static func render(id: Int, _ attack: Attack, kept: [KeptCell]) -> JSON {
    guard !kept.isEmpty, case .object(let members) = render(id: id, attack) else {
      return render(id: id, attack)
    }
    return .object(members + [("file", cells(kept))])
  }

  static func cells(_ kept: [KeptCell]) -> JSON {
    .array(kept.map { ["column": .string($0.column), "text": .string($0.text)] })
  }

  package static func render(id: Int, _ attack: Attack) -> JSON {
    let features = attack.features
    let end: JSON = if case .at(let moment) = attack.end { .string(moment.description) } else { .null }
    return [
      "id": .int(id), "onset": .string(attack.onset.moment.description),
      "onset_precision": .string(name(attack.onset.precision)), "end": end,
      "end_kind": .string(attack.end == .open ? "open" : attack.end == .unknown ? "unknown" : "known"),
      "peak": .optional(attack.peak), "kind": .optional(attack.kind.map(name)),
      "side": .optional(attack.side.map(name)), "quality": .optional(attack.quality.map(name)),
      "worse_with_activity": .optional(features.worseWithActivity), "nausea": .optional(features.nausea),
      "vomiting": .optional(features.vomiting), "photophobia": .optional(features.photophobia),
      "phonophobia": .optional(features.phonophobia), "aura": .optional(attack.aura),
      "aura_minutes": .optional(attack.auraMinutes),
      "impact": .optional(attack.impact.map(BurdenJSON.name)),
      "readings": .array(
        attack.readings.map {
          ["at": .string($0.at.description), "intensity": .intensity($0.intensity)]
        }), "doses": .array(attack.doses.map { render($0) }),
      "triggers": .array(attack.triggers.map(JSON.string)),
      "symptoms": .array(attack.symptoms.map(JSON.string)), "note": .string(attack.note),
      "zone": .optional(attack.zone),
    ]
  }

  /// Doses, and the number of the attack they belong to.
  package static func render(_ doses: [Dose], attack: Int?) -> JSON {
    ["attack": .optional(attack), "doses": .array(doses.map { render($0) })]
  }

  /// The same for doses that belong to none, each with its number.
  package static func render(alone doses: [StoredDose]) -> JSON {
    ["attack": .null, "doses": .array(doses.map { render($0.dose, id: $0.id) })]
  }

  /// A dose of some days, wherever it stands.
  package static func render(noted: NotedDose) -> JSON {
    [
      "day": .string("\(noted.day)"), "attack": .optional(noted.attack),
      "dose": render(noted.dose, id: noted.number),
    ]
  }

  /// `id`: the number of a dose that belongs to no attack.
  package static func render(_ dose: Dose, id: Int? = nil) -> JSON {
    let amount: JSON =
      dose.amount.map {
        ["value": .double(Double($0.thousandths) / 1000), "unit": .string($0.unit.symbol)]
      } ?? .null
    return .object(
      [
        ("drug", .string(dose.drug)), ("dose", amount), ("count", .int(dose.count)),
        ("taken_at", .optional(dose.takenAt.map { $0.description })),
        ("relief", .optional(dose.relief?.rawValue)),
      ] + (id.map { [("id", .string("D\($0)"))] } ?? []))
  }

  // Spelled out: a case's name asked of the runtime costs more than the attack.

  static func name(_ kind: HeadacheKind) -> String {
    switch kind {
    case .migraine: "migraine"
    case .tension: "tension"
    case .cluster: "cluster"
    case .other: "other"
    }
  }

  static func name(_ side: Side) -> String {
    switch side {
    case .left: "left"
    case .right: "right"
    case .both: "both"
    }
  }

  static func name(_ quality: Quality) -> String {
    switch quality {
    case .throbbing: "throbbing"
    case .pressing: "pressing"
    case .stabbing: "stabbing"
    case .burning: "burning"
    case .other: "other"
    }
  }

  private static func name(_ precision: Onset.Precision) -> String {
    switch precision {
    case .minute: "minute"
    case .partOfDay: "part_of_day"
    case .day: "day"
    case .onWaking: "on_waking"
    }
  }
}

extension JSON {
  static func optional(_ value: Bool?) -> JSON { value.map(JSON.bool) ?? .null }
}
