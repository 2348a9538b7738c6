/// The values of rows that wait: what kind each is, and its number; of a text or a blob the number of its bytes.
///
/// Memory of its own and no array: thirty values a row are written, most of them the same as in the row before.
@safe @usableFromInline final class BulkCells {
  @usableFromInline enum Kind: UInt8 {
    case null, integer, text, blob

    @inlinable var isText: Bool { rawValue >= Kind.text.rawValue }
  }

  @usableFromInline let count: Int
  @usableFromInline let kinds: UnsafeMutablePointer<Kind>
  @usableFromInline let numbers: UnsafeMutablePointer<Int>

  /// All NULL, after those of `others`.
  init(_ count: Int, from others: BulkCells? = nil) {
    self.count = count
    unsafe kinds = .allocate(capacity: count)
    unsafe numbers = .allocate(capacity: count)
    unsafe kinds.initialize(repeating: .null, count: count)
    unsafe numbers.initialize(repeating: 0, count: count)
    if let others {
      for place in 0..<min(count, others.count) {
        set(others.kind(at: place), others.number(at: place), at: place)
      }
    }
  }

  deinit {
    unsafe kinds.deallocate()
    unsafe numbers.deallocate()
  }

  @inlinable @inline(__always) func hold(_ value: Int, at place: Int) -> Bool {
    precondition(place >= 0 && place < count)
    return unsafe kinds[place] == .integer && numbers[place] == value
  }

  @inlinable @inline(__always) func holdNull(at place: Int) -> Bool {
    precondition(place >= 0 && place < count)
    return unsafe kinds[place] == .null
  }

  func kind(at place: Int) -> Kind {
    precondition(place >= 0 && place < count)
    return unsafe kinds[place]
  }

  func number(at place: Int) -> Int {
    precondition(place >= 0 && place < count)
    return unsafe numbers[place]
  }

  func set(_ kind: Kind, _ number: Int, at place: Int) {
    precondition(place >= 0 && place < count)
    unsafe kinds[place] = kind
    unsafe numbers[place] = number
  }
}
