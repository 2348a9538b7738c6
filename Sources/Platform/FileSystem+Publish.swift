import CPlatform
import Glibc

extension FileSystem {
  /// Gives a finished draft its name, which must be free, in one step: at no moment does it have two names.
  ///
  /// A diary that a crash left with two would have a rollback journal under each, and opened by the one would
  /// not see that of the other. Source: <https://www.sqlite.org/howtocorrupt.html> 2.5.
  ///
  /// A file system that cannot do it in one step gives the name first and then takes the other away.
  /// - Throws: `exists` when the name is taken; the draft is still there then.
  package static func publish(_ draft: String, as path: String) throws(PlatformError) {
    if unsafe headache_rename_to_free_name(draft, path) == 0 { return }
    let error = PlatformError("create", path)
    guard error.code == EINVAL || error.code == ENOSYS else { throw error }
    guard unsafe link(draft, path) == 0 else { throw PlatformError("create", path) }
    try remove(draft)
  }
}
