import Analysis
import AnalysisInput
import CivilTime
import Diary
import Rendering
import Storage

/// What the diary has of some days, but for the attacks themselves, which are read again as each day is shown: a
/// lifetime of them is not held. To be used inside one snapshot.
struct DaysRead {
  private var pages: [DayPage]
  /// The numbers of the attacks that touch each day, in the order they began.
  private var attacks: [[Int]]

  init(_ days: DayRange, _ store: DiaryStore, _ now: Now) throws {
    let table = try DiarySnapshot(store, now: now, includingToday: true, from: days.start).table
    pages = days.map { DayPage(day: $0, record: table[$0], today: now.today) }
    attacks = Array(repeating: [], count: days.count)
    try readAttacks(days, store)
    for dose in try store.doses(in: days) { add(dose.dose.takenAt?.day, days) { $0.doses.append(dose) } }
    for note in try store.dayNotes(in: days) { add(note.day, days) { $0.notes.append(note) } }
    for day in try store.menstruationDays(in: days) { add(day, days) { $0.isMenstruation = true } }
    for pressure in try store.bloodPressures() {
      add(pressure.reading.at.day, days) { $0.pressures.append(pressure) }
    }
    for score in try store.scores() { add(score.score.day, days) { $0.scores.append(score) } }
    for stored in try store.trials() {
      for day in stored.trial.eventDays(in: days) {
        let events = stored.trial.events(on: day)
        if !events.isEmpty { add(day, days) { $0.preventives.append(DayPage.Preventive(stored, events)) } }
      }
    }
    try store.forEachCheckIn(from: days.start) { checkIn in add(checkIn.day, days) { $0.free = .checkIn } }
    for index in pages.indices where pages[index].free == nil {
      if pages[index].isRecorded, attacks[index].isEmpty { pages[index].free = .declared }
    }
  }

  /// The page of the day at a place, counted from the first.
  func page(_ index: Int, _ store: DiaryStore) throws -> DayPage {
    var page = pages[index]
    for number in attacks[index] {
      if let stored = try store.attack(number) { page.attacks.append(stored) }
    }
    return page
  }

  private mutating func readAttacks(_ days: DayRange, _ store: DiaryStore) throws(StoreError) {
    try store.forEachAttack(touching: days) { stored in
      for day in AttackFacts(stored.attack).days.intersection(days) {
        attacks[day - days.start].append(stored.id)
      }
    }
    try store.forEachAttack(withDosesIn: days) { stored in
      let touched = AttackFacts(stored.attack).days
      for dose in stored.attack.doses {
        guard let day = dose.takenAt?.day, !touched.contains(day) else { continue }
        add(day, days) { $0.otherDoses.append(DayPage.AttackDose(attack: stored.id, dose)) }
      }
    }
  }

  private mutating func add(_ day: CivilDay?, _ days: DayRange, _ body: (inout DayPage) -> Void) {
    if let day, days.contains(day) { body(&pages[day - days.start]) }
  }
}
