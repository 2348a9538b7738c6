import CPlatform
import Glibc

extension FileSystem {
  /// Gives the file at `from` the name `to`, unless something stands there: then `exists`.
  ///
  /// In one step: at no moment does it have two names. A diary that a crash left with two would have a rollback
  /// journal under each, and opened by the one would not see that of the other. Source:
  /// <https://www.sqlite.org/howtocorrupt.html> 2.5.
  ///
  /// Where the file system cannot do that, the file gets its new name first and then loses the old one; where
  /// it knows no second name either, as a memory stick does not, the name is looked at and then taken: whatever
  /// another program puts there in between is replaced.
  package static func move(_ from: String, toFree to: String) throws(PlatformError) {
    if unsafe headache_rename_to_free_name(from, to) == 0 { return }
    let inOneStep = PlatformError(.create, to)
    guard [EINVAL, ENOSYS].contains(inOneStep.code) else { throw inOneStep }
    if unsafe link(from, to) == 0 { return try remove(from) }
    let bySecondName = PlatformError(.create, to)
    guard [EPERM, ENOSYS, EOPNOTSUPP].contains(bySecondName.code) else { throw bySecondName }
    guard try status(to) == nil, try !isSymbolicLink(to) else {
      throw PlatformError(.create, to, code: EEXIST)
    }
    try rename(from, to: to)
  }

  /// The names in `folder`, sorted; empty where there is no such folder.
  package static func names(in folder: String) throws(PlatformError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      let error = PlatformError(.read, folder)
      if error.isMissing { return [] }
      throw error
    }
    defer { unsafe _ = closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else {
        guard errno == 0 else { throw PlatformError(.read, folder) }
        return names.sorted()
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
