import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every measurement, oldest first.
  package func bloodPressures() throws(StoreError) -> [StoredPressure] {
    try restating { () throws(SQLiteError) in
      let ids = try connection.prepare(
        "SELECT id FROM blood_pressure WHERE \(Self.live) ORDER BY at - ifnull(at_offset, 0), id")
      var readings: [StoredPressure] = []
      let table = table(.bloodPressure)
      while try ids.step() {
        guard let image = try table.sound([.integer(try ids.integer(0))]) else { continue }
        readings.append(try StoredPressure(image))
      }
      return readings
    }
  }
}

extension WriteTransaction {
  /// Adds a measurement and returns its number.
  package func add(_ reading: BloodPressure) throws(StoreError) -> Int {
    try store.restating { () throws(SQLiteError) in
      let id = try seals.nextID("blood_pressure")
      try add(.bloodPressure, StoredPressure(id: id, reading: reading, loggedAt: now).image)
      return id
    }
  }

  /// Makes the measurement be as `stored` says; its number must be there.
  package func update(_ stored: StoredPressure) throws(StoreError) {
    try store.restating { () throws(SQLiteError) in
      try put(.bloodPressure, key: [.integer(stored.id)], stored.image)
    }
  }
}

/// Between ``StoredPressure`` and the image of its row.
extension StoredPressure {
  var image: RowImage {
    RowImage(
      values: [
        .integer(id), .integer(reading.at.wallMinutes), .integer(reading.at.offset),
        .integer(reading.systolic), .integer(reading.diastolic), .integer(reading.pulse),
        .integer(loggedAt), .null, .boolean(isDeleted),
      ], children: [])
  }

  init(_ image: RowImage) throws(SQLiteError) {
    var row = RowReader(image.values)
    let id = try row.integer()
    let at = try row.moment()
    let (systolic, diastolic) = (try row.integer(), try row.integer())
    let reading = BloodPressure(
      at: at, systolic: systolic, diastolic: diastolic, pulse: try row.integerOrNil())
    let loggedAt = try row.integer()
    _ = try row.integerOrNil()
    self.init(id: id, reading: reading, loggedAt: loggedAt, isDeleted: try row.integer() != 0)
  }
}
