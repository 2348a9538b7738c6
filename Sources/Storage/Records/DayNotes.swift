package import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// The live remarks about the days of `range`, in the order of the days and then of their making.
  package func dayNotes(in range: DayRange) throws(StoreError) -> [StoredNote] {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try dayNotes(
        where: "day >= ? AND day < ? AND \(Self.live) ORDER BY day, id", [.day(range.start), .day(range.end)])
    }
  }

  /// The live remark with this number.
  package func dayNote(_ id: Int) throws(StoreError) -> StoredNote? {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try dayNotes(where: "id = ? AND \(Self.live)", [.integer(id)]).first
    }
  }

  private func dayNotes(where condition: String, _ values: [Value]) throws(SQLiteError) -> [StoredNote] {
    var notes: [StoredNote] = []
    try forEachRow(of: .dayNote, where: condition, values) { row throws(SQLiteError) in
      notes.append(try StoredNote(&row))
    }
    return notes
  }
}

extension WriteTransaction {
  /// Adds a remark about a day and returns its number.
  package func add(note text: String, on day: CivilDay) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let id = try seals.nextID("day_note")
      let values = try ImageSink.values { row throws(SQLiteError) in
        try StoredNote(id: id, day: day, text: text).write(to: &row, loggedAt: now)
      }
      try add(.dayNote, RowImage(values: values, children: []))
      return id
    }
  }

  /// Makes a remark be as `stored` says.
  package func update(_ stored: StoredNote) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard var image = try image(.dayNote, key: [.integer(stored.id)]) else { return }
      image.replace(from: "day", of: .dayNote, with: [.day(stored.day), .text(stored.text)])
      try put(.dayNote, key: [.integer(stored.id)], image)
    }
  }

  /// Marks a remark as deleted.
  package func removeNote(_ id: Int) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      guard var image = try image(.dayNote, key: [.integer(id)]) else { return }
      image.replace(from: "deleted", of: .dayNote, with: [.integer(1)])
      try put(.dayNote, key: [.integer(id)], image)
    }
  }
}

extension StoredNote {
  /// The image of a remark that an import brought.
  func image(batch: Int, loggedAt: Int) throws(SQLiteError) -> RowImage {
    let values = try ImageSink.values { row throws(SQLiteError) in
      try write(to: &row, loggedAt: loggedAt, batch: batch)
    }
    return RowImage(values: values, children: [])
  }

  fileprivate func write(
    to row: inout some RowSink, loggedAt: Int, batch: Int? = nil
  ) throws(SQLiteError) {
    try row.integer("id", id)
    try row.day("day", day)
    try row.text("note", text)
    try row.integer("logged_at", loggedAt)
    try row.integer("batch", batch)
    try row.boolean("deleted", false)
  }

  fileprivate init(_ row: inout some RowSource) throws(SQLiteError) {
    let id = try row.integer("id")
    let day = try row.day("day")
    self.init(id: id, day: day, text: try row.textOrNil("note") ?? "")
  }
}

extension Entity {
  static let dayNote = Entity(
    6, "day_note",
    ColumnNames.written { row throws(SQLiteError) in
      try StoredNote(id: 0, day: CivilDay(number: 0), text: "").write(to: &row, loggedAt: 0)
    })
}
