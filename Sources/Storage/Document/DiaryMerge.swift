import CivilTime
package import Diary
import SQLite

/// Why an entry of another diary cannot be brought in.
package enum MergeFailure: Error {
  case document(DocumentFault)
  case store(StoreError)
}

/// Entries of another diary on their way into this one, in the order of ``DocumentSection``.
///
/// What is here already is left as it is: an entry with an id is known by that, a day by itself, and any other by what it
/// says and when it was noted: see ``OtherEntries``. What was typed in both diaries is named: see ``LikelyEntries``. So the
/// same document may come as often as one likes, and two diaries may be exchanged in any order. Imports that are new here
/// come as imports of this step; everything else is journalled.
package final class DiaryMerge {
  let transaction: WriteTransaction
  package internal(set) var outcome = MergeOutcome()
  var names = DocumentNames()
  /// The imports that this step brings: their rows come and go with them.
  var newBatches: Set<Int> = []
  var seen: Set<KnownAttacks.ID> = []
  var attacks: KnownAttacks
  /// What the other diary's entries without an id are looked up in.
  var others: [DocumentSection: OtherEntries] = [:]
  /// Attacks, doses and courses that may be some that were typed here, until all of theirs are read.
  var likely = LikelyEntries()
  /// What was taken back here, as it stood.
  var removed: [Int: Set<[Value]>]?
  var renamed = RenamedDrugs()
  /// The free days and the days of menstruation that the other diary has.
  var seenDays: [DocumentSection: DaySet] = [:]
  private var section: DocumentSection?
  /// Days that were said to be free of headache and had an attack before.
  private var contradicted: Set<CivilDay> = []
  var ownNames: DocumentNames?
  /// Where the entry stands that is being brought in: not always the one that was read last.
  package var line = 0
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

  /// What its entries are held to; `nil` for a diary's own file, which this program has written.
  package var rules: DocumentRules?
  /// Whether what the other diary says otherwise is taken.
  let updates: Bool
  /// Whether what is likely here already is added.
  let addsTwins: Bool

  package init(_ transaction: WriteTransaction, updates: Bool = false, addsTwins: Bool = false) {
    self.transaction = transaction
    self.updates = updates
    self.addsTwins = addsTwins
    outcome.isTaken = updates
    attacks = KnownAttacks(transaction.connection, batch: -1)
  }

  /// Brings in one entry. `line`: where it stands; `past`: what the other diary's journal shows of it, where it is known.
  package func add(
    _ members: [DocumentMember], to section: DocumentSection, line: Int, past: EntryPast? = nil
  ) throws(MergeFailure) {
    try failing { () throws(MergeStep) in
      if self.section == nil {
        contradicted = try MergeStep.sql { () throws(SQLiteError) in
          Set(try transaction.connection.contradictedDays())
        }
      }
      if section != self.section {
        try settle()
        self.section = section
        ownNames = nil
      }
      self.line = line
      let (form, types) = try form(section)
      let image = try MergeStep.reading { () throws(DocumentFault) in
        let image = try form.image(members, names)
        try form.check(image, types)
        return image
      }
      try rules?.check(image, of: section, names: transaction.store.names)
      try add(Entry(members: members, image: image, form: form, line: line, past: past))
    }
  }

  /// To be called behind the last entry: some are decided on when all of their kind are read.
  package func finish() throws(MergeFailure) {
    try failing { () throws(MergeStep) in
      try settle()
      try MergeStep.sql { () throws(SQLiteError) in
        outcome.contradicted = try transaction.connection.contradictedDays().filter {
          !contradicted.contains($0)
        }
        outcome.dosesTwice = try dosesTwice()
      }
    }
  }

  private func settle() throws(MergeStep) {
    guard let section else { return }
    if section == .drugs { try settleDrugs() }
    try settleOthers(section)
    try settleLikely()
  }

  private func failing(_ body: () throws(MergeStep) -> Void) throws(MergeFailure) {
    do throws(MergeStep) { try body() } catch {
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
    var past: EntryPast?

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

    /// The same with no more than its name beside its image.
    var held: Entry {
      var held = self
      held.members.removeAll { !DiaryMerge.titles.contains($0.name) }
      return held
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
