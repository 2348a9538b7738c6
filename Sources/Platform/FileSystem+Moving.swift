import Glibc

extension FileSystem {
  /// Gives the file at `from` the name `to`, unless something stands there: then `exists`.
  ///
  /// Where the file system knows no second name for a file, as a memory stick's does not, the name is looked at
  /// and then taken: whatever another program puts there in between is replaced.
  package static func move(_ from: String, toFree to: String) throws(PlatformError) {
    do throws(PlatformError) {
      try link(from, as: to)
    } catch {
      guard [EPERM, ENOSYS, EOPNOTSUPP].contains(error.code) else { throw error }
      guard try status(to) == nil, try !isSymbolicLink(to) else {
        throw PlatformError("create", to, code: EEXIST)
      }
      return try rename(from, to: to)
    }
    try remove(from)
  }

  /// The names in `folder`, sorted; empty where there is no such folder.
  package static func names(in folder: String) throws(PlatformError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      let error = PlatformError("read", folder)
      if error.isMissing { return [] }
      throw error
    }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw PlatformError("read", folder) }
        return names.sorted()
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
