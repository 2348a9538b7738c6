import Catalogue
import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// Doses that were taken, and where they go: to the open attack, to the one during which they were taken, or to none.
struct TakenDoses {
  private let line: ParsedLine
  private let session: Session
  private let store: DiaryStore

  init(_ line: ParsedLine, _ session: Session, _ store: DiaryStore) {
    (self.line, self.session, self.store) = (line, session, store)
  }

  struct Saved {
    var doses: [Dose]
    /// The attack they went to; `nil` for none.
    var attack: Int?
    /// The attack that they were taken before.
    var before: Int?
    var alone: [StoredDose] = []
    /// Where the note went that a dose without an attack has no place for.
    var noted: StoredNote?
    /// Doses that were there already, and how to save each all the same.
    var there: [(dose: Dose, line: String)] = []
    var cautions: [DrugCaution] = []
  }

  func save(_ transaction: WriteTransaction) throws -> Saved {
    let now = session.now
    let open = try transaction.openAttack()
    let entry = line.entry
    let during = try EntryPlace.attack(of: entry, open: open, now: now, in: store)
    // Without a day and a time they were taken now.
    let doses = entry.doses.map { dose in
      var dose = dose
      if during == nil { dose.takenAt = dose.takenAt ?? entry.onset?.moment ?? now.moment }
      return dose
    }
    // A dose of days before the attack belongs to none.
    let isOfOpen = open.map { stored in doses.allSatisfy(stored.attack.mayInclude) } ?? false
    let attack = during ?? (isOfOpen ? open : nil)
    var saved = Saved(doses: doses)
    if !line.isAgain {
      let twice = try DosesTwice(
        doses, of: attack.map { [$0.attack] } ?? [], isAlone: attack == nil, session, store)
      (saved.doses, saved.there) = (twice.new, twice.there)
      if twice.new.isEmpty, let first = twice.there.first {
        throw CommandError.doseIsThere(first.dose, today: now.today, again: first.line)
      }
    }
    // Before the doses themselves are in the diary.
    let warnings = try Interactions.warnings(taking: saved.doses, at: now.moment, in: store)
    if var stored = attack {
      stored.attack.doses += saved.doses
      stored.attack.note.append(note: entry.note)
      try transaction.update(stored)
      saved.attack = stored.id
    } else {
      for dose in saved.doses { saved.alone.append(StoredDose(id: try transaction.add(dose), dose: dose)) }
      saved.before = try attackAfter(saved.doses, open)
      saved.noted = try note(entry.note, of: saved.alone, transaction)
    }
    saved.cautions = try Interactions.markShown(warnings, transaction)
    return saved
  }

  /// The only attack of the day, where the doses were taken before it began; or the open one.
  private func attackAfter(_ doses: [Dose], _ open: StoredAttack?) throws -> Int? {
    guard let first = doses.first?.takenAt else { return nil }
    if let open { return first.instant < open.attack.onset.moment.instant ? open.id : nil }
    guard first.day < session.now.today || first.instant < session.now.moment.instant else { return nil }
    let there = try store.attacks(touching: DayRange(first.day))
    guard there.count == 1, let only = there.first, only.attack.onset.precision != .day,
      first.instant < only.attack.onset.moment.instant
    else { return nil }
    return only.id
  }

  /// A dose without an attack has no note of its own: what was said with it is noted of its day.
  private func note(
    _ text: String, of doses: [StoredDose], _ transaction: WriteTransaction
  ) throws(StoreError) -> StoredNote? {
    guard !text.isEmpty, let first = doses.first, let day = first.dose.takenAt?.day else { return nil }
    let noted = "\(first.dose.drug): \(text)"
    return StoredNote(id: try transaction.add(note: noted, on: day), day: day, text: noted)
  }
}
