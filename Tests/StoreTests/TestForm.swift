import Foundation

/// Whether the tests of faults run in their long form: with `HEADACHE_LONG=1`, as `make torture` does.
enum TestForm {
  static let isLong = ProcessInfo.processInfo.environment["HEADACHE_LONG"] == "1"
}
