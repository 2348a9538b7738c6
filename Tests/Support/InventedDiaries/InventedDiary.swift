package import CivilTime
import Catalogue
package import Diary
package import Storage
import TestSupport

/// A made-up diary of a kind that a report must be right for: the same on every run and on every machine.
package struct InventedDiary: Sendable {
  package let name: String
  /// What is to be looked at on its page.
  package let about: String
  /// What is asked of `headache report` besides the file.
  package var options: [String] = []
  let life: Life

  /// The day on which every report is made.
  package static let today = day("2026-11-22")
  /// The clock for the program: `HEADACHE_NOW`.
  package static let now = "2026-11-22T14:55+01:00"
  private static let noon = Int(today.number) * 86_400 + 43_200

  /// Writes the diary to a new file.
  package func write(to path: String) throws(StoreError) {
    let store = try DiaryStore.openOrCreate(path, now: Self.noon, classify: Self.classify)
    let life = life
    try store.write("invented", now: Self.noon) { (work) throws(StoreError) in
      var writing = LifeWriter(life, today: Self.today)
      try writing.write(into: work)
    }
  }

  /// A drug of the catalogue, or one that is unknown to it.
  package static func classify(_ name: String) -> Drug {
    Catalogue.find(name)?.drug ?? Drug.unknown(name)
  }
}

/// How a made-up person lives with headache.
struct Life: Sendable {
  /// Days with an entry, up to yesterday unless said otherwise.
  var first: CivilDay
  var last = InventedDiary.today - 1
  var seed: UInt64 = 1
  /// The share of days on which a headache begins.
  var rate = 0.45
  /// Of headaches, the share that are migraine.
  var migraine = 0.6
  /// Attacks of a day on which there is one: more than one is cluster headache.
  var attacksADay = 1
  /// Every attack is an aura and nothing more.
  var isAuraAlone = false
  /// Of days, the share with an entry; the days without headache are declared where all have one.
  var recorded = 1.0
  var acute: [Taken] = []
  var preventives: [Course] = []
  var menstruates = false
  var pressures: [BloodPressure] = []
  var settings: [(name: String, value: String)] = [("name", "Anna Example"), ("birth_date", "1986-05-17")]
  var triggers: [String] = []
  var scores: [QuestionnaireScore] = []

  /// An acute drug, and how often it is taken for a headache.
  struct Taken: Sendable {
    var drug: String
    var milligrams: Int?
    var share: Double
    /// The chance that it took the pain away; half of the others helped somewhat.
    var works = 0.4
    /// On days without headache too.
    var alone = 0.0
  }

  /// A preventive, and what it does: the share of headaches that is left.
  struct Course: Sendable {
    var trial: Trial
    var leaves = 1.0
  }
}

extension Life {
  /// A course with steps of so many milligrams from days on.
  static func course(
    _ drug: String, _ steps: [(String, Int)], stop: String? = nil, _ reason: StopReason? = nil,
    every days: Int? = nil, note: String = "", effects: [(String, String)] = [], leaves: Double = 1
  ) -> Course {
    var trial = Trial(
      drug: drug,
      steps: steps.map {
        DoseStep(day: day($0.0), amount: Amount(thousandths: $0.1 * 1000, unit: .milligram))
      },
      intervalDays: days, stop: stop.map { day($0) })
    trial.stopReason = reason
    trial.note = note
    trial.effects = effects.map { TrialEffect(day: day($0.0), effect: $0.1) }
    return Course(trial: trial, leaves: leaves)
  }
}
