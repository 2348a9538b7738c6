package import Diary
import SQLite

/// Why an entry of another diary cannot be brought in.
package enum MergeFailure: Error {
  case document(DocumentFault)
  case store(StoreError)
}

/// Entries of another diary on their way into this one, in the order of ``DocumentSection``.
///
/// What is here already is left as it is: an entry with an id is known by that, a day by itself, and any other by all
/// that it says. So the same document may come as often as one likes, and two diaries may be exchanged in any order.
/// Imports that are new here come as imports of this step; everything else is journalled.
package final class DiaryMerge {
  let transaction: WriteTransaction
  package internal(set) var outcome = MergeOutcome()
  var names = DocumentNames()
  /// The imports that this step brings: their rows come and go with them.
  var newBatches: Set<Int> = []
  var seen: Set<KnownAttacks.ID> = []
  var attacks: KnownAttacks
  /// What days, notes, pressures and scores there were before, by all that they say.
  var standing: [DocumentSection: [[Value]: Standing]] = [:]
  /// Days taken back here, as they stood.
  var removedDays: Set<[Value]>?
  private var forms: [(form: DocumentForm, types: [ColumnTypes])] = []
  private var rowTypes: ColumnTypes?
  /// Spelled once: a file may have a million rows.
  private static let rowInsert = ImportRow.table.insert

  /// Adds what a row of an imported file is known by, unless a row is known by the same.
  func insert(row values: [Value]) throws(SQLiteError) -> Bool {
    let known = try transaction.connection.statement("SELECT 1 FROM import_row WHERE slot = ?")
    try known.bind([values[0]])
    let isKnown = try known.step()
    known.reset()
    if isKnown { return false }
    try transaction.connection.run(Self.rowInsert, values)
    try transaction.seals.add("import_row", sum: RowImage(values: values, children: []).sum)
    return true
  }

  /// Equal rows of this diary that no row of the other was matched with.
  struct Standing {
    var live = 0
    var deleted = 0
  }

  /// Whether what the other diary says otherwise is taken.
  let updates: Bool

  package init(_ transaction: WriteTransaction, updates: Bool = false) {
    self.transaction = transaction
    self.updates = updates
    outcome.isTaken = updates
    attacks = KnownAttacks(transaction.connection, batch: -1)
  }

  /// Brings in one entry. `line`: where it stands.
  package func add(
    _ members: [DocumentMember], to section: DocumentSection, line: Int
  ) throws(MergeFailure) {
    do throws(MergeStep) {
      let (form, types) = try form(section)
      let image = try MergeStep.reading { () throws(DocumentFault) in
        let image = try form.image(members, names)
        try form.check(image, types)
        return image
      }
      let entry = Entry(members: members, image: image, form: form, line: line)
      try add(entry)
    } catch {
      switch error {
      case .fault(let fault): throw .document(fault)
      case .sqlite(let cause) where ResultCode.constraint ~= cause.code: throw .document(.impossible)
      case .sqlite(let cause): throw .store(StoreError(cause, path: transaction.store.path))
      }
    }
  }

  struct Entry {
    var members: [DocumentMember]
    var image: RowImage
    var form: DocumentForm
    var line: Int

    var section: DocumentSection { form.section }

    /// Where a column stands.
    func place(_ column: String) -> Int? { form.table.columns.firstIndex(of: column) }

    func value(_ column: String) -> Value { place(column).map { image.values[$0] } ?? .null }

    /// What people know it by.
    var name: String {
      for member in members where DiaryMerge.titles.contains(member.name) {
        if case .text(let text) = member.value { return text }
      }
      return ""
    }
  }

  static let titles: Set = ["name", "drug", "onset", "day", "first", "at"]

  private func form(_ section: DocumentSection) throws(MergeStep) -> (DocumentForm, [ColumnTypes]) {
    if let known = forms.first(where: { $0.form.section == section }) { return known }
    let form = DocumentForm(section, transaction.store.schema)
    let types = try MergeStep.sql { () throws(SQLiteError) in try form.types(on: transaction.connection) }
    forms.append((form, types))
    return (form, types)
  }

  /// What the columns of ``DocumentForm/rows`` hold.
  func typesOfRows() throws(MergeStep) -> ColumnTypes {
    if let rowTypes { return rowTypes }
    let table = ImportRow.table
    let types = try MergeStep.sql { () throws(SQLiteError) in
      try ColumnTypes(table.columns, of: table.name, on: transaction.connection)
    }
    rowTypes = types
    return types
  }

  private func add(_ entry: Entry) throws(MergeStep) {
    switch entry.section {
    case .settings: try add(setting: entry)
    case .drugs: try add(drug: entry)
    case .imports: try add(batch: entry)
    case .importTexts: try add(text: entry)
    case .attacks: try add(attack: entry)
    case .doses, .preventives: try add(identified: entry)
    case .freeDays, .periods: try add(day: entry)
    case .declarations, .notes, .pressures, .scores: try add(other: entry)
    case .importedRows: try add(row: entry.image.values)
    }
  }
}

/// What can go wrong with one entry.
enum MergeStep: Error {
  case fault(DocumentFault)
  case sqlite(SQLiteError)

  static func reading<Value>(_ body: () throws(DocumentFault) -> Value) throws(MergeStep) -> Value {
    do throws(DocumentFault) { return try body() } catch { throw .fault(error) }
  }

  static func sql<Value>(_ body: () throws(SQLiteError) -> Value) throws(MergeStep) -> Value {
    do throws(SQLiteError) { return try body() } catch { throw .sqlite(error) }
  }
}
