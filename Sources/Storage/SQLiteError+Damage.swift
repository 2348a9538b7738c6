import Diary
import SQLite

extension SQLiteError {
  /// A fault of what the file holds. `place`: see ``Damage``.
  init(_ code: ResultCode, _ fault: Damage.Fault, at place: String = "") {
    self.init(code, fault: fault.rawValue, place: place)
  }

  /// What is wrong with the file that this error is about.
  var damage: Damage {
    switch cause {
    case .fault(let fault):
      guard let known = Damage.Fault(rawValue: fault.name) else {
        return .reported("\(fault.name) \(fault.place)")
      }
      return .fault(known, place: fault.place)
    case .reported(let message): return .reported(message)
    case .outOfMemory, .notDurable, .usesWriteAheadLog, .misuse: return .reported("SQLite \(code.rawValue)")
    }
  }
}
