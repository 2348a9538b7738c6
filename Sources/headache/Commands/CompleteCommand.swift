import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache complete RANGE`: every day of it without an entry was headache-free.
struct CompleteCommand: DiaryCommand {
  static let name = "complete"
  static let summary = "Declare that the days without an entry were headache-free."
  static let discussion = """
    headache complete                   which days are unknown
    headache complete 2026-10           October: every headache of it is in the diary
    headache complete 2026-11-01..      from then on, every headache is logged
    headache complete stop              no longer
    headache complete stop 5 nov        it held only until then

    A day without an entry is unknown until you say so. Days with an entry keep it.
    """
  static let isChanging = true

  private let range: [String]

  init(_ line: inout ArgumentReader) {
    range = line.words("range", help: "Ranges, `stop`, or nothing.", completing: .days(or: ["stop"]), .days)
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
    let table = try DiarySnapshot(try session.openToRead(), now: session.now).table
    guard let first = table.entries?.start else {
      return .shown(
        "There is no entry yet, so no day is missing.\n", schema: "unknown_days",
        data: UnknownDays.json(table, in: nil))
    }
    let span = DayRange(first, before: session.now.today)
    return .shown(
      UnknownDays.text(table, in: span), schema: "unknown_days",
      data: UnknownDays.json(table, in: span.isEmpty ? nil : span))
  }
}

/// The days that nothing is known of, in words and as JSON.
private enum UnknownDays {
  static func json(_ table: DayTable, in span: DayRange?) -> JSON {
    .object([
      ("from", .optional(span.map { "\($0.start)" })), ("to", .optional(span.map { "\($0.last)" })),
      ("days", .int(span?.count ?? 0)), ("recorded", .int(span.map { table.recorded(in: $0) } ?? 0)),
      (
        "unknown",
        .array(
          (span.map { table.unknownDays(in: $0) } ?? []).map { stretch in
            .object([("from", .string("\(stretch.start)")), ("to", .string("\(stretch.last)"))])
          })
      ),
    ])
  }

  static func text(_ table: DayTable, in span: DayRange) -> String {
    guard !span.isEmpty else { return "The first entry is of today, so no day is missing.\n" }
    let unknown = table.unknownDays(in: span)
    let count = unknown.reduce(0) { $0 + $1.count }
    guard count > 0 else { return "Every day from \(span.start) to \(span.last) is recorded.\n" }
    var lines = ["\(count) of \(span.count) days from \(span.start) to \(span.last) are unknown."]
    lines.append("If there was no headache on them, say so, a stretch at a time:")
    for stretch in unknown.suffix(12) {
      let words = stretch.count == 1 ? "headache free \(stretch.start)" : "headache complete \(stretch)"
      lines.append("  \(words.left(44))\(stretch.count) \(stretch.count == 1 ? "day" : "days")")
    }
    if unknown.count > 12 {
      lines.append("  and \(unknown.count - 12) earlier stretches; all of it:  headache complete \(span)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
