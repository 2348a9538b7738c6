import Catalogue
import CivilTime
import Diary
import Messages
import Parsing
import Recording
import Storage

/// Doses that were taken, written where they go.
struct WrittenDoses {
  let read: ReadLine
  var doses: [Dose]
  /// The attack they went to; `nil` for none.
  var attack: Int?
  /// The attack that they were taken before.
  var before: Int?
  var alone: [StoredDose] = []
  /// Where the note went that a dose without an attack has no place for.
  var noted: StoredNote?
  /// Doses that were there already.
  var there: [Dose] = []
  var cautions: [DrugCaution] = []

  /// Writes the doses of a line that says no more than them.
  init(_ read: ReadLine, _ now: Now, _ transaction: WriteTransaction, _ store: DiaryStore) throws {
    self.read = read
    let (line, entry) = (read.line, read.line.entry)
    let open = try transaction.openAttack()
    let during = try entry.attackOfDoses(open: open, in: store, now: now)
    let taken = TakenDoses(entry, during: during, open: open, now: now)
    doses = taken.doses
    if !line.isAgain {
      let twice = try DosesTwice(
        taken.doses, of: taken.attack.map { [$0.attack] } ?? [], isAlone: true,
        now: now.moment,
        hasAlone: store.hasLoneDose)
      (doses, there) = (twice.new, twice.there)
      if twice.new.isEmpty, let first = twice.there.first {
        throw CommandError.doseIsThere(first, today: now.today, again: first.takenAgain)
      }
    }
    // Before the doses themselves are in the diary.
    let warnings = try Interactions.warnings(taking: doses, at: now.moment, in: store)
    if var stored = taken.attack {
      stored.attack.doses += doses
      stored.attack.note.append(note: entry.note)
      try transaction.update(stored)
      attack = stored.id
    } else {
      for dose in doses { alone.append(StoredDose(id: try transaction.add(dose), dose: dose)) }
      let day = doses.dayBeforeAttack(open: open, now: now)
      let others = try day.map { try store.attacks(touching: DayRange($0)) } ?? []
      before = doses.attackAfter(open: open, among: others, now: now)
      noted = try Self.note(entry.note, of: alone, transaction)
    }
    cautions = try Interactions.markShown(warnings, transaction)
  }

  /// A dose without an attack has no note of its own: what was said with it is noted of its day.
  private static func note(
    _ text: String, of doses: [StoredDose], _ transaction: WriteTransaction
  ) throws(StoreError) -> StoredNote? {
    guard !text.isEmpty, let first = doses.first, let day = first.dose.takenAt?.day else { return nil }
    let noted = "\(first.dose.drug): \(text)"
    return StoredNote(id: try transaction.add(note: noted, on: day), day: day, text: noted)
  }
}
