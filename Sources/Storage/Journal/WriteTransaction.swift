import CivilTime
import SQLite

/// One changing command at work: the only place where a row of the diary is changed.
///
/// Every change passes ``put(_:key:_:)``, which writes the row, its sum, its table's seal and its images in
/// the journal. It lives inside ``DiaryStore/write(_:now:_:)`` and nowhere else.
package final class WriteTransaction {
  let store: DiaryStore
  /// Seconds since 1970-01-01T00:00Z: when the command was given.
  package let now: Int
  /// The step this command will be in the journal; `undo` names it.
  package let step: Int
  let command: String
  var seals: Seals
  var uuids: UUIDv7
  private var tables: [EntityTable] = []
  private var changeCount = 0
  /// Whether the command is to leave no trace although it has made changes: see ``abandon()``.
  private(set) var isAbandoned = false
  /// Set by an import, whose rows are not journalled one by one.
  var hasBatch = false
  /// Whether an import has begun and not finished: two at once would give out the same numbers.
  var isImporting = false
  /// Set when sums alone were rewritten, which no image in the journal shows.
  var hasNewSums = false

  var connection: Connection { store.connection }

  /// When the command was given.
  var moment: Moment { Moment(wallMinutes: now / 60, offset: 0) }

  /// A new step.
  init(_ store: DiaryStore, command: String, now: Int) throws(SQLiteError) {
    self.store = store
    self.now = now
    self.command = command
    seals = Seals(store.connection)
    uuids = UUIDv7(milliseconds: now * 1000)
    step = try seals.nextID("step")
    let row = StepRow(id: step, at: now, command: command, state: .done)
    try store.connection.insert(row)
    try seals.add("step", sum: try row.sum)
  }

  /// A step that is in the journal already, to go back or forth over.
  init(replaying store: DiaryStore, step: Int, at: Int, command: String) {
    self.store = store
    self.now = at
    self.command = command
    self.step = step
    seals = Seals(store.connection)
    uuids = UUIDv7(milliseconds: at * 1000)
  }

  /// Whether nothing is to be committed.
  package var isEmpty: Bool { isAbandoned || changeCount == 0 && !hasBatch && !hasNewSums }

  /// How many changes there have been: another number after something was changed.
  package var marker: Int { changeCount }

  /// How many stretches of days have ever been declared: another number after one was.
  package func declarationMarker() throws(StoreError) -> Int {
    try store.mappingSQLiteErrors { () throws(SQLiteError) in try seals.peekID("declared_range") }
  }

  /// Lets other commands do their work within this one, as parts of its step: whatever writes to the diary inside
  /// `body` begins and ends no transaction of its own, and closes nothing.
  package func shared<Done>(_ body: () throws -> Done) rethrows -> Done {
    store.shared = self
    defer { store.shared = nil }
    return try body()
  }

  /// Takes back everything the command has done so far and will do, and lets it return a result nevertheless: a
  /// dry run, an import with problems. A command that refuses throws instead.
  package func abandon() { isAbandoned = true }

  func finish() throws(SQLiteError) { try seals.write() }

  func table(_ entity: Entity) -> EntityTable {
    if let known = tables.first(where: { $0.entity.number == entity.number }) { return known }
    let new = EntityTable(store.schema.entity(entity), on: connection)
    tables.append(new)
    return new
  }

  func image(_ entity: Entity, key: [Value]) throws(SQLiteError) -> RowImage? {
    try table(entity).image(key)?.image
  }

  /// Makes the row at `key` be `after`, or not be there where `after` is `nil`, and journals it.
  ///
  /// Columns that `after` lacks keep their values.
  func put(_ entity: Entity, key: [Value], _ after: RowImage?) throws(SQLiteError) {
    let before = try image(entity, key: key)
    let after = after.map { table(entity).entity.filled($0, from: before) }
    guard before != after else { return }
    try replace(entity, key: key, before: before, after: after)
    try journal(entity, key: key, before: before, after: after)
  }

  /// Adds a row that is not there yet, and journals it.
  func add(_ entity: Entity, _ image: RowImage) throws(SQLiteError) {
    let image = table(entity).entity.filled(image)
    try insert(entity, image)
    try journal(entity, key: Array(image.values.prefix(entity.keyCount)), before: nil, after: image)
  }

  /// Adds a row without an image in the journal: for imports, which are undone by their batch.
  func insert(_ entity: Entity, _ image: RowImage) throws(SQLiteError) {
    let image = table(entity).entity.filled(image)
    let sum = image.sum
    try table(entity).insert(image, sum: sum)
    try seals.add(entity.name, sum: sum)
  }

  /// Writes the row, its sum and its seal; no journal.
  func replace(
    _ entity: Entity, key: [Value], before: RowImage?, after: RowImage?
  ) throws(SQLiteError) {
    switch (before, after) {
    case (nil, let after?): try insert(entity, after)
    case (let before?, nil):
      try table(entity).delete(key)
      try seals.subtract(entity.name, sum: before.sum)
    case (let before?, let after?):
      try table(entity).update(after, sum: after.sum)
      try seals.subtract(entity.name, sum: before.sum)
      try seals.add(entity.name, sum: after.sum)
    case (nil, nil): break
    }
  }

  func journal(
    _ entity: Entity, key: [Value], before: RowImage?, after: RowImage?
  ) throws(SQLiteError) {
    changeCount += 1
    let integerKey = if case .integer(let key) = key[0] { Int(key) } else { 0 }
    let row = ChangeRow(
      step: step, n: changeCount, entity: entity.number, key: integerKey, before: encoded(before),
      after: encoded(after))
    try connection.insert(row)
    try seals.add("change", sum: try row.sum)
  }

  private func encoded(_ image: RowImage?) -> [UInt8]? {
    guard let image else { return nil }
    var encoder = RowEncoder()
    encoder.append(image)
    return encoder.bytes
  }
}
