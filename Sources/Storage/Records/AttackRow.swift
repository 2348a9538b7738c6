import CivilTime
import Diary
import SQLite

/// The rows of an attack: what is written here is the list of its columns, and is read back in the same order.
extension Entity {
  package static let attack = Entity(
    1, "attack",
    ColumnNames.written { row throws(SQLiteError) in
      try Attack.sample.write(to: &row, id: 0, uuid: [], loggedAt: 0, batch: nil, isDeleted: false)
    },
    children: [
      Child(
        "reading", of: "attack",
        ColumnNames.written { row throws(SQLiteError) in
          try Reading(at: Attack.sample.onset.moment, intensity: 0).write(to: &row, n: 0)
        }),
      Child(
        "attack_dose", of: "attack",
        ColumnNames.written { row throws(SQLiteError) in
          try Dose(drug: "").write(to: &row, n: 0, drug: 0)
        }),
      Child(
        "attack_word", of: "attack",
        ColumnNames.written { row throws(SQLiteError) in
          try Attack.Word(kind: 0, word: "").write(to: &row, n: 0)
        }),
    ]
  )
  .marking([AddedColumn("peak_tenths")], since: 3)
  .marking([AddedColumn("intensity_tenths")], ofChild: "reading", since: 3)

  /// Where the child tables of an attack stand in its images.
  enum AttackChild {
    static let reading = 0
    static let dose = 1
    static let word = 2
  }
}

extension Attack {
  fileprivate static var sample: Attack {
    Attack(onset: Onset(Moment(wallMinutes: 0, offset: nil), precision: .minute), end: .open)
  }

  func write(
    to row: inout some RowSink, id: Int, uuid: [UInt8], loggedAt: Int, batch: Int?, isDeleted: Bool
  ) throws(SQLiteError) {
    try row.integer("id", id)
    try row.blob("uuid", uuid)
    try row.moment("onset", "onset_offset", onset.moment)
    try row.integer("onset_precision", onset.precision.rawValue)
    switch end {
    case .open:
      try row.integer("end_kind", 0)
      try row.moment("ended", "ended_offset", nil)
    case .at(let moment):
      try row.integer("end_kind", 1)
      try row.moment("ended", "ended_offset", moment)
    case .unknown:
      try row.integer("end_kind", 2)
      try row.moment("ended", "ended_offset", nil)
    }
    try row.wholeIntensity("peak", peak)
    try row.code("kind", kind)
    try row.code("side", side)
    try row.code("quality", quality)
    try row.boolean("worse_with_activity", features.worseWithActivity)
    try row.boolean("nausea", features.nausea)
    try row.boolean("vomiting", features.vomiting)
    try row.boolean("photophobia", features.photophobia)
    try row.boolean("phonophobia", features.phonophobia)
    try row.boolean("aura", aura)
    try row.integer("aura_minutes", auraMinutes)
    try row.code("impact", impact)
    try row.filled("note", note)
    try row.text("zone", zone)
    try row.integer("knows", recordedFields.rawValue)
    try row.integer("logged_at", loggedAt)
    try row.integer("batch", batch)
    try row.boolean("deleted", isDeleted)
    try row.tenths("peak_tenths", peak)
  }

  /// A trigger or a symptom, as rows of `attack_word`.
  struct Word {
    var kind: Int
    var word: String

    func write(to row: inout some RowSink, n: Int) throws(SQLiteError) {
      try row.integer("n", n)
      try row.integer("kind", kind)
      try row.text("word", word)
    }
  }

  var words: [Word] {
    if triggers.isEmpty && symptoms.isEmpty { return [] }
    return triggers.map { Word(kind: 0, word: $0) } + symptoms.map { Word(kind: 1, word: $0) }
  }
}

extension Reading {
  func write(to row: inout some RowSink, n: Int) throws(SQLiteError) {
    try row.integer("n", n)
    try row.moment("at", "at_offset", at)
    try row.wholeIntensity("intensity", intensity)
    try row.tenths("intensity_tenths", intensity)
  }
}

extension Dose {
  /// A row of `attack_dose`.
  func write(to row: inout some RowSink, n: Int, drug: Int) throws(SQLiteError) {
    try row.integer("n", n)
    try write(to: &row, drug: drug)
  }

  /// The columns that a dose has in an attack and without one.
  func write(to row: inout some RowSink, drug: Int) throws(SQLiteError) {
    try row.integer("drug", drug)
    try row.amount("amount", "unit", amount)
    try row.integer("count", count)
    try row.moment("taken", "taken_offset", takenAt)
    try row.code("relief", relief)
  }

  /// Reads what ``write(to:drug:)`` wrote.
  init(_ row: inout ImageReader, names: DrugNames) throws(SQLiteError) {
    self.init(drug: try names.drug(try row.integer("drug")))
    amount = try row.amountOrNil("amount", "unit")
    count = try row.integer("count")
    takenAt = try row.momentOrNil("taken", "taken_offset")
    relief = try row.caseOrNil("relief", Relief.self)
  }
}

/// Between ``StoredAttack`` and the image of its row.
extension StoredAttack {
  /// `drug`: the number of a drug by its name.
  func image(drug: (String) throws(SQLiteError) -> Int) throws(SQLiteError) -> RowImage {
    let values = try ImageSink.values { row throws(SQLiteError) in
      try attack.write(to: &row, id: id, uuid: uuid, loggedAt: loggedAt, batch: batch, isDeleted: isDeleted)
    }
    var readings: [[Value]] = []
    for (n, reading) in attack.readings.enumerated() {
      readings.append(try ImageSink.values { row throws(SQLiteError) in try reading.write(to: &row, n: n) })
    }
    var doses: [[Value]] = []
    for (n, dose) in attack.doses.enumerated() {
      let drug = try drug(dose.drug)
      doses.append(
        try ImageSink.values { row throws(SQLiteError) in try dose.write(to: &row, n: n, drug: drug) })
    }
    var words: [[Value]] = []
    for (n, word) in attack.words.enumerated() {
      words.append(try ImageSink.values { row throws(SQLiteError) in try word.write(to: &row, n: n) })
    }
    return RowImage(values: values, children: [readings, doses, words])
  }

  init(_ image: RowImage, names: DrugNames) throws(SQLiteError) {
    var row = ImageReader(image, of: .attack)
    let id = try row.integer("id")
    let uuid = try row.blob("uuid")
    let onset = try row.moment("onset", "onset_offset")
    let precision = try row.caseOrNil("onset_precision", Onset.Precision.self) ?? .minute
    let endKind = try row.integer("end_kind")
    let ended = try row.momentOrNil("ended", "ended_offset")
    let end: AttackEnd = ended.map { .at($0) } ?? (endKind == 0 ? .open : .unknown)
    var attack = Attack(onset: Onset(onset, precision: precision), end: end)
    let peak = try row.integerOrNil("peak")
    attack.kind = try row.caseOrNil("kind", HeadacheKind.self)
    attack.side = try row.caseOrNil("side", Side.self)
    attack.quality = try row.caseOrNil("quality", Quality.self)
    attack.features.worseWithActivity = try row.booleanOrNil("worse_with_activity")
    attack.features.nausea = try row.booleanOrNil("nausea")
    attack.features.vomiting = try row.booleanOrNil("vomiting")
    attack.features.photophobia = try row.booleanOrNil("photophobia")
    attack.features.phonophobia = try row.booleanOrNil("phonophobia")
    attack.aura = try row.booleanOrNil("aura")
    attack.auraMinutes = try row.integerOrNil("aura_minutes")
    attack.impact = try row.caseOrNil("impact", Impact.self)
    attack.note = try row.textOrNil("note") ?? ""
    attack.zone = try row.textOrNil("zone")
    attack.recordedFields = FieldSet(rawValue: try row.integer("knows"))
    let loggedAt = try row.integer("logged_at")
    let batch = try row.integerOrNil("batch")
    let isDeleted = try row.integer("deleted") != 0
    attack.peak = Intensity(stored: peak, tenths: try row.integerOrNil("peak_tenths"))
    try attack.addChildren(of: image, names: names)
    self.init(
      id: id, uuid: uuid, attack: attack, loggedAt: loggedAt, batch: batch, isDeleted: isDeleted)
  }
}

extension Attack {
  fileprivate mutating func addChildren(of image: RowImage, names: DrugNames) throws(SQLiteError) {
    let tables = Entity.attack.children
    for values in image.children[Entity.AttackChild.reading] {
      var row = ImageReader(values, tables[Entity.AttackChild.reading].columns)
      row.skip(to: "at")
      let at = try row.moment("at", "at_offset")
      let whole = try row.integer("intensity")
      let intensity = Intensity(stored: whole, tenths: try row.integerOrNil("intensity_tenths"))
      readings.append(Reading(at: at, intensity: intensity))
    }
    for values in image.children[Entity.AttackChild.dose] {
      var row = ImageReader(values, tables[Entity.AttackChild.dose].columns)
      row.skip(to: "drug")
      doses.append(try Dose(&row, names: names))
    }
    for values in image.children[Entity.AttackChild.word] {
      var row = ImageReader(values, tables[Entity.AttackChild.word].columns)
      row.skip(to: "kind")
      let isTrigger = try row.integer("kind") == 0
      let word = try row.textOrNil("word") ?? ""
      if isTrigger { triggers.append(word) } else { symptoms.append(word) }
    }
  }
}
