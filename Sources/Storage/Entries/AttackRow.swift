import CivilTime
import Diary
import SQLite

/// Between ``StoredAttack`` and the image of its row.
extension StoredAttack {
  /// `drug`: the number of a drug by its name.
  func image(drug: (String) throws(SQLiteError) -> Int) throws(SQLiteError) -> RowImage {
    var row = ImageSink()
    try attack.write(to: &row, id: id, uuid: uuid, loggedAt: loggedAt, batch: batch, isDeleted: isDeleted)
    var readings: [[Value]] = []
    for (n, reading) in attack.readings.enumerated() {
      var row = ImageSink()
      try reading.write(to: &row, n: n)
      readings.append(row.values)
    }
    var doses: [[Value]] = []
    for (n, dose) in attack.doses.enumerated() {
      var row = ImageSink()
      row.integer(n)
      try dose.write(to: &row, drug: try drug(dose.drug))
      doses.append(row.values)
    }
    var words: [[Value]] = []
    for (n, word) in attack.words.enumerated() {
      var row = ImageSink()
      try word.write(to: &row, n: n)
      words.append(row.values)
    }
    return RowImage(values: row.values, children: [readings, doses, words])
  }

  init(_ image: RowImage, names: Names) throws(SQLiteError) {
    var row = RowReader(image.values)
    let id = try row.integer()
    let uuid = try row.blob()
    let onset = try row.moment()
    let precision = try row.caseOrNil(Onset.Precision.self) ?? .minute
    let endKind = try row.integer()
    let ended = try row.momentOrNil()
    let end: AttackEnd = ended.map { .at($0) } ?? (endKind == 0 ? .open : .unknown)
    var attack = Attack(onset: Onset(onset, precision: precision), end: end)
    attack.peak = try row.integerOrNil()
    attack.kind = try row.caseOrNil(HeadacheKind.self)
    attack.side = try row.caseOrNil(Side.self)
    attack.quality = try row.caseOrNil(Quality.self)
    attack.features.worseWithActivity = try row.booleanOrNil()
    attack.features.nausea = try row.booleanOrNil()
    attack.features.vomiting = try row.booleanOrNil()
    attack.features.photophobia = try row.booleanOrNil()
    attack.features.phonophobia = try row.booleanOrNil()
    attack.aura = try row.booleanOrNil()
    attack.auraMinutes = try row.integerOrNil()
    attack.impact = try row.caseOrNil(Impact.self)
    attack.note = try row.textOrNil() ?? ""
    attack.zone = try row.textOrNil()
    attack.knows = Knowledge(rawValue: try row.integer())
    let loggedAt = try row.integer()
    let batch = try row.integerOrNil()
    let isDeleted = try row.integer() != 0

    for values in image.children[0] {
      var row = RowReader(values)
      _ = try row.integer()
      let at = try row.moment()
      attack.readings.append(Reading(at: at, intensity: try row.integer()))
    }
    for values in image.children[1] {
      var row = RowReader(values)
      _ = try row.integer()
      attack.doses.append(try Dose(&row, names: names))
    }
    for values in image.children[2] {
      var row = RowReader(values)
      _ = try row.integer()
      let isTrigger = try row.integer() == 0
      let word = try row.textOrNil() ?? ""
      if isTrigger { attack.triggers.append(word) } else { attack.symptoms.append(word) }
    }
    self.init(
      id: id, uuid: uuid, attack: attack, loggedAt: loggedAt, batch: batch, isDeleted: isDeleted)
  }
}
