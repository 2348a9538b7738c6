import CivilTime
import Diary
import SQLite

/// One member of an entry of the document, and the columns that it stands for.
struct DocumentField {
  enum Kind {
    /// A number or a text as it is.
    case plain
    case truth
    case uuid
    case day
    /// Seconds since 1970-01-01T00:00Z, as `2026-11-22T13:55:00Z`.
    case instant
    /// Minutes and their offset.
    case moment
    /// A whole intensity and its tenths.
    case tenths
    /// Thousandths and their unit.
    case amount
    case fields
    /// The number of a word in a list.
    case code([String])
    case drug
    /// An import; `none`: what is kept where there is none.
    case batch(none: Value)
    /// 64 bits, as 16 hexadecimal digits.
    case bits
  }

  var name: String
  var column: Int
  var second: Int?
  var kind: Kind
  /// Whether a document of before there was the column lacks it.
  var isOptional = false
}

/// The members that stand for the columns of one table.
struct DocumentFields {
  private(set) var list: [DocumentField] = []
  let columns: [String]

  private static let unwritten: Set = ["id", "n", "step", "live", "sum"]

  /// `leaving`: columns beside those that a diary gives its rows itself.
  ///
  /// `later`: those that later versions of the schema have added.
  init(
    of table: String, _ columns: [String], keyCount: Int = 1, leaving: Set<String> = [], later: [String] = []
  ) {
    self.columns = columns
    var taken: Set<Int> = []
    for (index, column) in columns.enumerated()
    where !Self.unwritten.contains(column) && !leaving.contains(column) && !taken.contains(index) {
      var field = DocumentField(
        name: column, column: index, second: nil,
        kind: Self.kind(of: column, in: table, isKey: index < keyCount), isOptional: later.contains(column))
      if let pair = Self.pair(of: column, columns) {
        (field.second, field.kind, field.name) = pair
        if let second = field.second { taken.insert(second) }
      }
      list.append(field)
    }
  }

  private static func pair(
    of column: String, _ columns: [String]
  ) -> (Int?, DocumentField.Kind, String)? {
    if let second = columns.firstIndex(of: column + "_offset") { return (second, .moment, column) }
    if let second = columns.firstIndex(of: column + "_tenths") {
      return (second, .tenths, column + "_tenths")
    }
    let unit = column == "amount" ? "unit" : column + "_unit"
    if let second = columns.firstIndex(of: unit) { return (second, .amount, column) }
    return nil
  }

  private static func kind(of column: String, in table: String, isKey: Bool) -> DocumentField.Kind {
    switch column {
    case "uuid": .uuid
    case "day", "first", "last", "stop", "judge": .day
    case "logged_at", "declared_at", "imported_at": .instant
    case "worse_with_activity", "nausea", "vomiting", "photophobia", "phonophobia", "aura", "planned",
      "deleted":
      .truth
    case "knows": .fields
    case "drug": .drug
    case "batch": .batch(none: isKey ? .integer(0) : .null)
    case "slot", "proof": .bits
    case "entity": .code(DocumentWords.entities)
    default: DocumentWords.list(of: column, in: table).map { .code($0) } ?? .plain
    }
  }
}

/// The words for numbers that columns hold, in their order: see `0001-diary.sql`.
enum DocumentWords {
  static let units = DoseUnit.allCases.map(\.symbol)
  static let fields = ["headache", "intensity", "features", "medication"]
  static let entities = [
    "", "attack", "dose", "free_day", "declaration", "period", "note", "blood_pressure", "preventive", "drug",
    "setting", "import_text", "score",
  ]

  static func list(of column: String, in table: String) -> [String]? {
    switch (table, column) {
    case ("attack", "onset_precision"): ["minute", "part_of_day", "day", "on_waking"]
    case ("attack", "end_kind"): ["open", "known", "unknown"]
    case ("attack", "kind"): HeadacheKind.allCases.map { "\($0)" }
    case ("attack", "side"): Side.allCases.map { "\($0)" }
    case ("attack", "quality"): Quality.allCases.map { "\($0)" }
    case ("attack", "impact"): Impact.allCases.map { $0 == .missedWork ? "missed_work" : "\($0)" }
    case ("attack_dose", "relief"), ("dose", "relief"): ["none", "some", "good", "pain_free"]
    case ("attack_word", "kind"): ["trigger", "symptom"]
    case ("import_text", "kind"): ["shape", "answer", "assumption"]
    case ("score", "questionnaire"): Questionnaire.allCases.map(\.key)
    case ("drug", "role"): DrugRole.allCases.map { "\($0)" }
    default: nil
    }
  }
}
