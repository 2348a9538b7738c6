import CPlatform
import Glibc

/// The process we are: its clock, its environment, its standard streams.
package enum ThisProcess {
  /// What was typed after the program's name. Bytes that are not UTF-8 are replaced in it: see
  /// ``unreadableArgument``.
  package static var arguments: [String] {
    (1..<max(1, headache_argument_count())).map { unsafe String(cString: headache_argument($0)) }
  }

  /// The place, from 1 on, of the first argument that is not UTF-8: nothing that it says can be kept or named as it
  /// is. `nil` where all are.
  package static var unreadableArgument: Int? {
    for place in 1..<max(1, headache_argument_count())
    where unsafe String(validatingCString: headache_argument(place)) == nil {
      return Int(place)
    }
    return nil
  }

  /// Seconds since 1970-01-01T00:00Z.
  package static var now: Int {
    var time = timespec()
    unsafe _ = clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec
  }

  /// Whether the variable is unset, or holds text: the value of another is not what was meant by it.
  package static func isReadable(variable name: String) -> Bool {
    guard let value = unsafe getenv(name) else { return true }
    return unsafe String(validatingCString: value) != nil
  }

  /// The variable's value, which may be empty; `nil` when it is unset.
  package static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  }

  /// Every variable that is text, `NAME=value`.
  package static var variables: [String] {
    var variables: [String] = []
    var place = 0
    while let variable = unsafe environ[place] {
      if let text = unsafe String(validatingCString: variable) { variables.append(text) }
      place += 1
    }
    return variables
  }

  package enum Stream: Int32, Sendable { case output = 1, error = 2 }

  /// Writes all of `text`; a full disk or a closed pipe is an error, not a silence.
  package static func write(_ text: String, to stream: Stream = .output) throws(PlatformError) {
    try write(Array(text.utf8), to: stream)
  }

  /// Writes all of `bytes`.
  package static func write(_ bytes: [UInt8], to stream: Stream = .output) throws(PlatformError) {
    try Platform.write(
      bytes, to: stream.rawValue, of: stream == .output ? .standardOutput : .standardError)
  }

  package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// Whether somebody can be asked on standard input.
  package static var isTerminalInput: Bool { isatty(0) == 1 }

  /// Opens `/dev/null` on every standard stream that is closed, so that no file of ours can land on 0-2 and
  /// be written over by a message.
  ///
  /// Source: <https://www.sqlite.org/howtocorrupt.html> 1.1.
  package static func guardStandardStreams() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      unsafe _ = open("/dev/null", O_RDWR)
    }
  }

  package static func exit(_ code: Int32) -> Never { Glibc.exit(code) }
}
