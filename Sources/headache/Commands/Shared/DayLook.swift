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
    if days.count == 1 {
      let page = try store.snapshot {
        var page = try DaysRead(days, store, session.now).page(0, store)
        if page.free == .checkIn { page.kept = try store.keptCells(ofFreeDay: page.day) }
        return page
      }
      return .shown(DayText(session.layout).text(page), schema: "day", data: DayJSON.data(page)).paged
    }
    return .long(try shown(days, store, session))
  }

  /// Page after page, so that a lifetime takes no more room than its days.
  private static func shown(_ days: DayRange, _ store: DiaryStore, _ session: Session) throws -> LongOutput {
    let long =
      session.json
      ? LongOutput(session, schema: "days", before: DayJSON.range(days), list: "days") : LongOutput(session)
    let text = DayText(session.layout)
    var (free, unknown) = (0, 0)
    try store.snapshot {
      let read = try DaysRead(days, store, session.now)
      for index in 0..<days.count {
        let page = try read.page(index, store)
        if session.json {
          long.add(DayJSON.data(page))
        } else if page.isBlank {
          if page.isRecorded { free += 1 } else { unknown += 1 }
        } else {
          long.add(text.lines(page).lines())
        }
      }
    }
    if !session.json { long.add(text.rest(free: free, unknown: unknown, of: days).lines()) }
    return long
  }

  /// The attack that goes on, or else the one that was over last. Changes nothing.
  static func lastAttack(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    return try store.snapshot {
      guard let stored = try store.latestAttack() else { throw CommandError.noEntryYet }
      return try answer(stored, store, session)
    }
  }

  /// All of an attack, with what the file that brought it says beside it.
  static func answer(_ stored: StoredAttack, _ store: DiaryStore, _ session: Session) throws -> Answer {
    let kept = try store.keptCells(of: stored)
    return .shown(
      AttackText(session.layout).block(id: stored.id, stored.attack, kept: kept, today: session.now.today),
      schema: "attack", data: AttackJSON.render(id: stored.id, stored.attack, kept: kept)
    ).paged
  }
}
