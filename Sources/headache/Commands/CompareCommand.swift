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

/// `headache compare DRUG` and `headache compare RANGE RANGE`.
struct CompareCommand: DiaryCommand {
  static let name = "compare"
  static let group: VerbGroup? = .looking
  static let summary = CompareHelp.summary
  static let discussion = CompareHelp.discussion

  private let what: [String]
  private let before: String?
  private let on: String?
  private let off: Bool
  private let rule: String?
  private let details: Bool
  private let all: Bool
  private let plan: Bool

  init(_ line: inout ArgumentReader) {
    what = line.words("what", help: CompareHelp.what, completing: .trials, .nothing)
    before = line.value("before", named: "range", help: CompareHelp.before)
    on = line.value("on", named: "range", help: CompareHelp.on, completing: .days)
    off = line.flag("off", help: CompareHelp.off)
    rule = line.value(
      "rule", named: "rule", help: CompareHelp.rule, completing: .oneOf(MigraineRule.allCases.map(\.rawValue))
    )
    details = line.flag("details", help: CompareHelp.details)
    all = line.flag("all", help: CompareHelp.all)
    plan = line.flag("plan", help: CompareHelp.plan)
  }

  func perform(_ session: Session) throws -> Answer {
    let rule = try rule.map { name in
      guard let rule = MigraineRule(rawValue: name.lowercased()) else { throw CommandError.noSuchRule(name) }
      return rule
    }
    let store = try session.openToRead()
    if plan { return try planned(session, store) }
    if all { return try everyDrug(session, store) }
    guard !what.isEmpty else { throw CommandError.nothingNamedToCompare }
    let (comparison, sides, shown) = try store.withVerifiedSnapshot {
      let snapshot =
        try rule.map { try DiarySnapshot(store, now: session.now, rule: $0) }
        ?? DiarySnapshot(store, now: session.now)
      let (comparison, sides) = try compared(session, store, snapshot)
      let shown =
        details
        ? ComparisonDetails(
          second: SecondOpinion(of: comparison, in: snapshot.table),
          counts: AdditionalCounts(
            before: comparison.before.range, on: comparison.on.range, in: snapshot.table),
          before: try store.burden(in: comparison.before.range, snapshot.table),
          on: try store.burden(in: comparison.on.range, snapshot.table))
        : nil
      return (comparison, sides, shown)
    }
    return .shown(
      ComparisonText(session.layout).render(comparison, sides: sides, details: shown),
      schema: "compare", data: ComparisonJSON.data(comparison, details: shown, session.language),
      code: comparison.measures.isEmpty ? ExitStatus.refused : 0)
  }

  private func compared(_ session: Session, _ store: DiaryStore, _ snapshot: DiarySnapshot) throws -> (
    Comparison, SideNames?
  ) {
    let name = what.joined(separator: " ").lowercased()
    let drug = session.drugName(name, in: store)
    guard let course = snapshot.preventives.last(where: { $0.trial.drug == drug || "t\($0.id)" == name })
    else {
      let (first, second) = try ranges(session, among: snapshot.preventives, store)
      if off || before != nil || on != nil { throw CommandError.optionNeedsADrug }
      return (
        compare(
          first, second, in: snapshot.table, preventives: snapshot.preventives, attackOnsets: snapshot.onsets),
        nil
      )
    }
    if off {
      if before != nil || on != nil { throw CommandError.offHasItsOwnDays }
      guard
        let comparison = compareOff(
          course, among: snapshot.preventives, in: snapshot.table, attackOnsets: snapshot.onsets)
      else { throw CommandError.noDayOff(course, today: session.now.today) }
      return (comparison, .off)
    }
    let comparison = compare(
      course, among: snapshot.preventives, in: snapshot.table, attackOnsets: snapshot.onsets,
      before: try before.map { try days($0, session) }, on: try on.map { try days($0, session) })
    return (comparison, nil)
  }

  /// What is said of words that are no drug: why they are no range, where they try to be one.
  private func ranges(
    _ session: Session, among courses: [PreventiveTrial], _ store: DiaryStore
  ) throws -> (DayRange, DayRange) {
    let typed = what.joined(separator: " ")
    let ranges = try CompareCommand.over(what, session) ?? []
    let closed = ranges.compactMap { range -> DayRange? in
      if case .closed(let days) = range { days } else { nil }
    }
    guard closed.count == ranges.count else { throw CommandError.openRange(typed) }
    guard closed.count == 2 else {
      let known = Set(courses.map(\.trial.drug))
      let words = what.flatMap {
        $0.split { $0 == " " || $0 == "," }.map { session.drugName(String($0), in: store) }
      }
      throw CommandError.nothingToCompare(typed, drugs: words.filter(known.contains))
    }
    return (closed[0], closed[1])
  }

  private func days(_ text: String, _ session: Session) throws -> DayRange {
    let ranges = try CompareCommand.over([text], session)
    guard let range = ranges?.first, ranges?.count == 1 else {
      throw ParseError(.notARange(text))
    }
    guard case .closed(let days) = range else { throw CommandError.openRange(text) }
    return days
  }

  /// The ranges that words name, today and later left out; `nil` where they are none.
  private static func over(_ words: [String], _ session: Session) throws -> [SpokenRange]? {
    do throws(ParseError) {
      return try parseRanges(words, now: session.now)
    } catch {
      switch error.cause {
      case .rangeBackwards(let text): throw CommandError.rangeBackwards(text)
      case .rangeNotOver(let text), .future(let text): throw CommandError.stillToCome(text)
      default: return nil
      }
    }
  }

  private func everyDrug(_ session: Session, _ store: DiaryStore) throws -> Answer {
    guard what.isEmpty, before == nil, on == nil, !off, !details else { throw CommandError.allStandsAlone }
    let drugs = try store.withVerifiedSnapshot {
      let snapshot = try DiarySnapshot(store, now: session.now)
      return ComparedDrugs(of: snapshot.preventives, in: snapshot.table)
    }
    return .shown(
      ComparedDrugsText(session.layout).render(drugs), schema: "comparisons",
      data: ComparedDrugsJSON.data(drugs),
      code: drugs.comparisons.isEmpty ? ExitStatus.refused : 0)
  }

  private func planned(_ session: Session, _ store: DiaryStore) throws -> Answer {
    guard what.isEmpty, before == nil, on == nil, !off, !all else { throw CommandError.planStandsAlone }
    let plan = try store.withVerifiedSnapshot {
      let snapshot = try DiarySnapshot(store, now: session.now)
      return TrialPlan(in: snapshot.table, among: snapshot.preventives)
    }
    return .shown(
      PlanText(session.layout).render(plan), schema: "plan", data: PlanJSON.data(plan, session.language),
      code: plan.lengths.isEmpty ? ExitStatus.refused : 0)
  }
}
