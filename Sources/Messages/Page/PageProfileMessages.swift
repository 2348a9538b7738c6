package import Analysis
import CivilTime
package import Diary
package import Language

/// What attacks were like, when they began, what they had to do with menstruation, and the scores written down: counts,
/// each with the number it is known of.
extension Language {
  // MARK: Attack profile

  package var profileHeading: String { text(en: "Attack profile") }
  package func profileNote(_ profile: AttackProfile) -> String {
    let attacks = text(en: plural(profile.attacks, one: "1 attack", other: "\(profile.attacks) attacks"))
    return text(
      en: "\(range(profile.range)); \(attacks) as noted; each count is of the attacks it is known of")
  }

  /// A line for each thing that is known of any attack.
  package func profile(_ profile: AttackProfile) -> [(name: String, text: String)] {
    [
      (text(en: "Features"), features(profile)), (text(en: "Aura"), aura(profile)),
      (text(en: "Duration"), profile.duration.map(duration) ?? ""),
      (text(en: "Intensity"), profile.peak.map(intensity) ?? ""), (text(en: "Side"), sides(profile)),
      (text(en: "Quality"), qualities(profile)), (text(en: "Called"), kinds(profile)),
      (text(en: "Suspected triggers"), triggers(profile)),
    ].filter { !$0.1.isEmpty }
  }

  private func of(_ count: Int, _ known: Int) -> String { text(en: "\(count) of \(known)") }

  private func features(_ profile: AttackProfile) -> String {
    let features = profile.features
    let all: [(String, NotedCount)] = [
      (text(en: "nausea"), features.nausea), (text(en: "vomiting"), features.vomiting),
      (text(en: "light"), features.photophobia), (text(en: "sound"), features.phonophobia),
      (text(en: "worse with activity"), features.worseWithActivity),
    ]
    return all.filter { $0.1.known > 0 }.map { "\($0.0) \(of($0.1.yes, $0.1.known))" }.joined(separator: ", ")
  }

  private func aura(_ profile: AttackProfile) -> String {
    guard profile.aura.known > 0 else { return "" }
    let alone = profile.aurasAlone > 0 ? text(en: "; without headache \(profile.aurasAlone)") : ""
    return of(profile.aura.yes, profile.aura.known) + alone
  }

  private func duration(_ spread: Spread) -> String {
    func hours(_ minutes: Double) -> String { length(Int(minutes.rounded())) }
    return text(
      en: "half of them \(hours(spread.lowerQuartile)) to \(hours(spread.upperQuartile)), middle "
        + "\(hours(spread.median)), longest \(hours(spread.longest)) (\(spread.count) known)")
  }

  private func intensity(_ spread: Spread) -> String {
    text(
      en: "half of them \(number(spread.lowerQuartile)) to \(number(spread.upperQuartile)), middle "
        + "\(number(spread.median)) (\(spread.count) known)")
  }

  private func sides(_ profile: AttackProfile) -> String {
    Side.allCases.compactMap { side in
      profile.sides[side].map { "\(word(side)) \(of($0, profile.sidesKnown))" }
    }.joined(separator: ", ")
  }

  private func qualities(_ profile: AttackProfile) -> String {
    Quality.allCases.compactMap { quality in
      profile.qualities[quality].map { "\(word(quality)) \(of($0, profile.qualitiesKnown))" }
    }.joined(separator: ", ")
  }

  private func kinds(_ profile: AttackProfile) -> String {
    HeadacheKind.allCases.compactMap { kind in
      profile.kinds[kind].map { "\(word(kind)) \(of($0, profile.kindsKnown))" }
    }.joined(separator: ", ")
  }

  /// How often each was noted, and that this is no claim.
  private func triggers(_ profile: AttackProfile) -> String {
    guard !profile.triggers.isEmpty else { return "" }
    let most = 6
    let named = profile.triggers.prefix(most).map {
      "\($0.word.removingControlCharactersAndLines) \($0.attacks)"
    }
    let rest = profile.triggers.count - named.count
    let more = rest > 0 ? text(en: " and \(rest) more") : ""
    return text(
      en:
        "\(named.joined(separator: ", "))\(more), of \(profile.attacks) attacks (as noted; no cause is shown)"
    )
  }

  // MARK: Onset

  package var onsetHeading: String { text(en: "When attacks began") }
  package func onsetNote(_ times: OnsetTimes) -> String {
    var parts = [text(en: "by the hour, \(times.timed) of them known")]
    if times.onWaking > 0 { parts.append(text(en: "\(times.onWaking) were there on waking")) }
    parts.append(text(en: "by weekday, of the weekdays recorded"))
    return parts.joined(separator: "; ")
  }
  package var attacksRow: String { text(en: "attacks") }
  package var hourRow: String { text(en: "hour") }
  package var weekdaysRecordedRow: String { text(en: "recorded") }

  // MARK: Menstruation

  package var menstrualHeading: String { text(en: "Around menstruation") }
  package func menstrualNote(_ days: MenstrualDays) -> String {
    let cycles = text(en: plural(days.cycles, one: "1 cycle", other: "\(days.cycles) cycles"))
    return text(
      en: "day 1 = first day of bleeding; of \(cycles), \(days.cyclesWithHeadache) had a headache and "
        + "\(days.cyclesWithMigraine) a migraine on one of these days")
  }
  /// `day −2`, `day 1`.
  package func menstrualDay(_ offset: Int) -> String {
    text(en: "day \(number(Double(offset), decimals: 0))")
  }
  package var otherDays: String { text(en: "all other days") }
  package var headacheDaysRow: String { text(en: "headache") }
  package var migraineDaysRow: String { text(en: "migraine") }
  /// `5 of 12`; a dash where it is known of none.
  package func tally(_ count: Int, of known: Int) -> String { known > 0 ? of(count, known) : "–" }

  // MARK: Scores

  package var scoresHeading: String { text(en: "Scores written down") }
  package var scoresNote: String {
    text(en: "totals of questionnaires that the person filled in, latest first")
  }
  /// `MIDAS: 21 (3 Mar 2026), 15 (1 Jun 2026)`.
  package func scores(_ questionnaire: Questionnaire, _ scores: [QuestionnaireScore]) -> EmphasizedText {
    let list = scores.map { text(en: "\($0.value) (\(date($0.day)))") }.joined(separator: ", ")
    return boldText(en: "\(strong: questionnaire.name): \(list)")
  }
}
