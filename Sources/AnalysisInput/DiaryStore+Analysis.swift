package import Analysis
package import CivilTime
package import Diary
package import Storage

/// What the analysis reads from the diary besides its day table.
extension DiaryStore {
  /// The rule that migraine days are counted by: the setting `migraine_rule`.
  package var migraineRule: MigraineRule {
    get throws(StoreError) { try setting(.migraineRule).flatMap(MigraineRule.init) ?? .usual }
  }

  /// Hours between two attacks below which they are counted as one: the setting `merge_gap_hours`.
  package var mergeGapHours: Int {
    get throws(StoreError) { try setting(.mergeGapHours).flatMap { Int($0) } ?? Setting.usualMergeGapHours }
  }

  /// How long the head ached on each day of some days, in minutes: see ``headacheMinutes(of:)``. Days that only
  /// attacks outside the range touch may be missing.
  package func minutesOfHeadache(in range: DayRange) throws(StoreError) -> [CivilDay: Int?] {
    var attacks: [AttackFacts] = []
    try forEachAttackFacts(from: range.start) { if $0.days.overlaps(range) { attacks.append($0) } }
    attacks.sort { $0.onset.instant < $1.onset.instant }
    return headacheMinutes(of: attacks)
  }

  /// Hours and impact of the headache days of some days.
  package func burden(in range: DayRange, _ table: DayTable) throws(StoreError) -> Burden {
    Burden(table.records(in: range), minutes: try minutesOfHeadache(in: range))
  }

  /// What acute drugs did on the days of a range. `table`: the diary's, right for these days.
  package func acuteResponse(in range: DayRange, _ table: DayTable) throws(StoreError) -> AcuteResponse {
    // The day after may hold a second dose.
    AcuteResponse(
      try notedDoses(in: DayRange(range.start, through: range.last + 1)), in: range,
      recorded: OveruseCount(of: range, in: table).recorded)
  }

  /// What the attacks of a range were like, and where they come from. `table`: the diary's, right for these days.
  package func attackProfile(in range: DayRange, _ table: DayTable) throws(StoreError) -> (
    profile: AttackProfile, origins: EntryOrigins
  ) {
    var attacks: [Attack] = []
    var origins = EntryOrigins(of: range)
    try forEachAttack(touching: range) { stored in
      attacks.append(stored.attack)
      origins.add(stored.attack, loggedAt: stored.loggedAt, isImported: stored.batch != nil)
    }
    let recorded = table.records(in: range).filter { $0.recorded.contains(.headache) }.map(\.day)
    return (AttackProfile(attacks, in: range, recorded: recorded), origins)
  }

  /// Whether an attack or a dose is entered for a day.
  package func hasEntries(on day: CivilDay) throws(StoreError) -> Bool {
    if try !attacks(touching: DayRange(day)).isEmpty { return true }
    return try !notedDoses(in: DayRange(day)).isEmpty
  }

  /// Totals of questionnaires of a period, oldest first.
  package func scores(in period: DayRange) throws(StoreError) -> [QuestionnaireScore] {
    try scores().map(\.score).filter { period.contains($0.day) }
  }

  /// The blood pressures of a period, where one of the preventives is a drug that `isWatched` says moves them; none
  /// otherwise, whether it was taken in the period or not.
  package func bloodPressures(
    in period: DayRange, of preventives: [PreventiveTrial], where isWatched: (Drug) -> Bool
  ) throws(StoreError) -> [BloodPressure] {
    for preventive in preventives {
      guard let drug = try drug(named: preventive.trial.drug), isWatched(drug) else { continue }
      return try bloodPressures().map(\.reading).filter { period.contains($0.at.day) }
    }
    return []
  }
}
