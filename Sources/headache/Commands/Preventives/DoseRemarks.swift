import Diary
import Language
import Messages
import Parsing
import Rendering

extension PreventiveLine {
  /// Says how a dose was counted, where it was told in another way.
  func remarkOnDose(_ session: Session) {
    if session.quiet { return }
    if let times = timesADay, times > 1, let dose, dose != .unspecified {
      session.output.remark(.note, session.language.aDay(dose, times: times))
    }
    if isInCapsules { session.output.remark(.note, session.language.capsulesAreTablets) }
  }
}
