import Messages
import CivilTime
import Diary
import Parsing
import Platform
import Rendering
import Storage

extension DiaryStore {
  /// Everything `check` looks at, on one state of the diary. `now`: minutes since 1970-01-01T00:00Z.
  func findings(now: Int) throws -> [Finding] {
    try snapshot {
      let damage = try audit()
      let sense = damage.allSatisfy(\.isOutsideEdit) ? try plausibilityFindings(now: now) : []
      return try damage + placeFindings() + sense
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
