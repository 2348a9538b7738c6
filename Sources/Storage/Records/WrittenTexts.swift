import CivilTime
package import Diary
import SQLite

/// What the person wrote in words of their own.
extension DiaryStore {
  /// Hands every live text to `body`: notes of attacks, of days and of preventives, symptoms and triggers, effects.
  /// One pass over each table.
  package func forEachWrittenText(_ body: (WrittenText) -> Void) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try forEachText(
        "SELECT id AS entry, onset / 1440 AS day, note AS text FROM attack WHERE note IS NOT NULL AND \(Self.live)"
      ) {
        body(WrittenText(.note, of: .attack($0), on: $1, $2))
      }
      for (kind, code) in [(WrittenText.Kind.trigger, 0), (.symptom, 1)] {
        try forEachText(
          "SELECT attack AS entry, onset / 1440 AS day, word AS text FROM attack_word JOIN attack ON id = attack"
            + " WHERE attack_word.kind = \(code) AND \(Self.live)"
        ) { body(WrittenText(kind, of: .attack($0), on: $1, $2)) }
      }
      try forEachText("SELECT id AS entry, day, note AS text FROM day_note WHERE \(Self.live)") {
        body(WrittenText(.note, of: .dayNote($0), on: $1, $2))
      }
      try forEachText(
        "SELECT id AS entry, (SELECT min(day) FROM dose_step WHERE trial = id) AS day, note AS text FROM trial"
          + " WHERE note IS NOT NULL AND \(Self.live)"
      ) { body(WrittenText(.note, of: .trial($0), on: $1, $2)) }
      try forEachText(
        "SELECT trial AS entry, day, effect AS text FROM trial_effect JOIN trial ON id = trial WHERE \(Self.live)"
      ) { body(WrittenText(.effect, of: .trial($0), on: $1, $2)) }
    }
  }

  /// Whether an attack has the word as a symptom or a trigger.
  package func hasWord(_ word: String) throws(StoreError) -> Bool {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare(
        "SELECT EXISTS (SELECT 1 FROM attack_word WHERE word = ?) AS is_there")
      try statement.bind([.text(word)])
      return try statement.step() ? try statement.integer("is_there") == 1 : false
    }
  }

  /// Rows of a number, a day and a text.
  private func forEachText(
    _ sql: String, _ body: (Int, CivilDay, String) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(sql)
    while try statement.step() {
      body(try statement.integer("entry"), try statement.day("day"), try statement.text("text"))
    }
  }
}
