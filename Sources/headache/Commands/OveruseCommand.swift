import Messages
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Platform
import Rendering
import Storage
import Parsing

/// `headache overuse`.
struct OveruseCommand: DiaryCommand {
  static let name = "overuse"
  static let group: VerbGroup? = .looking
  static let summary = OveruseHelp.summary
  static let discussion = OveruseHelp.discussion

  private let number: Int

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 6, help: OveruseHelp.number)
  }

  func perform(_ session: Session) throws -> Answer {
    let most = try NumberOfMonths.atLeastOne(number)
    let store = try session.openToRead()
    let snapshot = try store.withVerifiedSnapshot { try DiarySnapshot(store, now: session.now) }
    let overuse = Overuse(in: snapshot.table, months: most)
    return .shown(
      OveruseText(session.layout).render(overuse),
      schema: "overuse", data: OveruseJSON.data(overuse)
    ).paged
  }
}
