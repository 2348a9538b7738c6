package import CivilTime
package import Diary
import SQLite

/// Entries that are intact and yet unlikely: live rows only.
extension DiaryStore {
  package func plausibilityFindings(now: Moment) throws(StoreError) -> [Finding] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try overlaps(now: now) + attackFindings(now: now) + unknownDrugs() + trialFindings()
    }
  }

  /// Attacks that went on at the same time: each with the one before it that reaches furthest.
  private func overlaps(now: Moment) throws(SQLiteError) -> [Finding] {
    var findings: [Finding] = []
    var latest: (id: Int, extent: AttackExtent)?
    try connection.forEachExtent(now: now) { id, _, extent in
      if let latest, latest.extent.overlaps(extent) {
        findings.append(.overlap(first: latest.id, second: id))
      }
      if extent.end > latest?.extent.end ?? .min { latest = (id, extent) }
    }
    return findings
  }

  /// What ``Attack/problems(now:)`` says of the attacks that were saved, but for a length that was confirmed.
  private func attackFindings(now: Moment) throws(SQLiteError) -> [Finding] {
    var findings: [Finding] = []
    try forEachTimes { id, attack in
      var found: [Finding] = []
      for problem in attack.problems(now: now) {
        let finding: Finding? =
          switch problem {
          case .endBeforeStart: .endsBeforeStart(attack: id)
          case .startInFuture, .endInFuture: .inFuture(attack: id)
          case .zeroWithoutAura: .zeroWithoutAura(attack: id)
          case .readingOutside: .readingOutside(attack: id)
          case .openTooLong(let minutes): .openTooLong(attack: id, hours: minutes / 60)
          case .long, .endWithoutStart: nil
          }
        if let finding, !found.contains(finding) { found.append(finding) }
      }
      findings += found
    }
    return findings
  }

  func openTooLong(now: Moment) throws(SQLiteError) -> [Finding] {
    try attackFindings(now: now).filter { if case .openTooLong = $0 { true } else { false } }
  }

  /// Hands every live attack to `body` with what its problems are seen by: its times, its intensities, its aura.
  private func forEachTimes(_ body: (_ id: Int, Attack) -> Void) throws(SQLiteError) {
    let rows = try connection.prepare(
      """
      SELECT id, onset, onset_offset, end_kind, ended, ended_offset, peak = 0 AS is_zero, aura
        FROM attack WHERE \(Self.live) ORDER BY id
      """)
    var readings = try AttackChildCursor(
      "SELECT attack, at, at_offset FROM reading ORDER BY attack, n", on: connection)
    while try rows.step() {
      let id = try rows.integer("id")
      let onset = Moment(
        wallMinutes: try rows.integer("onset"), offset: try rows.integerOrNil("onset_offset"))
      let offset = try rows.integerOrNil("ended_offset")
      let end = try rows.integerOrNil("ended").map { Moment(wallMinutes: $0, offset: offset) }
      let isOpen = try rows.integer("end_kind") == 0
      var attack = Attack(onset: Onset(onset), end: isOpen ? .open : end.map { .at($0) } ?? .unknown)
      if try rows.integerOrNil("is_zero") == 1 { attack.peak = 0 }
      attack.aura = try rows.integerOrNil("aura").map { $0 != 0 }
      while try readings.next(of: id) {
        attack.readings.append(Reading(at: try readings.moment(), intensity: 0))
      }
      body(id, attack)
    }
  }

  private func unknownDrugs() throws(SQLiteError) -> [Finding] {
    let statement = try connection.prepare(
      """
      SELECT name, count(*) AS doses FROM (
        SELECT drug FROM attack_dose WHERE attack IN (SELECT id FROM attack WHERE \(Self.live))
        UNION ALL SELECT drug FROM dose WHERE \(Self.live)
      ) JOIN drug ON drug.id = drug WHERE class = 'unknown' GROUP BY drug.id ORDER BY name
      """)
    var findings: [Finding] = []
    while try statement.step() {
      findings.append(.unknownDrug(try statement.text("name"), doses: try statement.integer("doses")))
    }
    return findings
  }

  private func trialFindings() throws(SQLiteError) -> [Finding] {
    let empty = try integers(
      "SELECT id FROM trial WHERE id NOT IN (SELECT trial FROM dose_step) AND \(Self.live) ORDER BY id")
    let early = try integers(
      "SELECT id FROM trial WHERE stop < (SELECT min(day) FROM dose_step WHERE trial = trial.id)"
        + " AND \(Self.live) ORDER BY id")
    let late = try integers(
      "SELECT trial.id, day, planned FROM trial JOIN dose_step ON trial = trial.id WHERE day > stop"
        + " AND \(Self.live) ORDER BY trial.id, day", columns: 3)
    return empty.map { .noDoseStep(trial: $0[0]) } + early.map { .stopBeforeStart(trial: $0[0]) }
      + late.map { .stepAfterStop(trial: $0[0], day: $0[1], planned: $0[2] == 1) }
  }

  private func integers(_ sql: String, columns: Int = 1) throws(SQLiteError) -> [[Int]] {
    let statement = try connection.prepare(sql)
    var rows: [[Int]] = []
    while try statement.step() {
      var row: [Int] = []
      for column in 0..<Int32(columns) { row.append(try statement.integer(at: column)) }
      rows.append(row)
    }
    return rows
  }
}
