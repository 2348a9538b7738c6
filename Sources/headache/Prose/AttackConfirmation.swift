import Messages
import Language
import Analysis
import CivilTime
import Diary
import Rendering
import Parsing

/// What a line of words has become, and the words that say so.
struct AttackConfirmation {
  var id: Int
  var attack: Attack
  /// The line, where it was added to an attack that is open.
  var added: AttackEntry?
  /// The attack that was still open, and is now over at a time nobody knows.
  var ended: Int?
  /// The attack as it was before the line was added to it.
  var before: Attack?
  /// Whether it was said that the open attack goes on, so that it can be no new one.
  var isStill = false
  /// Whether `edit` without a number would be about this attack.
  var isLast = false

  /// What there is to say beside the answer, on standard error: what was kept as a note, how times were read.
  static func remark(_ line: ParsedLine, _ session: Session) {
    for warning in line.warnings { Output.remark(.warning, Parsing.Phrases.warning(warning)) }
    for echo in line.echoes where !session.quiet { Output.remark(.note, Parsing.Phrases.echo(echo)) }
  }

  /// Also the days that now count as headache-free, and signs that need urgent care where the answer itself
  /// would not show them.
  static func remark(
    _ line: ParsedLine, _ saved: AttackConfirmation, _ session: Session, _ lapse: LoggingGap? = nil
  ) {
    remark(line, session)
    if !session.quiet { lapse?.remark(without: AttackFacts(saved.attack).days) }
    let signs = newSigns(saved)
    if session.quiet || session.json, !signs.isEmpty { Output.remark(.urgent, urgent(signs)) }
  }

  /// The one line about signs that the attack did not have before; empty without any.
  static func urgent(_ saved: AttackConfirmation) -> String {
    let signs = newSigns(saved)
    return signs.isEmpty ? "" : urgent(signs) + "\n"
  }

  private static func newSigns(_ saved: AttackConfirmation) -> [String] {
    UrgentSigns.new(in: saved.attack.symptoms, before: saved.before?.symptoms ?? [])
  }

  private static func urgent(_ signs: [String]) -> String {
    Parsing.Phrases.urgent(signs).capitalizedFirst
  }

  /// Whether the line says nothing that the attack did not say already: that is no step.
  var isUnchanged: Bool { before == attack }

  static func text(_ saved: AttackConfirmation, _ session: Session) -> String {
    if saved.isUnchanged { return "#\(saved.id) says so already. Nothing was changed.\n" }
    var lines: [String] = []
    if let ended = saved.ended {
      lines.append("#\(ended) was still open after a day; its end is now unknown.")
    }
    lines += saved.added == nil ? begun(saved, session) : added(saved, session)
    return lines.joined(by: "\n") + "\n" + urgent(saved)
  }

  private static func begun(_ saved: AttackConfirmation, _ session: Session) -> [String] {
    let attack = saved.attack
    let since =
      "since " + Language.english.onset(attack.onset, today: session.now.today)
      + offset(attack.onset.moment, session) + span(attack, session)
    let details = rows(attack)
    let pain = Language.english.intensity(attack)
    if details.isEmpty {
      let separator = pain.contains(",") ? ", " : " "
      let text = "#\(saved.id) saved: \([pain, since].filter { !$0.isEmpty }.joined(by: separator))."
      return [String(text.undoable.dropLast())]
    }
    var lines = ["#\(saved.id) saved", "  " + (since + "  ").left(36) + pain]
    lines += details
    lines.append(String(next(attack).undoable.dropLast()))
    return lines
  }

  /// What can be said later: how much a dose helped, when an open attack ended.
  private static func next(_ attack: Attack) -> String {
    var commands: [String] = []
    if attack.doses.contains(where: { $0.relief == nil }) { commands.append("headache helped") }
    if attack.end == .open { commands.append("headache over") }
    return commands.isEmpty ? "" : "  later:  " + commands.joined(separator: " · ")
  }

  private static func added(_ saved: AttackConfirmation, _ session: Session) -> [String] {
    let attack = saved.attack
    var news: [String] = []
    if let intensity = saved.added?.intensity { news.append("\(intensity)/10") }
    if let onset = saved.added?.onset, onset == attack.onset {
      news.append("since \(Language.english.onset(onset, today: session.now.today))")
    }
    if case .at(let end) = attack.end { news.append("ended \(end.clock)") }
    let text = "#\(saved.id) added\(news.isEmpty ? "" : ": " + news.joined(separator: ", "))."
    var lines = [String(text.undoable.dropLast())]
    if let entry = saved.added, entry.side != nil || entry.quality != nil || entry.kind != nil {
      lines.append("  pain    \(Language.english.intensity(attack))")
    }
    lines += rows(attack)
    if let intensity = saved.added?.intensity, intensity > 0, attack.end == .open, !saved.isStill {
      lines.append("  a new one?  headache new \(intensity)" + correction(saved, intensity, session))
    }
    return lines
  }

  /// How to say that an intensity was meant in place of the last one, not after it; soon after that one.
  private static func correction(_ saved: AttackConfirmation, _ intensity: Int, _ session: Session) -> String
  {
    guard saved.isLast, let last = saved.before?.readings.last, saved.before?.readings.count == 1,
      last.intensity != intensity,
      (0...recently).contains(session.now.moment.minutes(since: last.at))
    else { return "" }
    return "      instead of \(last.intensity)?  headache edit \(intensity)"
  }

  /// For how many minutes an intensity may still have been a slip.
  private static let recently = 30

  /// The offset of a time, where the clock has another now.
  private static func offset(_ moment: Moment, _ session: Session) -> String {
    moment.offset == session.now.moment.offset
      ? "" : moment.offset.map { " \(Moment.spell(offset: $0))" } ?? ""
  }

  /// `(25 min)` of an open attack, ` to 19:00 (4 h 30 min)` of one that is over.
  private static func span(_ attack: Attack, _ session: Session) -> String {
    if attack.onset.precision == .day { return AttackText.endOfDay(attack).map { " \($0)" } ?? "" }
    let onset = attack.onset.moment
    switch attack.end {
    case .open:
      let minutes = session.now.moment.minutes(since: onset)
      return minutes < 1 ? "" : " (\(Language.english.length(minutes)))"
    case .at(let end):
      return " to \(end.clock) (\(Language.english.length(end.minutes(since: onset))))"
    case .unknown: return ", end unknown"
    }
  }

  private static func rows(_ attack: Attack) -> [String] {
    var lines: [String] = []
    let symptoms = Language.english.symptoms(attack)
    if !symptoms.isEmpty { lines.append("  with    \(symptoms)") }
    for dose in attack.doses { lines.append("  took    \(Language.english.dose(dose))") }
    if let impact = attack.impact { lines.append("  impact  \(Language.english.word(impact))") }
    if !attack.triggers.isEmpty {
      lines.append(
        "  trigger \(attack.triggers.map { "+\($0.escapingControlCharacters)" }.joined(separator: " "))")
    }
    if !attack.note.isEmpty {
      lines.append(
        "  note    \(attack.note.split(separator: "\n").joined(separator: " / ").escapingControlCharacters)")
    }
    return lines
  }
}
