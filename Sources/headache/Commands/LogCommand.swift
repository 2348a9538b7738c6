import Language
import Arguments
import Analysis
import Catalogue
import CivilTime
import Diary
import Messages
import Platform
import Rendering
import Storage
import Parsing

/// `headache WORDS…`: the line typed during an attack. No question, one transaction.
struct LogCommand: DiaryCommand {
  static let name = "log"
  static let summary = Text(en: "Log an attack, or more about the open one; `log` may be left out.")
  static let discussion = Text(
    en: """
      headache 7                          an attack, now, intensity 7
      headache 7 14:30 left nausea suma   since 14:30, what came with it, what was taken
      headache log 7 -- after lunch       what follows -- is a note

      The words, in any order:  headache help words. Alone, without words, it shows today at a glance.
      """)
  static let isChanging = true

  private let noteOption: NoteOption
  private let strict: Bool
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    noteOption = NoteOption(&line)
    strict = line.flag("strict", help: Text(en: "Refuse words it does not know."))
    words = line.words(
      "words", help: Text(en: "The words of the attack."), completing: .attackWords, keepsNoteMark: true,
      takesUnknownOptions: true)
  }

  func perform(_ session: Session) throws -> Answer {
    words.isEmpty && noteOption.note == nil
      ? try StatusCommand().perform(session)
      : try Self.log(session, words, note: noteOption.note, strict: strict)
  }

  /// Saves the line and answers with what to print, once it is durable and the diary closed.
  static func log(
    _ session: Session, _ words: [String], note: String? = nil, strict: Bool = false, separate: Bool = false
  ) throws -> Answer {
    if words.isEmpty, note == nil, separate { throw CommandError.nothingToLog }
    if let lines = separateDays(words, now: session.now) {
      return try logSeveralDays(
        session, lines, typed: words, note: note, strict: strict, separate: separate)
    }
    let store = try? session.open()
    var line = ParsedLine()
    if !words.isEmpty {
      let spoken = try SpokenAnswer(words, session, store).read(isNew: separate)
      switch spoken {
      case .answered(let answer): return answer
      case .entry(let read): line = read
      }
    }
    if strict, case .unknownWord(let word, let meant) = line.warnings.first(where: \.isUnknownWord) {
      throw CommandError.unknownWord(word, meant: meant)
    }
    let begun = separate ? nil : line.entry.onsetOfDoses(now: session.now.moment)
    if store == nil {
      if !separate, !line.entry.describesAttack {
        throw CommandError.nothingOfAnAttack(UnsaidAttack(line, words, now: session.now))
      }
      let effect = line.entry.effect(open: nil, now: session.now, separate: separate)
      if let problem = line.entry.contradiction(effect, open: nil, now: session.now) {
        throw ParseError(problem, of: line.entry, today: session.now.today)
      }
    }
    if let note {
      let text = try NoteText.read(note, session)
      line.entry.note.append(note: text)
      if words.isEmpty, text.isEmpty { throw CommandError.emptyNote }
    }
    try NoteText.check(line.entry.note)
    let read = line
    let diary = try store ?? session.openOrCreate()
    let lapse = try LoggingGap(diary, session.now)
    let command = (separate ? ["new"] : []) + words
    var isZoneNews = false
    var cautions: [DrugCaution] = []
    var remarks: [String] = []
    var saved = try diary.write(command.joined(by: " "), now: session.seconds) { transaction in
      var entry = read.entry
      let open = try transaction.openAttack()
      // A dose that begins an attack is its start.
      if open == nil, let begun { entry.onset = begun }
      var effect = entry.effect(open: open?.attack, now: session.now, separate: separate)
      let target =
        separate
        ? .own
        : try EntryPlace(read, words: words, now: session.now).target(effect, open: open, in: diary)
      if !entry.doses.isEmpty, !read.isAgain, !separate {
        let twice = try DosesTwice(entry.doses, session, target, open, diary)
        entry.doses = twice.new
        if twice.new.isEmpty, open == nil, case .own = target, read.entry.isOfDosesAlone,
          let there = twice.there.first
        {
          throw CommandError.doseIsThere(there.dose, today: session.now.today, again: there.line)
        }
        remarks += twice.there.map {
          session.language.doseIsThere($0.dose, today: session.now.today, $0.line)
        }
        if !twice.there.isEmpty {
          effect = entry.effect(open: open?.attack, now: session.now, separate: separate)
        }
      }
      if case .own = target, case .add(let attack) = effect, let open, attack == open.attack,
        let onset = entry.onset, onset != attack.onset, read.entry.doses.isEmpty
      {
        let typed = words.map { $0 == "--" ? $0 : typable($0) }.joined(separator: " ")
        throw CommandError.startIsOther(open, words: typed, today: session.now.today)
      }
      let intakes = entry.doses.isEmpty ? [] : try diary.recentIntakes()
      if let there = try savedThere(entry, target, session.now, transaction) {
        cautions = try Interactions.newWarnings(
          taking: entry.doses, at: there.attack.onset.moment, beside: intakes, transaction, diary)
        return there
      }
      if let problem = entry.contradiction(effect, open: open?.attack, now: session.now) {
        throw ParseError(problem, of: entry, today: session.now.today)
      }
      if open == nil, let begun {
        remarks.append(session.language.beganWithDose(begun, today: session.now.today))
      }
      // Said once, and remembered in the diary.
      if session.now.zone == nil { isZoneNews = try transaction.set("zone_unknown_told", to: "yes") }
      let saved = try save(entry, effect, open, transaction)
      remarks += try Self.daysNoLongerFree(saved, diary, session)
      cautions = try Interactions.newWarnings(
        taking: entry.doses, at: saved.attack.onset.moment, beside: intakes, transaction, diary)
      if saved.added == nil, entry.onset != nil, begun == nil {
        remarks += try overlaps(saved, diary, session).prefix(1)
      }
      return saved
    }
    if saved.isUnchanged, read.entry.intensity != nil, !separate {
      saved.another = "headache new " + words.map { $0 == "--" ? $0 : typable($0) }.joined(separator: " ")
    }
    if !session.quiet { for remark in remarks { Output.remark(.note, remark) } }
    if read.entry.intensity != nil, saved.added != nil {
      saved.isLast = try diary.lastAttack()?.id == saved.id
    }
    try diary.close()
    if isZoneNews { Output.remark(.warning, Terminal.language.zoneUnknown) }
    for caution in cautions { Output.remark(.caution, InteractionText(session.layout).message(caution)) }
    AttackConfirmation.remark(line, saved, session, lapse)
    return .changed(
      AttackConfirmationText(session.layout, now: session.now).text(saved), schema: "attack",
      data: AttackJSON.render(id: saved.id, saved.attack),
      undo: saved.isUnchanged ? nil : "headache undo")
  }

  /// The attack that is over, with the line added to it; `nil` where the line is none of its.
  private static func savedThere(
    _ entry: AttackEntry, _ target: EntryPlace.Target, _ now: Now, _ transaction: WriteTransaction
  ) throws -> AttackConfirmation? {
    var (stored, news): (StoredAttack, AttackEntry)
    let before: Attack
    switch target {
    case .own: return nil
    case .same(let same, let end):
      (stored, before, news) = (same, same.attack, entry)
      stored.attack = entry.added(toSame: before)
      stored.attack.end = end
      // Its start and its intensity were there.
      (news.onset, news.intensity) = (nil, nil)
    case .over(let over):
      (stored, before, news) = (over, over.attack, entry)
      stored.attack = entry.added(toOver: before)
    }
    if let problem = stored.attack.contradiction(now: now.moment, since: before) {
      throw ParseError(problem, of: entry, today: now.today)
    }
    if stored.attack != before { try transaction.update(stored) }
    return AttackConfirmation(id: stored.id, attack: stored.attack, added: news, before: before)
  }

  /// Names the days that were said to be headache-free, and are not.
  private static func daysNoLongerFree(
    _ saved: AttackConfirmation, _ store: DiaryStore, _ session: Session
  ) throws -> [String] {
    let days = AttackFacts(saved.attack).days
    if let before = saved.before, AttackFacts(before).days == days { return [] }
    return try store.daysSaidFree(in: days).map {
      session.language.freeNoLonger($0, today: session.now.today)
    }
  }

  /// Names the attacks of the same time.
  private static func overlaps(
    _ saved: AttackConfirmation, _ store: DiaryStore, _ session: Session
  ) throws -> [String] {
    let attack = saved.attack
    guard attack.onset.precision != .day else { return [] }
    let first = attack.onset.moment
    let last = attack.end == .open ? session.now.moment : attack.lastEvidence
    let there = try store.attacks(touching: DayRange(first.day, through: max(first.day, last.day)))
    return there.filter { other in
      let start = other.attack.onset
      let end = other.attack.end == .open ? session.now.moment : other.attack.lastEvidence
      return other.id != saved.id && start.precision != .day && other.id != saved.ended
        && start.moment.instant <= last.instant && first.instant <= end.instant
        && (start.moment.instant < last.instant && first.instant < end.instant
          || start.moment.instant == first.instant)
    }.map { session.language.overlaps($0, with: saved.id, today: session.now.today) }
  }

  private static func save(
    _ entry: AttackEntry, _ effect: EntryEffect, _ open: StoredAttack?, _ transaction: WriteTransaction
  ) throws(StoreError) -> AttackConfirmation {
    switch effect {
    case .add(let attack):
      guard var stored = open else { throw .unknown(.openAttack) }
      let before = stored.attack
      stored.attack = attack
      try transaction.update(stored)
      return AttackConfirmation(id: stored.id, attack: attack, added: entry, before: before)
    case .begin(let attack, let ended):
      if var stored = open, let ended {
        stored.attack = ended
        try transaction.update(stored)
      }
      let id = try transaction.add(attack)
      return AttackConfirmation(id: id, attack: attack, ended: ended == nil ? nil : open?.id)
    }
  }
}
