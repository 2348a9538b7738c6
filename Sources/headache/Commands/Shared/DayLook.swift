import Analysis
import AnalysisInput
import CivilTime
import Diary
import Messages
import Parsing
import Rendering
import Storage

/// A look at days, or at the last attack: what a line that says only a day asks for, and `show DAY`.
enum DayLook {
  /// Everything that the diary has of `days`, with the line that logs there. Changes nothing.
  ///
  /// `store`: the diary, where it is open already.
  static func answer(_ days: DayRange, _ session: Session, _ store: DiaryStore? = nil) throws -> Answer {
    let store = try store ?? session.openToRead()
    let pages = try store.snapshot { try Self.pages(days, store, session.now) }
    if let page = pages.first, pages.count == 1 {
      return .shown(DayText(session.layout).text(page), schema: "day", data: DayJSON.data(page)).paged
    }
    return .shown(
      DayText(session.layout).text(pages, of: days), schema: "days", data: DayJSON.data(pages, of: days)
    ).paged
  }

  /// The attack that goes on, or else the one that was over last. Changes nothing.
  static func lastAttack(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    guard let stored = try store.snapshot({ try store.latestAttack() }) else {
      throw CommandError.noEntryYet
    }
    return .shown(
      AttackText(session.layout).block(id: stored.id, stored.attack, today: session.now.today),
      schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack)
    ).paged
  }

  /// One page a day, oldest first.
  static func pages(_ days: DayRange, _ store: DiaryStore, _ now: Now) throws -> [DayPage] {
    let table = try DiarySnapshot(store, now: now, includingToday: true, from: days.start).table
    var pages = days.map { DayPage(day: $0, record: table[$0], today: now.today) }
    func add(_ day: CivilDay?, _ body: (inout DayPage) -> Void) {
      if let day, days.contains(day) { body(&pages[day - days.start]) }
    }
    for stored in try store.attacks(touching: days) {
      for day in AttackFacts(stored.attack).days.intersection(days) { add(day) { $0.attacks.append(stored) } }
    }
    for stored in try store.attacks(withDosesIn: days) {
      let touched = AttackFacts(stored.attack).days
      for dose in stored.attack.doses {
        guard let day = dose.takenAt?.day, !touched.contains(day) else { continue }
        add(day) { $0.otherDoses.append(DayPage.AttackDose(attack: stored.id, dose)) }
      }
    }
    for dose in try store.doses(in: days) { add(dose.dose.takenAt?.day) { $0.doses.append(dose) } }
    for note in try store.dayNotes(in: days) { add(note.day) { $0.notes.append(note) } }
    for day in try store.menstruationDays(in: days) { add(day) { $0.isMenstruation = true } }
    for pressure in try store.bloodPressures() {
      add(pressure.reading.at.day) { $0.pressures.append(pressure) }
    }
    for stored in try store.trials() {
      for day in days {
        let events = stored.trial.events(on: day)
        if !events.isEmpty { add(day) { $0.preventives.append(DayPage.Preventive(stored, events)) } }
      }
    }
    try store.forEachCheckIn(from: days.start) { checkIn in add(checkIn.day) { $0.free = .checkIn } }
    for index in pages.indices where pages[index].free == nil {
      if pages[index].isRecorded, pages[index].attacks.isEmpty { pages[index].free = .declared }
    }
    return pages
  }
}
