import CivilTime
import Diary
import Messages
import Parsing
import Rendering
import Storage

/// `headache 5 3,7,12 oct`: a paper calendar typed in, an attack for each of the days, one step to undo.
extension LogCommand {
  /// Saves each line; all or none. `typed`: the words that the lines were made of.
  static func logSeveralDays(
    _ session: Session, _ lines: [[String]], typed: [String], note: String?, strict: Bool, separate: Bool
  ) throws -> Answer {
    let store = try? session.open()
    let text = try note.map { try NoteText.read($0, session) }
    var parsed: [ParsedLine] = []
    for words in lines {
      var line = try parseLog(
        words, now: session.now, vocabulary: session.vocabulary(store),
        command: separate ? "headache new" : "headache")
      if strict, case .unknownWord(let word, let meant) = line.warnings.first(where: \.isUnknownWord) {
        throw CommandError.unknownWord(word, meant: meant)
      }
      // Which of the days a dose is of is not said.
      guard line.entry.doses.isEmpty, line.entry.relief == nil, line.entry.onset != nil else {
        throw CommandError.dosesOnSeveralDays
      }
      if !separate, line.entry.saysDayAlone { throw CommandError.daysAlone(lines) }
      let effect = line.entry.effect(open: nil, now: session.now, separate: true)
      if let problem = line.entry.contradiction(effect, open: nil, now: session.now) {
        throw ParseError(problem, of: line.entry, today: session.now.today)
      }
      line.entry.note.append(note: text ?? "")
      try NoteText.check(line.entry.note)
      parsed.append(line)
    }
    let diary = try store ?? session.openOrCreate()
    let entries = parsed.map(\.entry)
    let command = (separate ? ["new"] : []) + typed
    let saved = try diary.write(command.joined(by: " "), now: session.seconds) { transaction in
      try entries.map { entry in
        let attack = entry.newAttack(now: session.now, mayBeOpen: false)
        return (id: try transaction.add(attack), attack: attack)
      }
    }
    try diary.close()
    for line in parsed.prefix(1) { AttackConfirmation.remark(line, session) }
    return .changed(
      AttackText(session.layout).saved(saved, today: session.now.today), schema: "attacks",
      data: .array(saved.map { AttackJSON.render(id: $0.id, $0.attack) }))
  }
}

extension AttackEntry {
  /// Whether it says nothing but a day and a note.
  fileprivate var saysDayAlone: Bool {
    var rest = self
    (rest.onset, rest.note) = (nil, "")
    return rest == AttackEntry()
  }
}
