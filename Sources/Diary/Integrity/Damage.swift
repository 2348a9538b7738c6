/// What is wrong with a diary's file, as a cause; the words are `Language.damage(_:)`.
package enum Damage: Hashable, Sendable {
  /// What SQLite says, in its own words: they are English, and quote no value.
  case reported(String)
  /// `place`: the column, the table or the number that the fault is about; empty where there is none.
  case fault(Fault, place: String)

  /// The raw value is its name where no words are wanted.
  package enum Fault: String, Sendable {
    // A value, by its column.
    case isEmpty = "is_empty"
    case isNoNumber = "is_no_number"
    case isNoText = "is_no_text"
    case isNoBlob = "is_no_blob"
    case unknownCode = "unknown_code"
    case unknownWord = "unknown_word"
    /// By the column's position.
    case otherType = "other_type"
    case momentOutsideCalendar = "moment_outside_calendar"
    case dayOutsideCalendar = "day_outside_calendar"
    case fraction

    // A row.
    case tooShort = "too_short"
    case incompleteAttack = "incomplete_attack"
    case endWithoutTime = "end_without_time"
    case noIdentifier = "no_identifier"
    /// By its table.
    case notAsWritten = "not_as_written"
    /// By its table.
    case notAsJournaled = "not_as_journaled"
    case namesNoRow = "names_no_row"
    /// By its number.
    case noDose = "no_dose"
    /// By its number.
    case noStep = "no_step"

    // A table, by its name.
    case rowCount = "row_count"
    case noSeal = "no_seal"
    case outOfOrder = "out_of_order"
    case journalNamesNoTable = "journal_names_no_table"
    case illegibleImage = "illegible_image"
    case importRow = "import_row"

    // The file.
    case structure
    /// By the version that the file says.
    case schemaVersion = "schema_version"
  }
}
