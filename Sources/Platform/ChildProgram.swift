import CPlatform
import Glibc

/// Another program, started with an array of arguments and without a shell, in a folder and an environment of its own.
package struct ChildProgram: Sendable {
  /// Its file.
  package var path: String
  /// What stands after its name.
  package var arguments: [String]
  /// The folder it works in; what it says goes to the file ``said`` there.
  package var folder: String
  /// All there is in its environment, `NAME=value`.
  package var environment: [String]

  package init(_ path: String, _ arguments: [String], in folder: String, environment: [String]) {
    self.path = path
    self.arguments = arguments
    self.folder = folder
    self.environment = environment
  }

  /// The file in ``folder`` that its output and its errors go to.
  package static let said = "said.txt"

  package enum Ending: Equatable, Sendable {
    /// With an exit status.
    case exited(Int32)
    /// By a signal of somebody else.
    case killed(Int32)
    /// It took too long and was ended.
    case outOfTime
    /// Somebody asked this program to end, as Ctrl-C does, and it was ended too.
    case interrupted
  }

  /// Runs it to its end, or for `seconds`; it reads nothing.
  ///
  /// It and whatever it starts are one group, which is ended with it. Within ``ThisProcess/holdingSignals(_:)`` a signal
  /// ends it, and this process when everything is tidied up.
  package func run(seconds: Int) throws(PlatformError) -> Ending {
    let child = try start(saying: "\(folder)/\(Self.said)")
    var status: Int32 = 0
    for _ in 0..<seconds * 100 {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child {
        return status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
      }
      if ended < 0, errno != EINTR { throw PlatformError(.await, path) }
      if ThisProcess.isAskedToEnd {
        Self.end(child)
        return .interrupted
      }
      usleep(10_000)
    }
    Self.end(child)
    return .outOfTime
  }

  /// Ends the child's group, first with the wish that it ends itself.
  private static func end(_ child: pid_t) {
    var status: Int32 = 0
    _ = Glibc.kill(-child, SIGTERM)
    for _ in 0..<100 {
      let ended = unsafe waitpid(child, &status, WNOHANG)
      if ended == child || ended < 0 && errno != EINTR { break }
      usleep(10_000)
    }
    _ = Glibc.kill(-child, SIGKILL)
    unsafe _ = waitpid(child, &status, WNOHANG)
  }

  /// Starts it and does not wait for it, as is done with a program that stays.
  package func startAlone() throws(PlatformError) { _ = try start(saying: "/dev/null") }

  /// `saying`: the file that what it says goes to.
  private func start(saying output: String) throws(PlatformError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    var none = sigset_t()
    var all = sigset_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    unsafe posix_spawn_file_actions_adddup2(&actions, 1, 2)
    unsafe _ = headache_spawn_in_folder(&actions, folder)
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP))
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer {
      unsafe words.forEach { unsafe free($0) }
      unsafe variables.forEach { unsafe free($0) }
    }
    var child: pid_t = 0
    let code = unsafe posix_spawn(&child, path, &actions, &attributes, &words, &variables)
    guard code == 0 else { throw PlatformError(.start, path, code: code) }
    return child
  }
}

extension ThisProcess {
  private static let askingToEnd = [SIGINT, SIGTERM, SIGHUP]

  /// Does what leaves files behind if it is cut short: what asks this process to end waits until it is done.
  package static func holdingSignals<Result>(_ body: () throws -> Result) rethrows -> Result {
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    for signal in askingToEnd { unsafe sigaddset(&held, signal) }
    unsafe sigprocmask(SIG_BLOCK, &held, &before)
    defer { unsafe _ = sigprocmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// Whether a signal waits that asks this process to end.
  fileprivate static var isAskedToEnd: Bool {
    var pending = sigset_t()
    guard unsafe sigpending(&pending) == 0 else { return false }
    return askingToEnd.contains { unsafe sigismember(&pending, $0) == 1 }
  }

  /// The file that a program's name leads to: itself where it has a slash, else the first in `PATH` that may be run.
  package static func program(named name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return isProgram(name) ? name : nil }
    let folders = (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { $0.hasPrefix("/") && isProgram($0) }
  }

  private static func isProgram(_ path: String) -> Bool {
    guard let status = try? FileSystem.status(path), status.kind == .file else { return false }
    return unsafe access(path, X_OK) == 0
  }

  /// Whether this process runs as root.
  package static var isRoot: Bool { geteuid() == 0 }
}
