import Diary
import SQLite

/// The columns of an attack and its children, in the order of ``Entity/attack``.
extension Attack {
  func write(
    to row: inout some RowSink, id: Int, uuid: [UInt8], loggedAt: Int, batch: Int?, isDeleted: Bool
  ) throws(SQLiteError) {
    try row.integer(id)
    try row.blob(uuid)
    try row.moment(onset.moment)
    try row.integer(onset.precision.rawValue)
    switch end {
    case .open:
      try row.integer(0)
      try row.moment(nil)
    case .at(let moment):
      try row.integer(1)
      try row.moment(moment)
    case .unknown:
      try row.integer(2)
      try row.moment(nil)
    }
    try row.integer(peak)
    try row.code(kind)
    try row.code(side)
    try row.code(quality)
    try row.boolean(features.worseWithActivity)
    try row.boolean(features.nausea)
    try row.boolean(features.vomiting)
    try row.boolean(features.photophobia)
    try row.boolean(features.phonophobia)
    try row.boolean(aura)
    try row.integer(auraMinutes)
    try row.code(impact)
    try row.filled(note)
    if let zone { try row.text(zone) } else { try row.null() }
    try row.integer(knows.rawValue)
    try row.integer(loggedAt)
    try row.integer(batch)
    try row.boolean(isDeleted)
  }

  /// A trigger or a symptom, as rows of `attack_word`.
  struct Word {
    var kind: Int
    var word: String

    func write(to row: inout some RowSink, n: Int) throws(SQLiteError) {
      try row.integer(n)
      try row.integer(kind)
      try row.text(word)
    }
  }

  var words: [Word] {
    if triggers.isEmpty && symptoms.isEmpty { return [] }
    return triggers.map { Word(kind: 0, word: $0) } + symptoms.map { Word(kind: 1, word: $0) }
  }
}

extension Reading {
  func write(to row: inout some RowSink, n: Int) throws(SQLiteError) {
    try row.integer(n)
    try row.moment(at)
    try row.integer(intensity)
  }
}

extension Dose {
  /// The columns `drug` to `relief` of a dose's row.
  func write(to row: inout some RowSink, drug: Int) throws(SQLiteError) {
    try row.integer(drug)
    try row.integer(amount?.thousandths)
    try row.code(amount?.unit)
    try row.integer(count)
    try row.moment(takenAt)
    try row.code(relief)
  }

  /// Reads what ``write(to:drug:)`` wrote.
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
