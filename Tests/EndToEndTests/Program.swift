import Foundation

/// The program just built, as every test runs it: the only place of these tests that starts a process.
///
/// Its clock stands still in `HEADACHE_NOW`, which no word of a line can swallow; `.ci/started` looks for processes
/// that are started elsewhere.
enum Program {
  /// What time it is, RFC 3339.
  static let now = "2026-11-22T14:55+01:00"

  /// The program is built beside the bundle that these tests are.
  static let built = Bundle.module.bundleURL.deletingLastPathComponent()

  /// A process that is not running yet; `variables` stand in the place of those that every one has.
  static func process(
    _ executable: URL, _ arguments: [String], _ variables: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = kept.merging(
      ["PATH": built.path + ":/usr/bin:/bin", "TZ": "Europe/Paris", "HEADACHE_NOW": now].merging(variables) {
        $1
      }
    ) { $1 }
    return process
  }

  /// For `make any-date`.
  private static let kept = ProcessInfo.processInfo.environment.filter {
    ["LD_PRELOAD", "OTHER_DATE"].contains($0.key)
  }
}
