extension FileSystem {
  /// Writes `bytes` to `path`, whole or not at all, readable by its owner alone, and returns when durable.
  ///
  /// `replacing`: whether a file already there may be replaced; otherwise it is left as it is. A folder, a device, a
  /// FIFO or a socket never is.
  /// - Throws: `exists` when it may not.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(PlatformError) {
    let draft = try FileDraft(of: path, replacing: replacing)
    defer { draft.discard() }
    try draft.write(bytes)
    try draft.publish()
  }

  /// Twelve hexadecimal digits that no other process has.
  package static func uniqueSuffix() -> String {
    let random = String(UInt64.random(in: 0..<(1 << 48)), radix: 16)
    return String(repeating: "0", count: 12 - random.utf8.count) + random
  }
}
