import Catalogue
import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Recording
import Storage

/// A line without a verb, or behind `new`, at work: what it says is written as an entry, as the effect of a dose, or as
/// the end of the open attack.
struct LoggedLine {
  let session: Session
  let words: [String]
  let note: CommandNote
  /// Whether unknown words are refused.
  let strict: Bool
  /// Whether it is an attack of its own, whatever is open.
  let separate: Bool

  /// What the line says, by what the diary has under the lock.
  private enum Meaning {
    case entry(ParsedLine, LoggingGap?)
    /// `otherwise`: the entry that it is where no such dose was taken.
    case effect(DoseEffect, otherwise: ParsedLine?, LoggingGap?)
    case end(SpokenMoment, when: [String])
    /// The pain is gone: that the last dose of the open attack has done, or else the attack is over.
    case gone(DoseEffect, otherwise: SpokenMoment)
    /// Neither, since the drugs were changed: see ``SpokenAnswer/answer(_:_:)``.
    case other(SpokenLine)
  }

  private enum Written {
    case entry(LoggedEntry)
    case rated(RatedDose, overAsWell: Bool)
    case ended(EndedAttack)
    case other(SpokenLine)
  }

  func perform() throws -> Answer {
    let store = try? session.open()
    let spoken = SpokenAnswer(words, session, isNew: separate)
    // A look takes no lock. What was read for it holds under the lock if nobody has changed the diary since.
    let version = store?.dataVersion
    let early = try spoken.read(store)
    if let answer = try spoken.answer(early, store, note) { return answer }
    let end: SpokenMoment? =
      if case .over(let when, _) = early { try OverCommand.read(when, session) } else { nil }
    let written = try session.change(
      beginning: store, note: note,
      reading: { store in
        let holds = store == nil || version != nil && store?.dataVersion == version
        return try read(holds ? early : try spoken.read(store), end: end, store)
      },
      as: command, write)
    switch written {
    case .entry(let entry): return entry.answer(session)
    case .rated(let rated, let overAsWell):
      if overAsWell, !session.quiet { session.output.remark(.note, session.language.overAsWell) }
      return rated.answer(session)
    case .ended(let ended): return ended.answer(session)
    case .other(let line):
      guard let answer = try spoken.answer(line, try session.open(), note) else {
        throw CommandError.nothingToLog
      }
      return answer
    }
  }

  /// `end`: when the attack ended, where the line says so.
  private func read(_ spoken: SpokenLine, end: SpokenMoment?, _ store: DiaryStore?) throws -> Meaning {
    switch spoken {
    case .entry(let line):
      return .entry(try checked(line, store), try LoggingGap.ended(in: store, session.now))
    case .effect(let effect, let line):
      _ = try note.text()
      return .effect(
        effect, otherwise: try line.map { try checked($0, store) },
        line == nil ? nil : try LoggingGap.ended(in: store, session.now))
    case .over(let when, let isGone):
      _ = try note.text()
      let end = try end ?? OverCommand.read(when, session)
      if isGone, when.isEmpty, let last = try store?.openAttack()?.attack.doses.last, last.relief != .gone,
        try isAgainstPain(last, store)
      {
        return .gone(DoseEffect(relief: .gone, words: words.joined(by: " ")), otherwise: end)
      }
      return .end(end, when: when)
    case .look, .lookAtLast, .list, .headacheFree: return .other(spoken)
    }
  }

  /// Whether a dose can have taken the pain away: one against nausea has not.
  private func isAgainstPain(_ dose: Dose, _ store: DiaryStore?) throws -> Bool {
    let known = try store?.drug(named: dose.drug)?.drugClass ?? Catalogue.find(dose.drug)?.drug.drugClass
    return known != .antiemetic
  }

  /// The entry with its note, unless there is something about the line that is refused.
  private func checked(_ read: ParsedLine, _ store: DiaryStore?) throws -> ParsedLine {
    var line = read
    if strict, case .unknownWord(let word, let meant) = line.warnings.first(where: \.isUnknownWord) {
      throw CommandError.unknownWord(word, meant: meant)
    }
    if store == nil {
      if !separate, !line.entry.describesAttack {
        throw CommandError.nothingOfAnAttack(UnsaidAttack(line, words, now: session.now))
      }
      let effect = line.entry.effect(open: nil, now: session.now, separate: separate)
      if let problem = line.entry.contradiction(effect, open: nil, now: session.now) {
        throw ParseError(problem, of: line.entry, today: session.now.today)
      }
    }
    if let text = try note.text() {
      line.entry.note.append(note: text)
      if words.isEmpty, text.isEmpty { throw CommandError.emptyNote }
    }
    try NoteText.check(line.entry.note)
    return line
  }

  private func command(_ reading: Meaning) -> String {
    switch reading {
    case .entry: ((separate ? ["new"] : []) + words).joined(by: " ")
    case .effect, .gone, .other: words.joined(by: " ")
    case .end(_, let when): EndedAttack.command(when)
    }
  }

  private func write(
    _ reading: Meaning, _ transaction: WriteTransaction, _ store: DiaryStore
  ) throws -> Written {
    func entry(_ line: ParsedLine, _ gap: LoggingGap?) throws -> Written {
      .entry(
        try LoggedEntry(line, ending: gap, words: words, separate: separate, session, transaction, store))
    }
    let text = try note.text() ?? ""
    switch reading {
    case .entry(let line, let gap): return try entry(line, gap)
    case .effect(let effect, let line, let gap):
      if let rated = try RatedDose(effect, note: text, transaction) {
        return .rated(rated, overAsWell: false)
      }
      guard let line else { throw RatedDose.refusal(of: effect, session.now, in: store) }
      return try entry(line, gap)
    case .gone(let effect, let end):
      if let rated = try RatedDose(effect, note: text, transaction) { return .rated(rated, overAsWell: true) }
      return .ended(try EndedAttack(end, isNow: true, note: text, session.now, transaction, store))
    case .end(let end, let when):
      return .ended(
        try EndedAttack(end, isNow: when.isEmpty, note: text, session.now, transaction, store))
    case .other(let line): return .other(line)
    }
  }
}
