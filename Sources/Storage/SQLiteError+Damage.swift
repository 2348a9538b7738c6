import Diary
import SQLite

extension SQLiteError {
  /// A fault of what the file holds. `place`: see ``Damage``.
  init(_ code: ResultCode, _ fault: Damage.Fault, at place: String = "") {
    self.init(code, fault: fault.rawValue, place: place)
  }

  /// What is wrong with the file that this error is about.
  var damage: Damage {
    guard let name = fault?.name, let known = Damage.Fault(rawValue: name) else { return .reported(message) }
    return .fault(known, place: fault?.place ?? "")
  }
}
