import CivilTime
import Messages
import Parsing
import Rendering

/// Days of a range that are left out because they are still to come.
enum DaysToCome {
  /// Says which they are.
  static func remark(_ words: [String], _ session: Session) {
    guard !session.quiet, !words.isEmpty else { return }
    for days in daysToCome(words, now: session.now) {
      session.output.remark(.note, session.language.stillToCome(days))
    }
  }
}
