import CPlatform
import Glibc

extension ThisProcess {
  /// Has the program that `$EDITOR` names edit the file at `path`, and waits for it.
  ///
  /// The shell splits `$EDITOR` into words, as it does for every program that starts one; the path is handed over
  /// beside it and never read as shell text. Ctrl-C is the editor's while it runs.
  /// - Returns: its exit status; 128 and the signal's number where a signal ended it.
  package static func edit(_ path: String) throws(PlatformError) -> Int32 {
    let words = ["/bin/sh", "-c", "exec $EDITOR \"$1\"", "sh", path]
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe _ = posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGINT)
    unsafe sigaddset(&defaults, SIGQUIT)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var child = pid_t()
    let code = unsafe posix_spawn(&child, "/bin/sh", nil, &attributes, &arguments, environ)
    guard code == 0 else { throw PlatformError(.start, .editor, code: code) }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0 {
      if errno != EINTR { throw PlatformError(.await, .editor) }
    }
    return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
  }
}
