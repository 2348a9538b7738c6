import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every trial, in the order they were started.
  package func trials() throws(StoreError) -> [StoredTrial] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let ids = try connection.prepare("SELECT id FROM trial WHERE \(Self.live) ORDER BY id")
      var trials: [StoredTrial] = []
      let table = table(.trial)
      while try ids.step() {
        guard let image = try table.sound([.integer(try ids.integer("id"))]) else { continue }
        trials.append(try StoredTrial(image, names: names))
      }
      return trials.sorted { ($0.trial.start, $0.id) < ($1.trial.start, $1.id) }
    }
  }
}

extension WriteTransaction {
  /// Adds a trial and returns its number.
  package func add(_ trial: Trial) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let id = try seals.nextID("trial")
      let stored = StoredTrial(id: id, uuid: uuids.next(), trial: trial, loggedAt: now)
      try add(.trial, try image(of: stored))
      return id
    }
  }

  /// Makes the trial be as `stored` says; its number must be there.
  package func update(_ stored: StoredTrial) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.trial, key: [.integer(stored.id)], try image(of: stored))
    }
  }

  /// A new row for a course that an import brought.
  func image(of trial: Trial, batch: Int) throws(SQLiteError) -> RowImage {
    let id = try seals.nextID("trial")
    return try image(of: StoredTrial(id: id, uuid: uuids.next(), trial: trial, loggedAt: now, batch: batch))
  }

  private func image(of stored: StoredTrial) throws(SQLiteError) -> RowImage {
    try stored.image(drug: try store.names.drugID(stored.trial.drug, in: self))
  }
}

/// Between ``StoredTrial`` and the image of its row.
extension StoredTrial {
  func image(drug: Int) throws(SQLiteError) -> RowImage {
    // In the order the tables hand them back: the journal and the sum are taken of this image.
    var steps: [[Value]] = []
    for step in trial.steps.sorted(by: { $0.day < $1.day }) {
      steps.append(try ImageSink.values { row throws(SQLiteError) in try step.write(to: &row) })
    }
    var effects: [[Value]] = []
    for (n, effect) in trial.effects.enumerated() {
      effects.append(try ImageSink.values { row throws(SQLiteError) in try effect.write(to: &row, n: n) })
    }
    return RowImage(
      values: try ImageSink.values { row throws(SQLiteError) in try write(to: &row, drug: drug) },
      children: [steps, effects, trial.missed.sorted().map { [.day($0)] }])
  }

  fileprivate func write(to row: inout some RowSink, drug: Int) throws(SQLiteError) {
    try row.integer("id", id)
    try row.blob("uuid", uuid)
    try row.integer("drug", drug)
    try row.integer("interval_days", trial.intervalDays)
    try row.amount("target", "target_unit", trial.target)
    try row.day("stop", trial.stop)
    try row.text("stop_reason", trial.stopReason?.rawValue)
    try row.filled("note", trial.note)
    try row.integer("logged_at", loggedAt)
    try row.integer("batch", batch)
    try row.boolean("deleted", isDeleted)
    try row.day("judge", trial.judgeOn)
  }

  init(_ image: RowImage, names: DrugNames) throws(SQLiteError) {
    var row = ImageReader(image, of: .trial)
    let id = try row.integer("id")
    let uuid = try row.blob("uuid")
    var trial = Trial(drug: try names.drug(try row.integer("drug")), steps: [])
    trial.intervalDays = try row.integerOrNil("interval_days")
    trial.target = try row.amountOrNil("target", "target_unit")
    trial.stop = try row.dayOrNil("stop")
    if let reason = try row.textOrNil("stop_reason") {
      guard let known = StopReason(rawValue: reason) else {
        throw SQLiteError(.mismatch, .unknownWord, at: "trial.stop_reason")
      }
      trial.stopReason = known
    }
    trial.note = try row.textOrNil("note") ?? ""
    let loggedAt = try row.integer("logged_at")
    let batch = try row.integerOrNil("batch")
    let isDeleted = try row.integer("deleted") != 0
    trial.judgeOn = try row.dayOrNil("judge")

    let tables = Entity.trial.children
    for values in image.children[Entity.TrialChild.step] {
      var row = ImageReader(values, tables[Entity.TrialChild.step].columns)
      let day = try row.day("day")
      let thousandths = try row.integer("amount")
      let unit = try row.caseOrNil("unit", DoseUnit.self) ?? .milligram
      let amount = Amount(thousandths: thousandths, unit: unit)
      trial.steps.append(DoseStep(day: day, amount: amount, planned: try row.integer("planned") != 0))
    }
    for values in image.children[Entity.TrialChild.effect] {
      var row = ImageReader(values, tables[Entity.TrialChild.effect].columns)
      row.skip(to: "day")
      let day = try row.day("day")
      trial.effects.append(TrialEffect(day: day, effect: try row.textOrNil("effect") ?? ""))
    }
    for values in image.children[Entity.TrialChild.missed] {
      var row = ImageReader(values, tables[Entity.TrialChild.missed].columns)
      trial.missed.append(try row.day("day"))
    }
    self.init(id: id, uuid: uuid, trial: trial, loggedAt: loggedAt, batch: batch, isDeleted: isDeleted)
  }
}

extension DoseStep {
  fileprivate func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.day("day", day)
    try row.amount("amount", "unit", amount)
    try row.boolean("planned", planned)
  }
}

extension TrialEffect {
  fileprivate func write(to row: inout some RowSink, n: Int) throws(SQLiteError) {
    try row.integer("n", n)
    try row.day("day", day)
    try row.text("effect", effect)
  }
}

extension Entity {
  static let trial = Entity(
    8, "trial",
    ColumnNames.written { row throws(SQLiteError) in
      try StoredTrial(id: 0, uuid: [], trial: Trial(drug: "", steps: []), loggedAt: 0).write(
        to: &row, drug: 0)
    },
    children: [
      Child(
        "dose_step", of: "trial",
        ColumnNames.written { row throws(SQLiteError) in
          let nothing = Amount(thousandths: 0, unit: .milligram)
          try DoseStep(day: CivilDay(number: 0), amount: nothing).write(to: &row)
        }),
      Child(
        "trial_effect", of: "trial",
        ColumnNames.written { row throws(SQLiteError) in
          try TrialEffect(day: CivilDay(number: 0), effect: "").write(to: &row, n: 0)
        }),
      Child("missed_dose", of: "trial", ["day"]),
    ]
  )
  .marking([AddedColumn("judge")], since: 6)

  /// Where the child tables of a trial stand in its images.
  enum TrialChild {
    static let step = 0
    static let effect = 1
    static let missed = 2
  }
}
