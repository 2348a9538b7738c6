import Diary
import SQLite

/// What was said of an imported file: by the person, and by the program.
package struct ImportTexts: Sendable {
  /// What the file is known by, the next time.
  package var shapes: [String]
  /// The person's answers: an option and its value.
  package var answers: [(option: String, value: String)]
  /// How the file was read where it could have been read otherwise.
  package var assumptions: [String]

  package init(
    shapes: [String] = [], answers: [(option: String, value: String)] = [], assumptions: [String] = []
  ) {
    self.shapes = shapes
    self.answers = answers
    self.assumptions = assumptions
  }

  /// How the shape begins that says what the file had a place for: its bits follow.
  static let fields = "fields."

  /// In the order of `import_text.kind`.
  enum Kind: Int { case shape, answer, assumption }
}

/// An answer that was given to an earlier file of the same kind.
package struct KeptAnswer: Hashable, Sendable {
  package var option: String
  package var value: String
  /// The import with which it was given.
  package var batch: Int
  /// That file's name.
  package var source: String
  /// When: seconds since 1970-01-01T00:00Z.
  package var at: Int
}

extension Entity {
  static let importText = Entity(11, "import_text", since: 4, ["id", "batch", "kind", "name", "value"])
}

extension ImportBatch {
  /// Keeps what was said of the file with its entries; to be called when the batch is finished.
  package func keep(_ texts: ImportTexts) throws(StoreError) {
    guard isKept else { return }
    try transaction.store.mappingSQLiteErrors { () throws(SQLiteError) in
      for shape in texts.shapes { try insert(.shape, "", shape) }
      try insert(.shape, "", ImportTexts.fields + String(saidFields.rawValue, radix: 16))
      for (option, value) in texts.answers { try insert(.answer, option, value) }
      for assumption in texts.assumptions { try insert(.assumption, "", assumption) }
    }
  }

  private func insert(_ kind: ImportTexts.Kind, _ name: String, _ value: String) throws(SQLiteError) {
    let number = try transaction.seals.nextID("import_text")
    try transaction.insert(
      .importText,
      RowImage(
        values: [.integer(number), .integer(id), .integer(kind.rawValue), .text(name), .text(value)],
        children: []))
  }
}

extension DiaryStore {
  /// What was answered to files that are known by one of these, the latest first.
  package func keptAnswers(of shapes: [String]) throws(StoreError) -> [KeptAnswer] {
    guard schema.journalled.contains(where: { $0.number == Entity.importText.number }) else { return [] }
    return try mappingSQLiteErrors { () throws(SQLiteError) in
      var kept: [KeptAnswer] = []
      for shape in shapes {
        let rows = try connection.prepare(
          """
          SELECT answer.name AS name, answer.value AS value, batch.id AS batch, source, imported_at FROM import_text AS answer
            JOIN batch ON batch.id = answer.batch
          WHERE answer.kind = 1 AND live = 1 AND answer.batch IN (
            SELECT batch FROM import_text WHERE kind = 0 AND value = ?)
          ORDER BY answer.batch DESC, answer.id
          """)
        try rows.bind([.text(shape)])
        while try rows.step() {
          kept.append(
            KeptAnswer(
              option: try rows.text("name"), value: try rows.text("value"), batch: try rows.integer("batch"),
              source: try rows.text("source"), at: try rows.integer("imported_at")))
        }
      }
      return kept
    }
  }

  /// The answers of an option to any file, each once.
  package func keptValues(of option: String) throws(StoreError) -> [String] {
    guard schema.journalled.contains(where: { $0.number == Entity.importText.number }) else { return [] }
    return try mappingSQLiteErrors { () throws(SQLiteError) in
      let rows = try connection.prepare(
        "SELECT DISTINCT value FROM import_text WHERE kind = 1 AND name = ? ORDER BY 1")
      try rows.bind([.text(option)])
      var values: [String] = []
      while try rows.step() { values.append(try rows.text("value")) }
      return values
    }
  }
}
