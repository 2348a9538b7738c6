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

struct PrevHistory: DiaryCommand {
  static let name = "history"
  static let summary = PrevHistoryHelp.summary
  static let discussion = PrevHistoryHelp.discussion

  init(_ line: inout ArgumentReader) {}

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let history = try store.withVerifiedSnapshot { try DiarySnapshot(store, now: session.now).history() }
    return .shown(
      history.isEmpty
        ? session.language.noPreventive
        : TrialHistoryText(session.layout).render(history),
      schema: "trial_history", data: TrialHistoryJSON.render(history))
  }
}
