import CivilTime
package import Diary
import SQLite

/// An attack as the diary keeps it: with its number for people and where it came from.
package struct StoredAttack: Equatable, Sendable {
  package var id: Int
  /// Sixteen bytes; names the attack across diaries.
  package var uuid: [UInt8]
  package var attack: Attack
  /// Seconds since 1970-01-01T00:00Z.
  package var loggedAt: Int
  /// The import that brought it; `nil` for one typed at the prompt.
  package var batch: Int?
  package var isDeleted = false
}

/// Between ``StoredAttack`` and the image of its row.
extension StoredAttack {
  func image(zone: Int?, drug: (String) throws(SQLiteError) -> Int) throws(SQLiteError) -> RowImage {
    let (endKind, ended): (Int, Value) =
      switch attack.end {
      case .open: (0, .null)
      case .at(let moment): (1, .integer(moment.wallMinutes))
      case .unknown: (2, .null)
      }
    let endedOffset: Value = if case .at(let moment) = attack.end { .integer(moment.offset) } else { .null }
    let features = attack.features
    var doses: [[Value]] = []
    for (n, dose) in attack.doses.enumerated() {
      doses.append([.integer(n)] + dose.values(drug: try drug(dose.drug)))
    }
    let words =
      attack.triggers.map { (0, $0) } + attack.symptoms.map { (1, $0) }
    return RowImage(
      values: [
        .integer(id), .blob(uuid), .integer(attack.onset.moment.wallMinutes),
        .integer(attack.onset.moment.offset), .integer(attack.onset.precision.rawValue), .integer(endKind),
        ended, endedOffset, .integer(attack.peak), .code(attack.kind), .code(attack.side),
        .code(attack.quality), .boolean(features.worseWithActivity), .boolean(features.nausea),
        .boolean(features.vomiting), .boolean(features.photophobia), .boolean(features.phonophobia),
        .boolean(attack.aura), .integer(attack.auraMinutes), .code(attack.impact), .filled(attack.note),
        .integer(zone), .integer(attack.knows.rawValue), .integer(loggedAt), .integer(batch),
        .boolean(isDeleted),
      ],
      children: [
        attack.readings.enumerated().map { n, reading in
          [
            .integer(n), .integer(reading.at.wallMinutes), .integer(reading.at.offset),
            .integer(reading.intensity),
          ]
        },
        doses,
        words.enumerated().map { n, word in [.integer(n), .integer(word.0), .text(word.1)] },
      ])
  }

  init(_ image: RowImage, names: Names) throws(SQLiteError) {
    var row = RowReader(image.values)
    id = try row.integer()
    uuid = try row.blob()
    let onset = try row.moment()
    let precision = try row.caseOrNil(Onset.Precision.self) ?? .minute
    let endKind = try row.integer()
    let ended = try row.momentOrNil()
    let end: AttackEnd = ended.map { .at($0) } ?? (endKind == 0 ? .open : .unknown)
    attack = Attack(onset: Onset(onset, precision: precision), end: end)
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
    if let zone = try row.integerOrNil() { attack.zone = try names.zone(zone) }
    attack.knows = Knowledge(rawValue: try row.integer())
    loggedAt = try row.integer()
    batch = try row.integerOrNil()
    isDeleted = try row.integer() != 0

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
  }
}

extension Dose {
  /// The columns `drug` to `relief` of a dose's row.
  func values(drug: Int) -> [Value] {
    [
      .integer(drug), .integer(amount?.thousandths), .code(amount?.unit), .integer(count),
      .integer(takenAt?.wallMinutes), .integer(takenAt.flatMap(\.offset)), .code(relief),
    ]
  }

  /// Reads what ``values(drug:)`` wrote.
  init(_ row: inout RowReader, names: Names) throws(SQLiteError) {
    self.init(drug: try names.drug(try row.integer()))
    let thousandths = try row.integerOrNil()
    let unit = try row.caseOrNil(DoseUnit.self)
    if let thousandths, let unit { amount = Amount(thousandths: thousandths, unit: unit) }
    count = try row.integer()
    takenAt = try row.momentOrNil()
    relief = try row.caseOrNil(Relief.self)
  }
}
