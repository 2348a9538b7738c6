import Messages
import Language
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Platform
import Rendering
import Storage
import Parsing

/// `headache trend`.
struct TrendCommand: DiaryCommand {
  static let name = "trend"
  static let group: VerbGroup? = .looking
  static let summary = TrendHelp.summary
  static let discussion = TrendHelp.discussion

  private let by: String
  private let number: Int

  init(_ line: inout ArgumentReader) {
    by = line.value(
      "by", named: "month|28d", default: Trend.Unit.month.rawValue, help: TrendHelp.by,
      completing: .oneOf(["month", "28d"]))
    number = line.number("number", short: "n", default: 18, help: TrendHelp.number)
  }

  func perform(_ session: Session) throws -> Answer {
    guard let unit = Trend.Unit(rawValue: by.lowercased()) else { throw CommandError.notATrendStep(by) }
    let most = try NumberOfMonths.atLeastOne(number)
    let store = try session.openToRead()
    let snapshot = try store.withVerifiedSnapshot { try DiarySnapshot(store, now: session.now) }
    let trend = Trend(
      of: snapshot.table, trials: snapshot.preventives, by: unit, most: most)
    return .shown(
      text(trend, session), schema: "trend", data: TrendJSON.data(trend)
    ).paged
  }

  private func text(_ trend: Trend, _ session: Session) -> String {
    if trend.stretches.isEmpty { return session.language.noTrend }
    return TrendText(trend, session.layout).render()
  }
}
