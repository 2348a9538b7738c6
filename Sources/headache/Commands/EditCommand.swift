import Language
import Messages
import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache edit ID WORDS…`.
struct EditCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Correct an attack, in the words that log one.",
    discussion: """
      headache edit 6                        the last entry: its intensity
      headache edit left 14:00-19:30         the last entry: whatever is named
      headache edit 212 nausea               another one, by its number
      headache edit 212 no left              clears the side
      headache edit 212 no suma suma 100mg   another dose in place of the last one
      headache edit D3 50mg @14:40           a dose without an attack

      What is named replaces what stood there; doses and notes are added. A time without a day is of the
      attack's own days. A number that words follow is the attack's: for the last one's intensity and more,
      write  headache edit last 6 left
      """)

  @OptionGroup var global: GlobalOptions
  @OptionGroup var noteOption: NoteOption

  @Argument(help: "The attack's number, or nothing for the last one, and what it should say.")
  var words: [String] = []

  func perform(_ session: Session) throws -> Answer {
    if let first = words.first, let number = LoneDose.number(first) {
      guard noteOption.note == nil else { throw CommandError.doseKeepsNoNote(number) }
      return try LoneDose.edit(number, Array(words.dropFirst()), session)
    }
    var spoken = try parseEditWords(words)
    let store = try session.open()
    var intensity: Int?
    if case .attack(let id) = spoken.target, spoken.isNumberDoubtful, try id > store.highestAttackNumber() {
      // There has never been such an attack, so the number can only be an intensity.
      spoken = EditWords(target: .last, words: ["\(id)"] + spoken.words)
      intensity = id
    }
    let found = try find(spoken.target, in: store)
    guard !spoken.words.isEmpty || noteOption.note != nil else { throw CommandError.nothingToEdit(found.id) }
    var entry =
      spoken.words.isEmpty
      ? LogEntry()
      : try parseEdit(
        spoken.words, now: session.now, vocabulary: session.vocabulary(store),
        command: "headache edit \(found.id)", of: found.attack)
    if let note = try noteOption.text(session) { entry.note += (entry.note.isEmpty ? "" : "\n") + note }
    let correction = entry
    let command = "edit \(found.id) \(spoken.words.joined(separator: " "))"
    let outcome = try store.write(command, now: session.seconds) {
      transaction throws(StoreError) -> Outcome in
      guard var stored = try transaction.attack(found.id) else { return .gone }
      let attack = correction.edited(stored.attack, now: session.now)
      if let objection = Self.objection(to: attack, session.now) { return .refused(objection) }
      let saysBoth = correction.onset != nil && (correction.end != nil || correction.length != nil)
      if !saysBoth, let days = attack.days, days > Self.longest, days > stored.attack.days ?? 0 {
        return .tooLong(days)
      }
      stored.attack = attack
      try transaction.update(stored)
      return .saved(stored)
    }
    let last = try store.lastAttack()?.id
    try store.close()
    guard case .saved(let stored) = outcome else {
      if case .refused(let refusal) = outcome { throw refusal }
      if case .tooLong(let days) = outcome { throw CommandError.lastsTooLong(found, days: days) }
      throw CommandError.noSuchAttack("\(found.id)")
    }
    // An attack of these days is meant by its number; an old one more likely not.
    let isOld = found.attack.onset.moment.day < session.now.today - 7
    if spoken.isNumberDoubtful, isOld, entry.intensity == nil, found.id != last {
      Output.remark(.note, session.language.numberIsAttack(found.id, spoken.words))
    }
    if let intensity { Output.remark(.warning, session.language.numberIsIntensity(intensity)) }
    let saved = AttackConfirmation(id: stored.id, attack: stored.attack, before: found.attack)
    AttackConfirmation.remark(entry, saved, session)
    return .changed(
      AttackText(session.layout).block(id: stored.id, stored.attack, today: session.now.today)
        + (saved.isUnchanged ? "  \(session.language.nothingChanged)\n" : "  ".undoable(session.layout))
        + AttackConfirmationText(session.layout, now: session.now).urgent(saved),
      schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack),
      undo: saved.isUnchanged ? nil : "headache undo")
  }

  private func find(_ target: EditWords.Target, in store: DiaryStore) throws -> StoredAttack {
    switch target {
    case .last:
      guard let last = try store.lastAttack() else { throw CommandError.noEntryYet }
      return last
    case .attack(let id): return try AttackReference.find("\(id)", in: store)
    }
  }

  private enum Outcome {
    case saved(StoredAttack)
    case refused(ParseError)
    /// It would last that many days: a start that was moved left the end behind.
    case tooLong(Int)
    case gone
  }

  /// Days; a longer attack than this has to be said with its start and its end.
  private static let longest = 7

  /// What cannot be true of an attack.
  private static func objection(to attack: Attack, _ now: Now) -> ParseError? {
    if attack.peak == 0, attack.aura != true { return ParseError(.zeroWithoutAura) }
    guard case .at(let end) = attack.end else { return nil }
    let start = attack.onset.moment
    if end.instant < start.instant { return ParseError(.endBeforeStart(start: start, end: end)) }
    return end.instant > now.moment.instant ? ParseError(.future(end.clock)) : nil
  }
}

extension Attack {
  /// How long it lasted, in whole days; `nil` without an end.
  fileprivate var days: Int? {
    guard case .at(let end) = end else { return nil }
    return end.minutes(since: onset.moment) / 1440
  }
}
