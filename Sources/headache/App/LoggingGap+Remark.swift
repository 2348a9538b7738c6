import CivilTime
import Messages
import Recording
import Rendering

extension LoggingGap {
  /// Says once the entry is saved that the gap is headache-free; nothing where the entry itself fills it.
  ///
  /// `entry`: the days that the entry is about, which it does not make headache-free.
  func remark(excluding entry: DayRange, _ session: Session) {
    guard let count = count(excluding: entry) else { return }
    session.output.remark(.note, session.language.gapIsFree(days, count: count))
  }
}
