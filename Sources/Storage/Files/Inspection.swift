import Platform

/// What stands at the diary's path is looked at before SQLite touches it: a file that is not ours is refused
/// by name, with nothing written and no `-wal` or `-journal` made beside it.
extension DiaryStore {
  /// "head" in ASCII: bytes 68-71 of every diary.
  ///
  /// Source: <https://www.sqlite.org/fileformat2.html#application_id>
  private static let applicationID: [UInt8] = [0x68, 0x65, 0x61, 0x64]
  private static let magic = Array("SQLite format 3\0".utf8)

  /// The path to hand to SQLite: folder resolved, last component as it is.
  ///
  /// `supported`: the newest version of the schema that is not refused.
  static func inspect(_ path: String, supported: Int) throws(StoreError) -> String {
    let isLink = try mappingPlatformErrors { () throws(PlatformError) in try FileSystem.isSymbolicLink(path) }
    guard !isLink else { throw .symbolicLink(path) }
    let status = try mappingPlatformErrors { () throws(PlatformError) in try FileSystem.status(path) }
    guard let status else { throw .missing(path) }
    guard status.kind == .file else { throw .notAFile(path) }
    guard status.size > 0 else { throw .empty(path) }
    let header = try mappingPlatformErrors { () throws(PlatformError) in try firstBytes(of: path) }
    guard header.count == 100, header.starts(with: magic) else { throw .notADatabase(path) }
    guard Array(header[68..<72]) == applicationID else { throw .foreign(path) }
    // user_version. Asked of SQLite, a newer diary in write-ahead-log mode would be switched back first.
    let version = header[60..<64].reduce(0) { $0 << 8 | Int($1) }
    guard version <= supported else { throw .newerSchema(found: version, supported: supported) }
    return try mappingPlatformErrors { () throws(PlatformError) in try FileSystem.resolvingFolder(path) }
  }

  /// Whether a diary, or a backup of one, stands at `path`, links followed.
  static func isDiary(_ path: String) throws(StoreError) -> Bool {
    try mappingPlatformErrors { () throws(PlatformError) in
      guard try FileSystem.status(path)?.kind == .file else { return false }
      let header = try firstBytes(of: path)
      return header.count == 100 && header.starts(with: magic) && Array(header[68..<72]) == applicationID
    }
  }

  /// The file's first hundred bytes, or as many as it has.
  private static func firstBytes(of path: String) throws(PlatformError) -> [UInt8] {
    let file = try File(reading: path)
    var header = [UInt8](repeating: 0, count: 100)
    let count = try file.read(into: &header)
    return Array(header.prefix(count))
  }

  static func mappingPlatformErrors<Value>(
    _ body: () throws(PlatformError) -> Value
  ) throws(StoreError) -> Value {
    do throws(PlatformError) { return try body() } catch { throw .platform(error) }
  }
}
