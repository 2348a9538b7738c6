import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Messages
import Parsing
import Rendering
import Storage

/// `headache acute [DAYS]`.
struct AcuteCommand: DiaryCommand {
  static let name = "acute"
  static let group: VerbGroup? = .looking
  static let summary = AcuteHelp.summary
  static let discussion = AcuteHelp.discussion

  private let when: [String]

  init(_ line: inout ArgumentReader) {
    when = line.words("when", help: AcuteHelp.when, completing: .days)
  }

  func perform(_ session: Session) throws -> Answer {
    let today = session.now.today
    let usual = DayRange(today - (Overuse.windowDays * Overuse.windowCount - 1), through: today)
    let days = when.isEmpty ? usual : try daysSoFar(when, now: session.now, command: "headache acute")
    let store = try session.openToRead()
    let response = try store.withVerifiedSnapshot {
      try store.acuteResponse(in: days, DiarySnapshot(store, now: session.now, includingToday: true).table)
    }
    return .shown(
      AcuteText(session.layout).render(response), schema: "acute", data: AcuteJSON.data(response)
    ).paged
  }
}
