import Cells
import Containers
import CivilTime
import Diary

/// Turns the rows of an attack list or a daily sheet into entries, one at a time.
///
/// A class, since what it knows of the sheet is large, and a copy of it for every cell costs as much as
/// reading the cell.
final class RowReader {
  let sheet: Sheet
  let options: ImportOptions
  let words = CellVocabularies.shared
  let emptyKey: RowKey
  let recordedFields: FieldSet
  let hasDosage: Bool
  let hasHeadache: Bool
  let startColumn: Int?
  /// Whether several columns are for drugs.
  let hasDrugColumns: Bool
  let drugs = MedicationCache()
  /// Whether the row that is read is known to say nothing of a headache.
  var isOfDosesAlone = false
  /// The column that says that there was no headache in a row of which others say that there was.
  var contradicts: String?

  init(sheet: Sheet, options: ImportOptions) {
    self.sheet = sheet
    self.options = options
    emptyKey = RowKey(format: sheet.firstFormat.rawValue)
    recordedFields = sheet.recordedFields
    hasDosage = sheet.roles.contains(.dosage)
    hasHeadache = sheet.roles.contains(.headache)
    startColumn = sheet.roles.firstIndex(of: .start)
    hasDrugColumns = sheet.roles.count { $0 == .medication } > 1
  }

  /// Reads a row into `draft`, which is complete when the outcome is an attack or a check-in; the doses of a
  /// check-in are in its attack. All of the row's problems are then in `problems`.
  func read(
    _ record: Record, into draft: inout RowDraft, _ problems: inout [ImportProblem]
  ) -> RowOutcome {
    for index in 0..<min(record.count, sheet.width) {
      var cell = record.trimmed(index)
      if cell.isEmpty { continue }
      if record.bytes[cell.lowerBound] == UInt8(ascii: "'") {
        cell = FormulaGuard.strip(cell, of: record.bytes, own: false)
      }
      let hash = sheet.seeds[index].seeded(record.bytes.span.extracting(cell))
      draft.key.add(hash)
      if let role = sheet.roles[index] {
        if words.isEmpty(record.bytes.span.extracting(cell)) { continue }
        if !role.isTime { draft.content &+= hash.low }
        let place = CellPlace(index: index, range: cell, hash: hash.low)
        if let expected = read(role, place, of: record, &draft) {
          problems.append(problem(record, index, expected))
        }
      } else if index != sheet.reasonColumn {
        draft.raw.add(sheet.names[index], record.bytes[record.range(index)])
      }
    }
    if let contradicts {
      let severity = column(.severity).flatMap { $0 < record.count && !record.trimmed($0).isEmpty ? $0 : nil }
      problems.append(problem(record, severity ?? column(.headache), .nothingBeside(contradicts)))
    }
    return problems.isEmpty ? settle(record, &draft, &problems) : .refused
  }

  /// A problem of one cell, or of the row where the sheet has no such column.
  func problem(_ record: Record, _ index: Int?, _ expected: CellExpectation) -> ImportProblem {
    let cell = index.flatMap { $0 < record.count ? record.text(record.range($0)) : nil } ?? ""
    return problem(record, index, .cell(cell.escapedExcerpt, expected))
  }

  /// The same where more is to be said than what the cell holds.
  func problem(_ record: Record, _ index: Int?, _ cause: ImportProblem.Cause) -> ImportProblem {
    ImportProblem(
      row: record.line, position: record.position(index ?? record.count),
      column: index.map {
        ImportProblem.Column(number: $0 + 1, name: sheet.names[$0].escapedExcerpt)
      }, cause)
  }

  /// The column of a role.
  func column(_ role: ColumnRole) -> Int? { sheet.roles.firstIndex(of: role) }

  /// Names a cell that was not read as it stands.
  func remark(
    _ kind: ImportRemark.Kind, _ index: Int, _ text: String, _ draft: inout RowDraft
  ) {
    draft.remarks.append(
      ImportRemark(kind: kind, column: sheet.names[index].escapedExcerpt, text: text.escapedExcerpt))
  }

  /// The same of the first cell of a role that holds something.
  func remark(_ kind: ImportRemark.Kind, _ role: ColumnRole, _ record: Record, _ draft: inout RowDraft) {
    for index in sheet.roles.indices where sheet.roles[index] == role && index < record.count {
      let cell = record.trimmed(index)
      if !cell.isEmpty { return remark(kind, index, record.text(cell), &draft) }
    }
  }

  /// Keeps a cell as it is, where the sheet has it and it holds something.
  func keep(_ role: ColumnRole, _ record: Record, _ draft: inout RowDraft) {
    for index in sheet.roles.indices where sheet.roles[index] == role && index < record.count {
      let cell = record.range(index)
      if !record.trimmed(index).isEmpty { draft.raw.add(sheet.names[index], record.bytes[cell]) }
    }
  }
}

/// What a row turned out to be.
enum RowOutcome: Equatable {
  case attack
  case checkIn(CheckIn)
  /// What was taken on a day, and nothing of a headache.
  case doses([Dose], CivilDay)
  /// It says nothing of its day.
  case silent
  case refused
}

/// A cell on its way to being read.
struct CellPlace {
  let index: Int
  /// Without blanks round it and without a formula guard.
  let range: Range<Int>
  let hash: UInt64
}
