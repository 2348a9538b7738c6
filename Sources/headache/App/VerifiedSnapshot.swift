import Messages
import CivilTime
import Diary
import Parsing
import Platform
import Rendering
import Storage

extension DiaryStore {
  /// Everything `check` looks at, on one state of the diary. The attacks are compared with `now`.
  func findings(now: Moment) throws -> [Finding] {
    try snapshot {
      let damage = try audit()
      let unlikely = damage.allSatisfy(\.isOutsideEdit) ? try plausibilityFindings(now: now) : []
      return try damage + placeFindings() + unlikely
    }
  }

  /// Runs `body`, which reads what is to be printed, unless the diary is damaged.
  func withVerifiedSnapshot<Value>(_ body: () throws -> Value) throws -> Value {
    try snapshot {
      let damage = try auditPrinted()
      guard damage.isEmpty else { throw CommandError.damagedNotPrinted(damage) }
      return try body()
    }
  }
}
