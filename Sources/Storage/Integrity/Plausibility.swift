import CivilTime
package import Diary
import SQLite

/// Entries that are intact and yet unlikely: live rows only.
extension DiaryStore {
  /// `now`: minutes since 1970-01-01T00:00Z.
  package func plausibilityFindings(now: Int) throws(StoreError) -> [Finding] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try overlaps(now: now) + reversedAttacks(now: now) + openTooLong(now: now) + unknownDrugs()
        + trialFindings()
    }
  }

  /// Attacks that went on at the same time: each with the one before it that reaches furthest.
  private func overlaps(now: Int) throws(SQLiteError) -> [Finding] {
    var findings: [Finding] = []
    var latest: (id: Int, extent: AttackExtent)?
    try connection.forEachExtent(now: Moment(wallMinutes: now, offset: 0)) { id, _, extent in
      if let latest, latest.extent.overlaps(extent) {
        findings.append(.overlap(first: latest.id, second: id))
      }
      if extent.end > latest?.extent.end ?? .min { latest = (id, extent) }
    }
    return findings
  }

  private func reversedAttacks(now: Int) throws(SQLiteError) -> [Finding] {
    try attackProblems(now: now).compactMap { id, problem in
      if case .endBeforeStart = problem { .endsBeforeStart(attack: id) } else { nil }
    }
  }

  func openTooLong(now: Int) throws(SQLiteError) -> [Finding] {
    try attackProblems(now: now).compactMap { id, problem in
      if case .openTooLong(let minutes) = problem {
        .openTooLong(attack: id, hours: minutes / 60)
      } else {
        nil
      }
    }
  }

  /// What is wrong with the times of the attacks that are open, or end before they start; by their numbers.
  private func attackProblems(now: Int) throws(SQLiteError) -> [(id: Int, problem: AttackProblem)] {
    let statement = try connection.prepare(
      """
      SELECT id, onset, onset_offset, ended, ended_offset FROM attack
        WHERE end_kind <> 2 AND \(Self.live) ORDER BY id
      """)
    let now = Moment(wallMinutes: now, offset: 0)
    var problems: [(id: Int, problem: AttackProblem)] = []
    while try statement.step() {
      let id = try statement.integer(0)
      let onset = Moment(wallMinutes: try statement.integer(1), offset: try statement.integerOrNil(2))
      let offset = try statement.integerOrNil(4)
      let end = try statement.integerOrNil(3).map { Moment(wallMinutes: $0, offset: offset) }
      let attack = Attack(onset: Onset(onset), end: end.map { .at($0) } ?? .open)
      problems += attack.problems(now: now).map { (id, $0) }
    }
    return problems
  }

  private func unknownDrugs() throws(SQLiteError) -> [Finding] {
    let statement = try connection.prepare(
      """
      SELECT name, count(*) FROM (
        SELECT drug FROM attack_dose WHERE attack IN (SELECT id FROM attack WHERE \(Self.live))
        UNION ALL SELECT drug FROM dose WHERE \(Self.live)
      ) JOIN drug ON drug.id = drug WHERE class = 'unknown' GROUP BY drug.id ORDER BY name
      """)
    var findings: [Finding] = []
    while try statement.step() {
      findings.append(.unknownDrug(try statement.text(0), doses: try statement.integer(1)))
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
      for column in 0..<Int32(columns) { row.append(try statement.integer(column)) }
      rows.append(row)
    }
    return rows
  }
}
