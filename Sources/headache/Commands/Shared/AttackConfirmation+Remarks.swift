import Recording
import Analysis
import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering

/// What there is to say beside the answer to a line of words.
extension AttackConfirmation {
  /// What was kept as a note, how times were read.
  static func remark(_ line: ParsedLine, _ session: Session) {
    for warning in line.warnings { session.output.remark(.warning, session.language.warning(warning)) }
    for echo in line.echoes where !session.quiet { session.output.remark(.note, session.language.echo(echo)) }
  }

  /// Also the days that now count as headache-free, and signs that need urgent care where the answer itself
  /// would not show them.
  static func remark(
    _ line: ParsedLine, _ saved: AttackConfirmation, _ session: Session, _ gap: LoggingGap? = nil
  ) {
    remark(line, session)
    if !session.quiet { gap?.remark(excluding: AttackFacts(saved.attack).days, session) }
    let signs = saved.newSigns
    if session.quiet || session.json, !signs.isEmpty {
      session.output.remark(.urgent, AttackConfirmationText(session.layout, now: session.now).urgent(signs))
    }
  }
}
