/// Counts the different names of a file, which libexpat keeps until its end.
struct NameCount {
  private static let limit = 10_000
  private static let lengthLimit = 1 << 20

  private var hashes = [UInt64](repeating: 0, count: 1024)
  private var count = 0
  private var length = 0

  var isFull: Bool { count > NameCount.limit || length > NameCount.lengthLimit }

  /// Notes the name that ends `bytes`. Two names of one hash count as one.
  mutating func note(_ bytes: [UInt8], from start: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in start..<bytes.count { hash = (hash ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3 }
    if hash == 0 { hash = 1 }
    guard insert(hash) else { return }
    count += 1
    length += bytes.count - start
    if count * 2 > hashes.count { grow() }
  }

  private mutating func insert(_ hash: UInt64) -> Bool {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & (hashes.count - 1)
    while hashes[slot] != 0 {
      if hashes[slot] == hash { return false }
      slot = (slot + 1) & (hashes.count - 1)
    }
    hashes[slot] = hash
    return true
  }

  private mutating func grow() {
    let old = hashes
    hashes = [UInt64](repeating: 0, count: old.count * 2)
    for hash in old where hash != 0 { _ = insert(hash) }
  }
}
