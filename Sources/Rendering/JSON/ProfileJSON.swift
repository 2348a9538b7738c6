import Analysis
import CivilTime
import Diary

/// What attacks were like, as the report's JSON has it.
enum ProfileJSON {
  static func data(_ profile: AttackProfile) -> JSON {
    let features = profile.features
    return [
      "from": .string("\(profile.range.start)"), "to": .string("\(profile.range.last)"),
      "attacks": .int(profile.attacks), "auras_alone": .int(profile.aurasAlone), "aura": count(profile.aura),
      "nausea": count(features.nausea), "vomiting": count(features.vomiting),
      "photophobia": count(features.photophobia), "phonophobia": count(features.phonophobia),
      "worse_with_activity": count(features.worseWithActivity),
      "minutes": profile.duration.map(spread) ?? .null, "peak": profile.peak.map(spread) ?? .null,
      "sides": .array(Side.allCases.compactMap { word(AttackJSON.name($0), profile.sides[$0]) }),
      "sides_known": .int(profile.sidesKnown),
      "qualities": .array(Quality.allCases.compactMap { word(AttackJSON.name($0), profile.qualities[$0]) }),
      "qualities_known": .int(profile.qualitiesKnown),
      "kinds": .array(HeadacheKind.allCases.compactMap { word(AttackJSON.name($0), profile.kinds[$0]) }),
      "kinds_known": .int(profile.kindsKnown),
      "triggers": .array(profile.triggers.compactMap { word($0.word, $0.attacks) }),
      "hours": .array(profile.onsets.hours.map(JSON.int)), "timed": .int(profile.onsets.timed),
      "on_waking": .int(profile.onsets.onWaking),
      "weekdays": .array(profile.onsets.weekdays.map(JSON.int)),
      "recorded_weekdays": .array(profile.onsets.recordedWeekdays.map(JSON.int)),
    ]
  }

  private static func count(_ count: NotedCount) -> JSON {
    ["yes": .int(count.yes), "known": .int(count.known)]
  }

  private static func word(_ word: String, _ attacks: Int?) -> JSON? {
    attacks.map { ["name": .string(word), "attacks": .int($0)] }
  }

  private static func spread(_ spread: Spread) -> JSON {
    [
      "known": .int(spread.count), "lower_quartile": .double(spread.lowerQuartile),
      "median": .double(spread.median), "upper_quartile": .double(spread.upperQuartile),
      "longest": .double(spread.longest),
    ]
  }

  static func data(_ days: MenstrualDays) -> JSON {
    func tally(_ tally: MenstrualDays.Tally) -> [(String, JSON)] {
      [
        ("headache", .int(tally.headache)), ("recorded", .int(tally.recorded)),
        ("migraine", .int(tally.migraine)), ("migraine_known", .int(tally.migraineKnown)),
      ]
    }
    return [
      "cycles": .int(days.cycles), "cycles_with_headache": .int(days.cyclesWithHeadache),
      "cycles_with_migraine": .int(days.cyclesWithMigraine),
      "days": .array(
        zip(MenstrualDays.offsets, days.days).map { .object([("day", .int($0))] + tally($1)) }),
      "other": .object(tally(days.other)),
    ]
  }
}
