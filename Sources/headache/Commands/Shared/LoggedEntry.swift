import Analysis
import Catalogue
import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Recording
import Storage

/// An entry, written to the attack that it is about.
struct LoggedEntry {
  private let line: ParsedLine
  private var saved: AttackConfirmation
  private var cautions: [DrugCaution] = []
  /// What there is to say beside the answer.
  private var remarks: [String] = []
  private var warnsOfZone = false
  /// The gap that it ends.
  private let gap: LoggingGap?

  /// `separate`: whether it is an attack of its own, whatever is open or there.
  init(
    _ line: ParsedLine, ending gap: LoggingGap?, words: [String], separate: Bool, _ session: Session,
    _ transaction: WriteTransaction,
    _ store: DiaryStore
  ) throws {
    let (now, language) = (session.now, session.language)
    (self.line, self.gap) = (line, gap)
    var entry = line.entry
    let open = try transaction.openAttack()
    // A dose that begins an attack is its start.
    let begun = separate || open != nil ? nil : entry.onsetOfDoses(now: now.moment)
    if let begun { entry.onset = begun }
    var effect = entry.effect(open: open?.attack, now: now, separate: separate)
    let place =
      separate ? .own : try entry.place(effect, open: open, in: store, line, words: words, now: now)
    if !entry.doses.isEmpty, !line.isAgain, !separate {
      let twice = try DosesTwice(
        entry.doses, in: place, open: open?.attack, now: now.moment, hasAlone: store.hasLoneDose)
      entry.doses = twice.new
      if twice.new.isEmpty, open == nil, case .own = place, line.entry.isOfDosesAlone,
        let dose = twice.there.first
      {
        throw CommandError.doseIsThere(dose, today: now.today, again: dose.takenAgain)
      }
      remarks += twice.there.map { language.doseIsThere($0, today: now.today, $0.takenAgain) }
      if !twice.there.isEmpty { effect = entry.effect(open: open?.attack, now: now, separate: separate) }
    }
    try line.entry.refuseLosses(effect, place, open: open, words: words, separate: separate, session, store)
    let intakes = entry.doses.isEmpty ? [] : try store.recentIntakes()
    if let there = place.adding(entry) {
      saved = try Self.save(there, entry, now, transaction)
    } else {
      if let problem = entry.contradiction(effect, open: open?.attack, now: now) {
        throw ParseError(problem, of: entry, today: now.today)
      }
      if let begun { remarks.append(language.beganWithDose(begun, today: now.today)) }
      // Said once, and remembered in the diary.
      if now.zone == nil { warnsOfZone = try transaction.set("zone_unknown_told", to: "yes") }
      saved = try Self.save(entry, effect, open, transaction)
      remarks += try daysNoLongerFree(session, store)
    }
    cautions = try Interactions.newWarnings(
      taking: entry.doses, at: saved.attack.onset.moment, beside: intakes, transaction, store)
    if case .own = place, saved.added == nil, entry.onset != nil, begun == nil {
      remarks += try overlaps(session, store).prefix(1)
    }
    guard line.entry.intensity != nil else { return }
    if saved.isUnchanged, !separate { saved.another = separateAttack(words) }
    if saved.added != nil { saved.isLast = try store.lastAttack()?.id == saved.id }
  }

  /// Saves an attack that is over, with the entry added to it.
  private static func save(
    _ there: (stored: StoredAttack, before: Attack, added: AttackEntry), _ entry: AttackEntry, _ now: Now,
    _ transaction: WriteTransaction
  ) throws -> AttackConfirmation {
    let attack = there.stored.attack
    if let problem = attack.contradiction(now: now.moment, since: there.before) {
      throw ParseError(problem, of: entry, today: now.today)
    }
    if attack != there.before { try transaction.update(there.stored) }
    return AttackConfirmation(id: there.stored.id, attack: attack, added: there.added, before: there.before)
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

  /// Names the days that were said to be headache-free, and are not.
  private func daysNoLongerFree(_ session: Session, _ store: DiaryStore) throws -> [String] {
    let days = AttackFacts(saved.attack).days
    if let before = saved.before, AttackFacts(before).days == days { return [] }
    return try store.daysSaidFree(in: days).map {
      session.language.freeNoLonger($0, today: session.now.today)
    }
  }

  /// Names the attacks of the same time.
  private func overlaps(_ session: Session, _ store: DiaryStore) throws -> [String] {
    let (attack, now) = (saved.attack, session.now.moment)
    guard let extent = attack.extent(now: now) else { return [] }
    let (first, last) = (attack.onset.moment.day, (attack.end == .open ? now : attack.lastEvidence).day)
    let there = try store.attacks(touching: DayRange(first, through: max(first, last)))
    return there.filter { other in
      other.id != saved.id && other.id != saved.ended
        && other.attack.extent(now: now)?.overlaps(extent) ?? false
    }.map { session.language.overlaps($0, with: saved.id, today: session.now.today) }
  }

  /// Says what has become of the line.
  func answer(_ session: Session) -> Answer {
    if !session.quiet { for remark in remarks { session.output.remark(.note, remark) } }
    if warnsOfZone { session.output.remark(.warning, session.language.zoneUnknown) }
    for caution in cautions {
      session.output.remark(.caution, InteractionText(session.layout).message(caution))
    }
    AttackConfirmation.remark(line, saved, session, gap)
    // What JSON is made of later is kept, and no more.
    let (id, attack) = (saved.id, saved.attack)
    return .changed(
      AttackConfirmationText(session.layout, now: session.now).text(saved), schema: "attack",
      data: AttackJSON.render(id: id, attack),
      undo: saved.isUnchanged ? nil : "headache undo")
  }
}
