import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every measurement, oldest first.
  package func bloodPressures() throws(StoreError) -> [StoredPressure] {
    try liveRows(of: .bloodPressure, "ORDER BY at - ifnull(at_offset, 0), id") { image throws(SQLiteError) in
      try StoredPressure(image)
    }
  }
}

extension WriteTransaction {
  /// Adds a measurement and returns its number.
  package func add(_ reading: BloodPressure) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let id = try seals.nextID("blood_pressure")
      try add(.bloodPressure, try StoredPressure(id: id, reading: reading, loggedAt: now).image)
      return id
    }
  }

  /// Makes the measurement be as `stored` says; its number must be there.
  package func update(_ stored: StoredPressure) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.bloodPressure, key: [.integer(stored.id)], try stored.image)
    }
  }
}

/// Between ``StoredPressure`` and the image of its row.
extension StoredPressure {
  var image: RowImage {
    get throws(SQLiteError) {
      RowImage(
        values: try ImageSink.values { row throws(SQLiteError) in try write(to: &row) }, children: [])
    }
  }

  fileprivate func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("id", id)
    try row.moment("at", "at_offset", reading.at)
    try row.integer("systolic", reading.systolic)
    try row.integer("diastolic", reading.diastolic)
    try row.integer("pulse", reading.pulse)
    try row.integer("logged_at", loggedAt)
    try row.null("batch")
    try row.boolean("deleted", isDeleted)
  }

  init(_ image: RowImage) throws(SQLiteError) {
    var row = ImageReader(image, of: .bloodPressure)
    let id = try row.integer("id")
    let at = try row.moment("at", "at_offset")
    let (systolic, diastolic) = (try row.integer("systolic"), try row.integer("diastolic"))
    let reading = BloodPressure(
      at: at, systolic: systolic, diastolic: diastolic, pulse: try row.integerOrNil("pulse"))
    let loggedAt = try row.integer("logged_at")
    row.skip(to: "deleted")
    self.init(id: id, reading: reading, loggedAt: loggedAt, isDeleted: try row.integer("deleted") != 0)
  }
}

extension Entity {
  static let bloodPressure = Entity(
    7, "blood_pressure",
    ColumnNames.written { row throws(SQLiteError) in
      let reading = BloodPressure(
        at: Moment(wallMinutes: 0, offset: nil), systolic: 0, diastolic: 0, pulse: nil)
      try StoredPressure(id: 0, reading: reading, loggedAt: 0).write(to: &row)
    })
}
