import Glibc

extension FileSystem {
  /// Writes `bytes` to `path`, whole or not at all, readable by its owner alone, and returns when durable.
  ///
  /// `replacing`: whether a file already there may be replaced; otherwise it is left as it is. A folder, a device, a
  /// FIFO or a socket never is.
  /// - Throws: `exists` when it may not.
  package static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(PlatformError) {
    let (folder, name) = split(path)
    if replacing, let status = try status(path), status.kind != .file {
      throw PlatformError("replace", path, code: EEXIST)
    }
    let draft = folder + "/." + name + "." + uniqueSuffix()
    do throws(PlatformError) {
      let file = try File(creating: draft)
      try file.write(bytes)
      try file.sync()
    } catch {
      // A draft that cannot be removed is empty or partial and named as such; the first error matters more.
      try? remove(draft)
      throw error
    }
    do throws(PlatformError) {
      if replacing {
        try rename(draft, to: path)
      } else {
        try move(draft, toFree: path)
      }
    } catch {
      try? remove(draft)
      throw error
    }
    try syncFolder(folder)
  }

  /// Twelve hexadecimal digits that no other process has.
  package static func uniqueSuffix() -> String {
    let random = String(UInt64.random(in: 0..<(1 << 48)), radix: 16)
    return String(repeating: "0", count: 12 - random.utf8.count) + random
  }
}
