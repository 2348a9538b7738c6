import CPlatform
import Glibc

extension ThisProcess {
  /// Columns and rows of the terminal behind a stream; `nil` where there is none or it does not say.
  ///
  /// Source: ioctl_tty(2), `TIOCGWINSZ`.
  package static func windowSize(_ stream: Stream) -> (columns: Int, rows: Int)? {
    var size = winsize()
    guard unsafe ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return (Int(size.ws_col), Int(size.ws_row))
  }

  /// Runs a command of the shell with what `body` writes on its standard input and waits for its end; `false` where the
  /// shell could not run it.
  ///
  /// The command handles Ctrl-C while it runs; that it ends before it has read everything is no error.
  /// `variables`: set in its environment beside ours, those with `isDefault` only where unset.
  package static func feed(
    _ command: String, variables: [(name: String, value: String, isDefault: Bool)],
    _ body: (_ write: ([UInt8]) throws(PlatformError) -> Void) -> Void
  ) -> Bool {
    for variable in variables {
      unsafe _ = setenv(variable.name, variable.value, variable.isDefault ? 0 : 1)
    }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return false }
    ends.forEach { _ = fcntl($0, F_SETFD, FD_CLOEXEC) }
    for signal in ours { _ = Glibc.signal(signal, SIG_IGN) }
    defer { for signal in ours { _ = Glibc.signal(signal, SIG_DFL) } }
    guard let child = spawnShell(command, input: ends[0]) else {
      ends.forEach { _ = close($0) }
      return false
    }
    close(ends[0])
    body { bytes throws(PlatformError) in try Platform.write(bytes, to: ends[1], of: .pager) }
    close(ends[1])
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    let hasExited = status & 0x7F == 0
    // 126 and 127: sh(1) found nothing to run.
    return !(hasExited && (126...127).contains((status >> 8) & 0xFF))
  }

  private static let ours = [SIGINT, SIGQUIT, SIGPIPE]

  private static func spawnShell(_ command: String, input: Int32) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var defaults = sigset_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
    unsafe sigemptyset(&defaults)
    for signal in ours { unsafe sigaddset(&defaults, signal) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let line: [String] = ["sh", "-c", command]
    var words = unsafe line.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var child: pid_t = 0
    let failure = unsafe posix_spawn(&child, "/bin/sh", &actions, &attributes, &words, environ)
    return failure == 0 ? child : nil
  }
}
