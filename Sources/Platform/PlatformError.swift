import Glibc

/// A system call that failed: which, on what, and why.
package struct PlatformError: Error, Equatable, Sendable {
  /// The call, as a verb for people: "open", "sync".
  package var operation: String
  package var path: String
  /// `errno` after the call.
  package var code: Int32

  package init(_ operation: String, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The system's own words: "No space left on device".
  package var reason: String { unsafe String(cString: strerror(code)) }

  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  package var isPermission: Bool { code == EACCES || code == EPERM || code == EROFS }
  package var isTooLarge: Bool { code == EFBIG }
  package var exists: Bool { code == EEXIST }
  /// The code of an error that ``exists`` is true of.
  package static let existsCode = EEXIST
  /// A code of an error that ``isMissing`` is true of.
  package static let missingCode = ENOENT
}
