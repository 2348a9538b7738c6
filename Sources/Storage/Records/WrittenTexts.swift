import CivilTime
package import Diary
import SQLite

/// What the person wrote in words of their own.
extension DiaryStore {
  /// Hands every live text to `body`: notes of attacks, of days and of preventives, symptoms and triggers, effects.
  /// One pass over each table.
  package func forEachWrittenText(_ body: (WrittenText) -> Void) throws(StoreError) {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      try forEachText("SELECT id, onset / 1440, note FROM attack WHERE note IS NOT NULL AND \(Self.live)") {
        body(WrittenText(.note, of: .attack($0), on: $1, $2))
      }
      for (kind, code) in [(WrittenText.Kind.trigger, 0), (.symptom, 1)] {
        try forEachText(
          "SELECT attack, onset / 1440, word FROM attack_word JOIN attack ON id = attack"
            + " WHERE attack_word.kind = \(code) AND \(Self.live)"
        ) { body(WrittenText(kind, of: .attack($0), on: $1, $2)) }
      }
      try forEachText("SELECT id, day, note FROM day_note WHERE \(Self.live)") {
        body(WrittenText(.note, of: .dayNote($0), on: $1, $2))
      }
      try forEachText(
        "SELECT id, (SELECT min(day) FROM dose_step WHERE trial = id), note FROM trial"
          + " WHERE note IS NOT NULL AND \(Self.live)"
      ) { body(WrittenText(.note, of: .trial($0), on: $1, $2)) }
      try forEachText(
        "SELECT trial, day, effect FROM trial_effect JOIN trial ON id = trial WHERE \(Self.live)"
      ) { body(WrittenText(.effect, of: .trial($0), on: $1, $2)) }
    }
  }

  /// Whether an attack has the word as a symptom or a trigger.
  package func hasWord(_ word: String) throws(StoreError) -> Bool {
    try mappingSQLiteErrors { () throws(SQLiteError) in
      let statement = try connection.prepare("SELECT EXISTS (SELECT 1 FROM attack_word WHERE word = ?)")
      try statement.bind([.text(word)])
      return try statement.step() ? try statement.integer(0) == 1 : false
    }
  }

  /// Rows of a number, a day and a text.
  private func forEachText(
    _ sql: String, _ body: (Int, CivilDay, String) -> Void
  ) throws(SQLiteError) {
    let statement = try connection.prepare(sql)
    while try statement.step() {
      body(try statement.integer(0), try statement.day(1), try statement.text(2))
    }
  }
}
