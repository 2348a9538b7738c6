import Arguments
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache edit ID WORDS…`.
struct EditCommand: DiaryCommand {
  static let name = "edit"
  static let summary = Text(en: "Correct an attack, in the words that log one.")
  static let discussion = Text(
    en: """
      headache edit 6                        the last entry: its intensity
      headache edit left 14:00-19:30         the last entry: whatever is named
      headache edit 212 nausea               another one, by its number
      headache edit 212 no left              clears the side
      headache edit 212 on 4 oct             moves it to another day, with its doses and its end
      headache edit 212 suma 100mg           corrects the dose that is there; so does suma @7:30, suma helped
      headache edit 212 took suma 50mg       adds a dose
      headache edit 212 no suma @11:00       takes that dose out
      headache edit 212 course 9 at 10:00    an intensity at that time
      headache edit 212 note: slept badly    another note; no note takes it away, --note adds to it
      headache edit D3 50mg @14:40           a dose without an attack

      What is named replaces what stood there, and each change is printed. A time without a day is of the
      attack's own days. A number that words follow is the attack's: for the last one's intensity and more,
      write  headache edit last 6 left
      """)
  static let isChanging = true

  private let noteOption: NoteOption
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    words = line.words(
      "words", help: Text(en: "The attack's number, or nothing for the last one, and what it should say."),
      completing: .attacks, .attackWords, keepsNoteMark: true)
  }

  func perform(_ session: Session) throws -> Answer {
    if let first = words.first, let number = LoneDose.number(first) {
      guard noteOption.note == nil else { throw CommandError.doseKeepsNoNote(number) }
      return try LoneDose.edit(number, Array(words.dropFirst()), session)
    }
    var spoken = try parseEditWords(words, now: session.now, hasNote: noteOption.note != nil)
    let store = try session.open()
    if case .day(let day, let count) = spoken.target {
      let id = try AttackReference.only(on: day, in: store, moving: spoken.words, count)
      (spoken.target, spoken.words) = (.attack(id), Array(spoken.words.dropFirst(count)))
    }
    var intensity: Int?
    if case .attack(let id) = spoken.target, spoken.isNumberDoubtful, try id > store.highestAttackNumber() {
      // There has never been such an attack, so the number can only be an intensity.
      spoken = EditWords(target: .last, words: ["\(id)"] + spoken.words)
      intensity = id
    }
    let found = try find(spoken.target, in: store)
    guard !spoken.words.isEmpty || noteOption.note != nil || spoken.note != nil else {
      throw CommandError.nothingToEdit(found.id)
    }
    func parsed(for attack: Attack) throws -> ParsedLine {
      if spoken.words.isEmpty { return ParsedLine() }
      return try parseEdit(
        spoken.words, now: session.now, vocabulary: session.vocabulary(store),
        command: "headache edit \(found.id)", of: attack)
    }
    // No editor is opened beside words that are refused.
    if noteOption.note != nil { _ = try parsed(for: found.attack) }
    let note = try noteOption.text(session) ?? ""
    // The journal names the command, not a note: that is in the attack.
    let parts =
      ["edit \(found.id)"] + spoken.words + (spoken.note == nil && noteOption.note == nil ? [] : ["note"])
    let command = parts.joined(separator: " ")
    let (line, before, stored, uncovered) = try store.write(command, now: session.seconds) { transaction in
      var stored = try AttackReference.find("\(found.id)", in: store)
      let before = stored
      var line = try parsed(for: stored.attack)
      if let replacing = spoken.note {
        line.entry.replacesNote = true
        line.entry.note = [replacing, line.entry.note].filter { !$0.isEmpty }.joined(separator: "\n")
      }
      line.entry.note.append(note: note)
      try NoteText.check(line.entry.note)
      if let problem = line.entry.doseProblem(editing: stored.attack) {
        throw CommandError.doseNotFound(problem, in: stored.id, today: session.now.today)
      }
      stored.attack = line.entry.edited(stored.attack, now: session.now)
      if let problem = stored.attack.contradiction(now: session.now.moment, since: before.attack) {
        throw ParseError(.impossible(problem))
      }
      if let days = line.entry.unconfirmedDays(of: stored.attack, from: before.attack) {
        throw CommandError.lastsTooLong(before, days: days)
      }
      try transaction.update(stored)
      let uncovered = try UncoveredDays.release(
        from: before.attack, to: stored.attack, session, store, transaction)
      return (line, before, stored, uncovered)
    }
    let last = try store.lastAttack()?.id
    try store.close()
    // An attack of these days is meant by its number; an old one more likely not.
    let isOld = before.attack.onset.moment.day < session.now.today - 7
    if spoken.isNumberDoubtful, isOld, line.entry.intensity == nil, found.id != last {
      Output.remark(.note, session.language.numberIsAttack(found.id, spoken.words))
    }
    if let intensity { Output.remark(.warning, session.language.numberIsIntensity(intensity)) }
    let saved = AttackConfirmation(id: stored.id, attack: stored.attack, before: before.attack)
    AttackConfirmation.remark(line, saved, session)
    let changes = AttackChangesText(session.layout).text(
      from: before.attack, to: stored.attack, today: session.now.today)
    let text =
      saved.isUnchanged
      ? session.language.saysSoAlready(stored.id) + "\n"
      : session.language.attackChanged(stored.id).undoable(session.layout) + changes
    return .changed(
      text + uncovered.lines(session.language, today: session.now.today)
        + AttackConfirmationText(session.layout, now: session.now).urgent(saved),
      schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack),
      undo: saved.isUnchanged ? nil : "headache undo")
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
