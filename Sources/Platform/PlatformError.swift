import Glibc

/// A system call that failed: which, on what, and why.
package struct PlatformError: Error, Equatable, Sendable {
  /// What was asked of the system.
  package enum Operation: Equatable, Sendable {
    case open, create, read, write, sync, examine, changeMode, resolve, replace, remove
    /// To start a program, and to wait for its end.
    case start, await
  }

  /// What the call was about.
  package enum Subject: Equatable, Sendable {
    case path(String)
    case standardInput, standardOutput, standardError
    case editor, pager
  }

  package var operation: Operation
  package var subject: Subject
  /// `errno` after the call.
  package var code: Int32

  package init(_ operation: Operation, _ subject: Subject, code: Int32 = errno) {
    self.operation = operation
    self.subject = subject
    self.code = code
  }

  package init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.init(operation, .path(path), code: code)
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
