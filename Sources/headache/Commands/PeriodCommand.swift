import Arguments
import Messages
import CivilTime
import Rendering
import Storage
import Parsing

/// `headache period [DAY|RANGE]…`: days of menstruation.
struct PeriodCommand: DiaryCommand {
  static let name = "period"
  static let group: VerbGroup? = .logging
  static let summary = PeriodHelp.summary
  static let discussion = PeriodHelp.discussion
  static let isChanging = true

  private let days: [String]

  init(_ line: inout ArgumentReader) {
    days = line.words("days", help: PeriodHelp.days, completing: .days)
  }

  /// The longest stretch that is taken without doubt.
  private static let longest = 31

  /// Words that say no more than that there is one.
  private static let fillers: Set<String> = [
    "started", "starts", "start", "starting", "began", "begun", "begins", "came", "has", "my", "is", "first",
  ]

  func perform(_ session: Session) throws -> Answer {
    let denied = takenBack(days)
    let takesBack = denied != nil
    let words = (denied ?? days).filter { !Self.fillers.contains($0.lowercased()) }
    let spoken =
      words.isEmpty
      ? [SpokenRange.closed(DayRange(session.now.today))]
      : try parseRanges(words, now: session.now, command: "headache period")
    let ranges = try spoken.map { range in
      guard case .closed(let days) = range else { throw CommandError.openRange(words.joined(separator: " ")) }
      guard takesBack || days.count <= Self.longest else { throw CommandError.longPeriod(days) }
      return days
    }
    DaysToCome.remark(words, session)
    let store = takesBack ? try session.open() : try session.openOrCreate()
    let before = try session.write(store, as: (["period"] + days).joined(separator: " ")) {
      transaction -> Set<CivilDay> in
      var before: Set<CivilDay> = []
      for range in ranges { before.formUnion(try store.menstruationDays(in: range)) }
      for range in ranges {
        for day in range {
          if takesBack {
            try transaction.removeMenstruation(day)
          } else {
            try transaction.addMenstruation(day)
          }
        }
      }
      return before
    }
    try store.close()
    let named = Set(ranges.flatMap { Array($0) })
    let changed = takesBack ? named.intersection(before) : named.subtracting(before)
    return .changed(
      DayText(session.layout).period(
        ranges, changed: changed.count, takesBack: takesBack, today: session.now.today), schema: "period",
      data: DayJSON.data(period: ranges, takesBack: takesBack), undo: changed.isEmpty ? nil : "headache undo")
  }
}
