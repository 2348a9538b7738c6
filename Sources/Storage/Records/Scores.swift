import CivilTime
package import Diary
import SQLite

extension DiaryStore {
  /// Every total of a questionnaire, by day; those of one day as they were noted.
  package func scores() throws(StoreError) -> [StoredScore] {
    try liveRows(of: .score, "ORDER BY day, id") { image throws(SQLiteError) in try StoredScore(image) }
  }
}

extension WriteTransaction {
  /// Adds the total of a questionnaire and returns its number.
  package func add(_ score: QuestionnaireScore) throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      let id = try seals.nextID("score")
      try add(.score, try StoredScore(id: id, score: score, loggedAt: now).image)
      return id
    }
  }

  /// Makes the total be as `stored` says; its number must be there.
  package func update(_ stored: StoredScore) throws(StoreError) {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in
      try put(.score, key: [.integer(stored.id)], try stored.image)
    }
  }
}

/// Between ``StoredScore`` and the image of its row.
extension StoredScore {
  var image: RowImage {
    get throws(SQLiteError) {
      RowImage(
        values: try ImageSink.values { row throws(SQLiteError) in try write(to: &row) }, children: [])
    }
  }

  fileprivate func write(to row: inout some RowSink) throws(SQLiteError) {
    try row.integer("id", id)
    try row.day("day", score.day)
    try row.integer("questionnaire", score.questionnaire.rawValue)
    try row.integer("value", score.value)
    try row.integer("logged_at", loggedAt)
    try row.null("batch")
    try row.boolean("deleted", isDeleted)
  }

  init(_ image: RowImage) throws(SQLiteError) {
    var row = ImageReader(image, of: .score)
    let id = try row.integer("id")
    let day = try row.day("day")
    guard let questionnaire = Questionnaire(rawValue: try row.integer("questionnaire")) else {
      throw SQLiteError(.mismatch, .isNoNumber, at: "questionnaire")
    }
    let score = QuestionnaireScore(questionnaire, try row.integer("value"), on: day)
    let loggedAt = try row.integer("logged_at")
    row.skip(to: "deleted")
    self.init(id: id, score: score, loggedAt: loggedAt, isDeleted: try row.integer("deleted") != 0)
  }
}

extension Entity {
  static let score = Entity(
    12, "score", since: 5,
    ColumnNames.written { row throws(SQLiteError) in
      let score = QuestionnaireScore(.midas, 0, on: CivilDay(number: 0))
      try StoredScore(id: 0, score: score, loggedAt: 0).write(to: &row)
    })
}
