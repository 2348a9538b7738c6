import Arguments
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

/// `headache edit ID WORDS…`.
struct EditCommand: DiaryCommand {
  static let name = "edit"
  static let group: VerbGroup? = .changing
  static let summary = EditHelp.summary
  static let discussion = EditHelp.discussion
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    words = line.words("words", help: EditHelp.words, completing: .attacks, .attackWords, keepsNoteMark: true)
  }

  func perform(_ session: Session) throws -> Answer {
    if let first = words.first, let number = LoneDose.number(first) {
      guard noteOption.note == nil else { throw CommandError.doseKeepsNoNote(number) }
      return try LoneDose.edit(number, Array(words.dropFirst()), session)
    }
    if let first = words.first, let number = EditedNote.number(first) {
      return try EditedNote.edit(number, Array(words.dropFirst()), note: noteOption.note, session)
    }
    let spoken = try parseEditWords(words, now: session.now, hasNote: noteOption.note != nil)
    let note = noteOption.note(in: session)
    // A note that is written in an editor is for the attack that it was opened for, whatever is logged meanwhile.
    var asked: Int?
    let (edit, stored, uncovered, last) = try session.change(try session.open(), note: note) { store in
      let isToBeAsked = note.isToBeAsked
      let edit = try read(spoken, asked, note, session, store)
      if isToBeAsked { asked = edit.before.id }
      return edit
    } as: {
      $0.command
    } _: { edit, transaction, store in
      let stored = try edited(edit, session.now)
      try transaction.update(stored)
      let uncovered = try UncoveredDays.release(
        from: edit.before.attack, to: stored.attack, session.now, store, transaction)
      return (edit, stored, uncovered, try store.lastAttack()?.id)
    }
    let (line, before, spokenWords) = (edit.line, edit.before, edit.words)
    // An attack of these days is meant by its number; an old one more likely not.
    let isOld = before.attack.onset.moment.day < session.now.today - 7
    if edit.isNumberDoubtful, isOld, line.entry.intensity == nil, before.id != last {
      session.output.remark(.note, session.language.numberIsAttack(before.id, spokenWords))
    }
    if let intensity = edit.intensityByNumber {
      session.output.remark(.warning, session.language.numberIsIntensity(intensity))
    }
    let saved = AttackConfirmation(id: stored.id, attack: stored.attack, before: before.attack)
    if saved.isUnchanged, line.entry.cleared == [.end], !session.quiet {
      session.output.remark(.note, session.language.goesOn(stored.id))
    }
    AttackConfirmation.remark(line, saved, session)
    return .changed(
      AttackConfirmationText(session.layout, now: session.now).edited(
        saved, unknown: uncovered.unknown, free: uncovered.free),
      schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack),
      undo: saved.isUnchanged ? nil : "headache undo")
  }

  /// What is to become of which attack.
  private struct Edit {
    let before: StoredAttack
    let words: [String]
    let isNumberDoubtful: Bool
    /// The number that can only be an intensity, as there has never been an attack with it.
    let intensityByNumber: Int?
    let line: ParsedLine
    /// The journal names the command, not a note: that is in the attack.
    let command: String
  }

  /// `asked`: the attack that the note was asked for.
  private func read(
    _ typed: EditWords, _ asked: Int?, _ note: CommandNote, _ session: Session, _ store: DiaryStore
  ) throws -> Edit {
    var (spoken, intensity) = (typed, Int?.none)
    if case .day(let day, let count) = spoken.target {
      let id = try AttackReference.only(on: day, in: store, moving: spoken.words, count)
      (spoken.target, spoken.words) = (.attack(id), Array(spoken.words.dropFirst(count)))
    }
    if case .attack(let id) = spoken.target, spoken.isNumberDoubtful, try id > store.highestAttackNumber() {
      spoken = EditWords(target: .last, words: ["\(id)"] + spoken.words)
      intensity = id
    }
    let found = try find(asked.map { .attack($0) } ?? spoken.target, in: store)
    guard !spoken.words.isEmpty || noteOption.note != nil || spoken.note != nil else {
      throw CommandError.nothingToEdit(found.id)
    }
    var line =
      spoken.words.isEmpty
      ? ParsedLine()
      : try parseEdit(
        spoken.words, now: session.now, vocabulary: session.vocabulary(store),
        command: "headache edit \(found.id)", of: found.attack)
    if let replacing = spoken.note {
      line.entry.replacesNote = true
      line.entry.note = [replacing, line.entry.note].filter { !$0.isEmpty }.joined(separator: "\n")
    }
    line.entry.note.append(note: try note.text() ?? "")
    try NoteText.check(line.entry.note)
    let isNote = spoken.note != nil || noteOption.note != nil
    return Edit(
      before: found, words: spoken.words, isNumberDoubtful: spoken.isNumberDoubtful,
      intensityByNumber: intensity, line: line,
      command: (["edit \(found.id)"] + spoken.words + (isNote ? ["note"] : [])).joined(separator: " "))
  }

  /// The attack, corrected; refuses what it cannot be.
  private func edited(_ edit: Edit, _ now: Now) throws -> StoredAttack {
    var stored = edit.before
    let entry = edit.line.entry
    if let problem = entry.doseProblem(editing: stored.attack) {
      throw CommandError.doseNotFound(problem, in: stored.id, today: now.today)
    }
    stored.attack = entry.edited(stored.attack, now: now)
    if let problem = stored.attack.contradiction(now: now.moment, since: edit.before.attack) {
      throw ParseError(.impossible(problem))
    }
    if let days = entry.unconfirmedDays(of: stored.attack, from: edit.before.attack) {
      throw CommandError.lastsTooLong(edit.before, days: days)
    }
    return stored
  }

  private func find(_ target: EditWords.Target, in store: DiaryStore) throws -> StoredAttack {
    switch target {
    case .last, .day:
      guard let last = try store.lastAttack() else { throw CommandError.noEntryYet }
      return last
    case .attack(let id): return try AttackReference.find("\(id)", in: store)
    }
  }
}
