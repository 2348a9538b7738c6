package import Diary

/// The cells for drugs read so far: diaries name the same few again and again, and each spelling is read once.
///
/// Holds at most ``capacity`` spellings of at most ``longest`` bytes, so that it stays small whatever the file. A class, so that no row copies it.
package final class MedicationCache {
  private struct Entry {
    var bytes: [UInt8]
    var cell: Result<MedicationCell, CellRefusal>
    /// The doses with each relief, at the relief's raw value; made when first asked for and shared from then.
    var relieved: [[Dose]?]
    /// `nil` where there is more to say of the cell.
    let plain: Plain?

    init(bytes: [UInt8], cell: Result<MedicationCell, CellRefusal>, relieved: [[Dose]?]) {
      (self.bytes, self.cell, self.relieved) = (bytes, cell, relieved)
      plain = if case .success(let cell) = cell { Plain(cell) } else { nil }
    }
  }

  /// What a row needs of a cell that was understood from end to end, as nearly all are.
  package struct Plain {
    package let answer: CellAnswer
    package let hasDoses: Bool
    package let hasTimes: Bool

    fileprivate init?(_ cell: MedicationCell) {
      guard cell.unread.isEmpty, cell.newDrugs.isEmpty, cell.preventives.isEmpty else { return nil }
      (answer, hasDoses, hasTimes) = (cell.answer, !cell.doses.isEmpty, cell.hasTimes)
    }
  }

  package static let capacity = 512
  package static let longest = 256
  /// A power of two, so sparse that probing is short.
  private static let buckets = 2048

  private var entries: [Entry] = []
  /// An entry's index and 1, at its hash; 0 is free.
  private var table = [Int](repeating: 0, count: buckets)
  /// The cell that found no room, until the next such.
  private var overflow = Entry(bytes: [], cell: .failure(CellRefusal(expected: .drug)), relieved: [])

  package init() {}

  /// Where a cell is kept: valid until the next call.
  package struct Slot: Hashable {
    fileprivate var index: Int?
  }

  /// Where the cell is kept, once it has been read. `hash` may be any hash of it.
  package func slot(
    _ cell: Span<UInt8>, hash: UInt64, read: (String) throws(CellRefusal) -> MedicationCell
  ) -> Slot {
    var bucket = Int(truncatingIfNeeded: hash) & (MedicationCache.buckets - 1)
    while table[bucket] > 0 {
      let index = table[bucket] - 1
      if cell.hasBytes(entries[index].bytes) { return Slot(index: index) }
      bucket = (bucket + 1) & (MedicationCache.buckets - 1)
    }
    let text = String(cell)
    let result: Result<MedicationCell, CellRefusal>
    do throws(CellRefusal) { result = .success(try read(text)) } catch { result = .failure(error) }
    let entry = Entry(
      bytes: Array(text.utf8), cell: result, relieved: [[Dose]?](repeating: nil, count: 4))
    guard entries.count < MedicationCache.capacity, cell.count <= MedicationCache.longest else {
      overflow = entry
      return Slot(index: nil)
    }
    entries.append(entry)
    table[bucket] = entries.count
    return Slot(index: entries.count - 1)
  }

  package func plain(_ slot: Slot) -> Plain? { slot.index.map { entries[$0].plain } ?? overflow.plain }

  /// The cell, or why it could not be read.
  package func cell(_ slot: Slot) -> Result<MedicationCell, CellRefusal> {
    slot.index.map { entries[$0].cell } ?? overflow.cell
  }

  /// The cell's doses, all with the relief the row gives.
  package func doses(_ slot: Slot, relief: Relief?) -> [Dose] {
    guard let index = slot.index else { return MedicationCache.relieved(overflow.cell, relief) }
    guard let relief else { return entries[index].cell.doses }
    if let doses = entries[index].relieved[relief.rawValue] { return doses }
    let doses = MedicationCache.relieved(entries[index].cell, relief)
    entries[index].relieved[relief.rawValue] = doses
    return doses
  }

  private static func relieved(_ cell: Result<MedicationCell, CellRefusal>, _ relief: Relief?) -> [Dose] {
    cell.doses.map { dose in
      var dose = dose
      dose.relief = relief ?? dose.relief
      return dose
    }
  }
}

extension Result where Success == MedicationCell {
  fileprivate var doses: [Dose] {
    if case .success(let cell) = self { cell.doses } else { [] }
  }
}

extension Span where Element == UInt8 {
  package func hasBytes(_ other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
