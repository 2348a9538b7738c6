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
    let note = CommandNote(note, session)
    let (parsed, saved) = try session.change(beginning: try? session.open(), note: note) { store in
      var parsed = try lines.map {
        try read($0, of: lines, session, store, strict: strict, separate: separate)
      }
      let text = try note.text() ?? ""
      for index in parsed.indices {
        parsed[index].entry.note.append(note: text)
        try NoteText.check(parsed[index].entry.note)
      }
      return parsed
    } as: { _ in
      ((separate ? ["new"] : []) + typed).joined(by: " ")
    } _: { parsed, transaction, _ in
      let saved = try parsed.map { line in
        let attack = line.entry.newAttack(now: session.now, mayBeOpen: false)
        return (id: try transaction.add(attack), attack: attack)
      }
      return (parsed, saved)
    }
    for line in parsed.prefix(1) { AttackConfirmation.remark(line, session) }
    return .changed(
      AttackText(session.layout).saved(saved, today: session.now.today), schema: "attacks",
      data: .array(saved.map { AttackJSON.render(id: $0.id, $0.attack) }))
  }

  /// One of the lines, unless it can be no attack.
  private static func read(
    _ words: [String], of lines: [[String]], _ session: Session, _ store: DiaryStore?, strict: Bool,
    separate: Bool
  ) throws -> ParsedLine {
    let line = try parseLog(
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
    return line
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
