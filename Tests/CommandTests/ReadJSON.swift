import Foundation

/// A JSON value as it was written: members in their order, numbers with their digits.
indirect enum ReadJSON {
  /// `null`, `true`, a number or a string, as they stand there.
  case scalar(String)
  case array([ReadJSON])
  case object([(name: String, value: ReadJSON)])

  struct Malformed: Error { let offset: Int }

  init(_ text: String) throws {
    var reader = Reader(bytes: Array(text.utf8))
    self = try reader.value()
    guard reader.next() == nil else { throw Malformed(offset: reader.place) }
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0

    /// The next byte that is no space.
    mutating func next() -> UInt8? {
      while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
      return place < bytes.count ? bytes[place] : nil
    }

    mutating func take(_ character: Character) -> Bool {
      guard next() == character.asciiValue else { return false }
      place += 1
      return true
    }

    mutating func value() throws -> ReadJSON {
      if take("[") { return .array(try list("]") { try $0.value() }) }
      if take("{") {
        return .object(
          try list("}") { reader in
            guard case .scalar(let name) = try reader.value(), reader.take(":") else {
              throw Malformed(offset: reader.place)
            }
            return (String(name.dropFirst().dropLast()), try reader.value())
          })
      }
      return .scalar(try scalar())
    }

    mutating func list<Element>(_ end: Character, _ read: (inout Reader) throws -> Element) throws
      -> [Element]
    {
      var found: [Element] = []
      if take(end) { return found }
      repeat { found.append(try read(&self)) } while take(",")
      guard take(end) else { throw Malformed(offset: place) }
      return found
    }

    mutating func scalar() throws -> String {
      guard let first = next() else { throw Malformed(offset: place) }
      let start = place
      place += 1
      if first == UInt8(ascii: "\"") {
        while place < bytes.count, bytes[place] != first {
          place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        place += 1
      } else {
        while place < bytes.count, !",]}: \n".utf8.contains(bytes[place]) { place += 1 }
      }
      guard place <= bytes.count else { throw Malformed(offset: place) }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
  }
}
