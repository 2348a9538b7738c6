import Glibc

extension FileSystem {
  /// A new, empty folder in `folder` that its owner alone can look into; its name begins with `prefix`.
  package static func createPrivateFolder(in folder: String, prefix: String) throws(PlatformError) -> String {
    let path = "\(folder)/\(prefix)\(uniqueSuffix())"
    guard unsafe mkdir(path, 0o700) == 0 else { throw PlatformError(.create, path) }
    return path
  }

  /// Removes a folder and the files in it; folders in it are left, and it with them.
  package static func removeFolder(_ path: String) throws(PlatformError) {
    for name in try names(in: path) { try remove("\(path)/\(name)") }
    guard unsafe rmdir(path) == 0 else { throw PlatformError(.remove, path) }
  }

  /// Removes a folder and all that is in it; a symbolic link goes, and what it leads to stays.
  package static func removeTree(_ path: String) throws(PlatformError) {
    for name in try names(in: path) {
      let entry = "\(path)/\(name)"
      var raw = stat()
      let isFolder = unsafe lstat(entry, &raw) == 0 && raw.st_mode & S_IFMT == S_IFDIR
      if isFolder { try removeTree(entry) } else { try remove(entry) }
    }
    guard unsafe rmdir(path) == 0 else { throw PlatformError(.remove, path) }
  }
}
