import Language
import Messages
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache show ID|last|DAY`.
struct ShowCommand: DiaryCommand {
  static let name = "show"
  static let summary = Text(en: "Show one attack, or one day.")
  static let discussion = Text(
    en: """
      headache show last
      headache show 212
      headache show D3
      headache show today
      headache show 12 nov
      """)

  private let what: [String]

  init(_ line: inout ArgumentReader) {
    what = line.words(
      "what", help: Text(en: "An attack's number, a dose's (D3), `last`, or a day."), default: "last",
      completing: .attacks, .nothing)
  }

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    return try store.withVerifiedSnapshot { try answer(store, session) }
  }

  private func answer(_ store: DiaryStore, _ session: Session) throws -> Answer {
    if what.count == 1, let number = LoneDose.number(what[0]) {
      let stored = try LoneDose.find(number, in: store)
      return .shown(
        LoneDoseText(session.layout).line(stored, today: session.now.today), schema: "doses",
        data: AttackJSON.render(alone: [stored]))
    }
    if what.count == 1, AttackReference.isOne(what[0]) {
      let stored = try AttackReference.find(what[0], in: store)
      return .shown(
        AttackText(session.layout).block(id: stored.id, stored.attack, today: session.now.today),
        schema: "attack",
        data: AttackJSON.render(id: stored.id, stored.attack)
      ).paged
    }
    let page = try page(of: day(session), store, session)
    return .shown(
      DayText(session.layout).text(page, today: session.now.today), schema: "day",
      data: DayJSON.data(page)
    ).paged
  }

  private func day(_ session: Session) throws -> CivilDay {
    do throws(ParseError) {
      return try parseDay(what, now: session.now, command: "headache show")
    } catch {
      if case .notADay(let text) = error.cause { throw CommandError.neitherNumberNorDay(text) }
      throw error
    }
  }

  private func page(of day: CivilDay, _ store: DiaryStore, _ session: Session) throws -> DayPage {
    let snapshot = try DiarySnapshot(store, now: session.now, includingToday: true)
    // An attack of another day may reach into this one.
    let near = try store.attacks(in: DayRange(day - 31, through: day), limit: 1000)
    return DayPage(
      day: day, record: snapshot.table[day], isToday: day == session.now.today,
      attacks: near.filter { $0.attack.touches(day) }.reversed(), doses: try store.doses(in: DayRange(day)),
      notes: try store.dayNotes(in: DayRange(day)),
      isMenstruation: try !store.menstruationDays(in: DayRange(day)).isEmpty)
  }
}
