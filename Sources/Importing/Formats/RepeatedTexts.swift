import Cells

/// Cells, and parts of cells, that stand in one row as in the next, with what they say: each is read once.
///
/// Holds at most ``capacity`` texts of at most ``longest`` bytes; the others are read each time.
struct RepeatedTexts<Value> {
  private var texts: [[UInt8]] = []
  private var hashes: [UInt64] = []
  private var values: [Value] = []

  private static var capacity: Int { 64 }
  private static var longest: Int { 128 }

  /// What the text says; `nil` where `read` cannot read it.
  mutating func value(_ text: Span<UInt8>, read: (String) -> Value?) -> Value? {
    var hash = UInt64(text.count)
    for index in text.indices { hash = (hash ^ UInt64(text[index])) &* 0x0000_0100_0000_01b3 }
    for index in hashes.indices where hashes[index] == hash && text.hasBytes(texts[index]) {
      return values[index]
    }
    let string = String(text)
    guard let value = read(string) else { return nil }
    if texts.count < Self.capacity, text.count <= Self.longest {
      texts.append(Array(string.utf8))
      hashes.append(hash)
      values.append(value)
    }
    return value
  }
}
