/// How readers fill a record.
extension Record {
  /// The bytes that count.
  var length: Int { count == 0 ? 0 : cells[count - 1].end }

  /// Empties the record and keeps its room.
  mutating func begin(line: Int) {
    self.line = line
    count = 0
    isHidden = false
    struck.removeAll(keepingCapacity: true)
    source = 0
    kinds.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    ordinals.removeAll(keepingCapacity: true)
  }

  /// Adds a cell after those there are.
  mutating func append(_ text: [UInt8], _ kind: ValueKind, at position: Position) {
    let start = length
    reserve(start + text.count)
    var end = start
    for byte in text {
      bytes[end] = byte
      end &+= 1
    }
    if count == cells.count { cells += [Cell](repeating: Cell(), count: count) }
    cells[count] = Cell(end: end, position: position)
    kinds.append(kind)
    count += 1
  }

  /// Adds a value of a tree.
  mutating func append(
    _ text: [UInt8], _ kind: ValueKind, at position: Position, path: Int,
    ordinals places: some Sequence<Int32>
  ) {
    append(text, kind, at: position)
    ordinals.append(contentsOf: places)
    origins.append(Origin(path: Int32(path), ordinalEnd: Int32(ordinals.count)))
  }

  /// Makes room for `length` bytes, doubling so that a long record is not copied over and over.
  mutating func reserve(_ length: Int) {
    guard bytes.count < length else { return }
    bytes += [UInt8](repeating: 0, count: max(length, bytes.count * 2) - bytes.count)
  }
}

extension Record {
  /// Makes the row of a spreadsheet the next one that is like it.
  mutating func moveRow(to row: Int) {
    line = row
    for index in 0..<count { cells[index].position.line = row }
  }
}
