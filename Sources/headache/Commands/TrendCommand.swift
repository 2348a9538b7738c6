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
  static let summary = Text(en: "Show the course of the diary month by month.")
  static let discussion = Text(
    en: """
      headache trend
      headache trend -n 36
      headache trend --by 28d

      A small bar for each month that is over, and each preventive under the months in which it was taken.
      Beside it: the last month, the mean of the last three, the mean of the first five shown.
      Months recorded on fewer than 80 % of their days are named, and left out of the means; a mean needs two
      months of the three, three of the five.
      """)

  private let by: String
  private let number: Int

  init(_ line: inout ArgumentReader) {
    by = line.value(
      "by", named: "month|28d", default: Trend.Unit.month.rawValue,
      help: Text(en: "Calendar months or stretches of 28 days."), completing: .oneOf(["month", "28d"]))
    number = line.number("number", short: "n", default: 18, help: Text(en: "How many, the latest."))
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
