/// Compiled zone files: TZif, versions 1 to 4.
///
/// Source: RFC 9636 (and RFC 8536, which it replaces), section 3.
extension Zone {
  /// Reads the bytes of a zone file; `nil` where they are not a well-formed one.
  ///
  /// Files that count leap seconds ("right/…") are refused too: their instants are not POSIX time.
  package init?(tzif bytes: [UInt8], name: String?) {
    guard let first = TZifHeader(bytes, at: 0) else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      guard let block = TZifBlock(bytes, at: TZifHeader.size, first, wide: false) else { return nil }
      self.init(name: name, initial: block.initial, transitions: block.transitions, rule: nil)
      return
    }
    // The 32-bit block is kept in a version 2 file for old readers only.
    let start = TZifHeader.size + first.size(wide: false)
    guard let second = TZifHeader(bytes, at: start), second.version == first.version,
      let block = TZifBlock(bytes, at: start + TZifHeader.size, second, wide: true)
    else { return nil }
    let footer = bytes[(start + TZifHeader.size + second.size(wide: true))...]
    guard footer.first == UInt8(ascii: "\n"),
      let close = footer.dropFirst().firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let text = String(decoding: footer[(footer.startIndex + 1)..<close], as: UTF8.self)
    let rule = PosixRule(text)
    guard rule != nil || text.isEmpty else { return nil }
    self.init(name: name, initial: block.initial, transitions: block.transitions, rule: rule)
  }
}

/// The 44 bytes before each data block: a version and six counts.
private struct TZifHeader {
  static let size = 44
  let version: UInt8
  let utIndicators, standardIndicators, leaps, times, types, designations: Int

  init?(_ bytes: [UInt8], at start: Int) {
    guard start >= 0, bytes.count - start >= TZifHeader.size,
      bytes[start..<start + 4].elementsEqual("TZif".utf8)
    else { return nil }
    version = bytes[start + 4]
    let counts = (0..<6).map { TZifBlock.unsigned(bytes, at: start + 20 + 4 * $0, width: 4) }
    (utIndicators, standardIndicators, leaps) = (counts[0], counts[1], counts[2])
    (times, types, designations) = (counts[3], counts[4], counts[5])
    guard types > 0, designations > 0, leaps == 0, utIndicators == 0 || utIndicators == types,
      standardIndicators == 0 || standardIndicators == types
    else { return nil }
  }

  /// The length of the block that follows, in bytes: times are 8 bytes wide, or 4.
  func size(wide: Bool) -> Int {
    times * (wide ? 9 : 5) + types * 6 + designations + standardIndicators + utIndicators
  }
}

/// The transitions of one data block.
private struct TZifBlock {
  let initial: Int
  let transitions: [Zone.Transition]

  init?(_ bytes: [UInt8], at start: Int, _ header: TZifHeader, wide: Bool) {
    guard bytes.count - start >= header.size(wide: wide) else { return nil }
    let width = wide ? 8 : 4
    let kinds = start + header.times * width
    let types = kinds + header.times
    var offsets: [Int] = []
    for index in 0..<header.types {
      let offset = TZifBlock.signed(bytes, at: types + 6 * index, width: 4)
      guard Zone.isOffset(offset), Int(bytes[types + 6 * index + 5]) < header.designations
      else { return nil }
      offsets.append(offset)
    }
    var transitions: [Zone.Transition] = []
    transitions.reserveCapacity(header.times)
    for index in 0..<header.times {
      let at = TZifBlock.signed(bytes, at: start + index * width, width: width)
      let kind = Int(bytes[kinds + index])
      guard kind < offsets.count, transitions.last.map({ $0.at < at }) ?? true else { return nil }
      transitions.append(Zone.Transition(at: at, offset: offsets[kind]))
    }
    initial = offsets[0]
    self.transitions = transitions
  }

  static func unsigned(_ bytes: [UInt8], at start: Int, width: Int) -> Int {
    bytes[start..<start + width].reduce(0) { $0 << 8 | Int($1) }
  }

  static func signed(_ bytes: [UInt8], at start: Int, width: Int) -> Int {
    let pattern = bytes[start..<start + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 8 ? Int(Int64(bitPattern: pattern)) : Int(Int32(truncatingIfNeeded: pattern))
  }
}
