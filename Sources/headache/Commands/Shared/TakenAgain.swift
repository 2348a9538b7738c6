import CivilTime
import Diary
import Messages
import Parsing

extension Dose {
  /// The line that saves a dose all the same which is in the diary already.
  var takenAgain: String {
    let amount = amount.map { " \($0)".filter { $0 != " " } }.map { " \($0)" } ?? ""
    let time = takenAt.map { " @\($0.day)T\($0.clock)" } ?? ""
    return "headache took again \(typable(drug))\(amount)\(time)"
  }
}
