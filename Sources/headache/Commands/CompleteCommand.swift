import Language
import Messages
import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

/// `headache complete RANGE`: every day of it without an entry was headache-free.
struct CompleteCommand: DiaryCommand {
  static let name = "complete"
  static let group: VerbGroup? = .logging
  static let summary = CompleteHelp.summary
  static let discussion = CompleteHelp.discussion
  static let isChanging = true

  private let range: [String]

  init(_ line: inout ArgumentReader) {
    range = line.words("range", help: CompleteHelp.range, completing: .days(or: ["stop"]), .days)
  }

  func perform(_ session: Session) throws -> Answer {
    if range.isEmpty { return try unknownDays(session) }
    if range.first?.lowercased() == "stop" {
      let day =
        range.count == 1
        ? nil : try parseDay(Array(range.dropFirst()), now: session.now, command: "headache complete stop")
      return try HeadacheFreeDeclaration(session, verb: "complete", words: range).stop(with: day)
    }
    let ranges = try parseRanges(range, now: session.now, command: "headache complete")
    return try HeadacheFreeDeclaration(session, verb: "complete", words: range).declare(
      ranges, refusingSingleDays: false)
  }

  /// The days that nothing is known of, from the first entry to yesterday, and the line that settles them.
  private func unknownDays(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let table = try store.withVerifiedSnapshot { try DiarySnapshot(store, now: session.now).table }
    guard let first = table.entries?.start else {
      return .shown(
        session.language.noDayMissing, schema: "unknown_days",
        data: UnknownDaysJSON.data(table, in: nil))
    }
    let span = DayRange(first, before: session.now.today)
    return .shown(
      UnknownDaysText(session.layout).text(table, in: span), schema: "unknown_days",
      data: UnknownDaysJSON.data(table, in: span.isEmpty ? nil : span))
  }
}
