import Foundation

/// Whether tests run in their long form: with `HEADACHE_LONG=1`, as `make torture` runs them.
package enum TestForm {
  package static let isLong = ProcessInfo.processInfo.environment["HEADACHE_LONG"] == "1"

  /// How often a test of random input is repeated: as `HEADACHE_FUZZ` says where it is set.
  package static func rounds(short: Int, long: Int) -> Int {
    ProcessInfo.processInfo.environment["HEADACHE_FUZZ"].flatMap(Int.init) ?? (isLong ? long : short)
  }
}

/// Adds up what ran on several threads and prints it once all have reported.
package final class PointCounter: @unchecked Sendable {
  private let lock = NSLock()
  private var points = 0
  private var reports = 0

  package init() {}

  package func add(_ points: Int, of expected: Int, named name: String) {
    lock.withLock {
      self.points += points
      reports += 1
      if reports == expected { print("\(name): \(self.points) points") }
    }
  }
}
