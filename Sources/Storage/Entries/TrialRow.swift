import CivilTime
import Diary
import SQLite

/// Between ``StoredTrial`` and the image of its row.
extension StoredTrial {
  func image(drug: Int) -> RowImage {
    RowImage(
      values: [
        .integer(id), .blob(uuid), .integer(drug), .integer(trial.intervalDays),
        .integer(trial.target?.thousandths), .code(trial.target?.unit), .day(trial.stop),
        trial.stopReason.map { .text($0.rawValue) } ?? .null, .filled(trial.note), .integer(loggedAt),
        .integer(batch), .boolean(isDeleted),
      ],
      children: [
        // In the order the tables hand them back: the journal and the sum are taken of this image.
        trial.steps.sorted { $0.day < $1.day }.map { step in
          [
            .day(step.day), .integer(step.amount.thousandths), .code(step.amount.unit),
            .boolean(step.planned),
          ]
        },
        trial.effects.enumerated().map { n, effect in [.integer(n), .day(effect.day), .text(effect.effect)] },
        trial.missed.sorted().map { [.day($0)] },
      ])
  }

  init(_ image: RowImage, names: Names) throws(SQLiteError) {
    var row = RowReader(image.values)
    let id = try row.integer()
    let uuid = try row.blob()
    var trial = Trial(drug: try names.drug(try row.integer()), steps: [])
    trial.intervalDays = try row.integerOrNil()
    let target = try row.integerOrNil()
    let unit = try row.caseOrNil(DoseUnit.self)
    if let target, let unit { trial.target = Amount(thousandths: target, unit: unit) }
    trial.stop = try row.integerOrNil().map { CivilDay(number: Int32(truncatingIfNeeded: $0)) }
    if let reason = try row.textOrNil() {
      guard let known = StopReason(rawValue: reason) else {
        throw SQLiteError(.mismatch, message: "trial.stop_reason holds an unknown word")
      }
      trial.stopReason = known
    }
    trial.note = try row.textOrNil() ?? ""
    let loggedAt = try row.integer()
    let batch = try row.integerOrNil()
    let isDeleted = try row.integer() != 0

    for values in image.children[0] {
      var row = RowReader(values)
      let day = try row.day()
      let thousandths = try row.integer()
      let unit = try row.caseOrNil(DoseUnit.self) ?? .milligram
      let amount = Amount(thousandths: thousandths, unit: unit)
      trial.steps.append(DoseStep(day: day, amount: amount, planned: try row.integer() != 0))
    }
    for values in image.children[1] {
      var row = RowReader(values)
      _ = try row.integer()
      let day = try row.day()
      trial.effects.append(TrialEffect(day: day, effect: try row.textOrNil() ?? ""))
    }
    for values in image.children[2] {
      var row = RowReader(values)
      trial.missed.append(try row.day())
    }
    self.init(id: id, uuid: uuid, trial: trial, loggedAt: loggedAt, batch: batch, isDeleted: isDeleted)
  }
}
