import Analysis
import AnalysisInput
import Arguments
import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// `headache list`.
struct ListCommand: DiaryCommand {
  static let name = "list"
  static let group: VerbGroup? = .looking
  static let aliases = ["ls"]
  static let mayBeTried = true
  static let summary = ListHelp.summary
  static let discussion = ListHelp.discussion

  private let number: Int
  private let from: String?
  private let to: String?
  private let conditions: String?
  private let doses: Bool
  private let words: [String]

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 20, help: ListHelp.number)
    from = line.value("from", named: "day", help: ListHelp.from, completing: .days)
    to = line.value("to", named: "day", help: ListHelp.to, completing: .days)
    conditions = line.value("where", named: "conditions", help: ListHelp.conditions)
    doses = line.flag("doses", help: ListHelp.doses)
    words = line.words("words", help: ListHelp.words, completing: .attackWords)
  }

  /// For a line that names only days.
  init(days: [String]) {
    (number, from, to, conditions, doses) = (20, nil, nil, nil, false)
    words = days
  }

  func perform(_ session: Session) throws -> Answer {
    guard number > 0 else { throw CommandError.listOfNone }
    let store = try session.openToRead()
    let reader = ConditionReader(session, store)
    let spoken = try reader.list(words, session)
    let optional = try DayOptions.range(from: from, to: to, now: session.now)
    guard optional == nil || spoken.days == nil else { throw CommandError.daysTwice }
    let range = spoken.days ?? optional
    let wanted = try spoken.conditions + (conditions.map(reader.conditions) ?? [])
    let filter = wanted.isEmpty ? nil : try AttackFilter(wanted, session, store)
    if doses { return try loneDoses(in: range, filter, store, session) }
    if let remark = filter?.remark, !session.quiet { session.output.remark(.note, remark) }
    let long = session.json ? LongOutput(session, schema: "attacks") : LongOutput(session)
    let (count, hasMore) = try store.withVerifiedSnapshot { try read(range, filter, store, session, long) }
    if !session.quiet, !session.json {
      if hasMore { session.output.remark(session.language.olderAttacks(than: count, rest: narrowing)) }
      if let drug = filter?.onlyDrug { try remarkOnLoneDoses(of: drug, in: range, store, session) }
    }
    if count == 0, !session.json {
      long.add(session.language.noAttack(onDays: range != nil, isConditional: filter != nil))
    }
    return .long(long)
  }

  /// Adds the attacks to `long`, as many as were asked for. Answers with how many these are, and whether there are more.
  private func read(
    _ range: DayRange?, _ filter: AttackFilter?, _ store: DiaryStore, _ session: Session, _ long: LongOutput
  ) throws -> (count: Int, hasMore: Bool) {
    // One more than asked for says whether there are more.
    let rows = try store.attackRows(in: range, limit: filter == nil && number < .max ? number + 1 : -1)
    let text = AttackText(session.layout)
    var count = 0
    while let stored = try rows.next() {
      guard filter?.matches(stored.attack) ?? true else { continue }
      if count == number { return (count, true) }
      count += 1
      if session.json {
        long.add(AttackJSON.render(id: stored.id, stored.attack))
      } else {
        long.add(text.line(id: stored.id, stored.attack, today: session.now.today) + "\n")
      }
    }
    return (count, false)
  }

  /// What was asked for but how many, for a line that asks for more of it.
  private var narrowing: [String] {
    let options = [("--from", from), ("--to", to), ("--where", conditions)]
    return words + options.flatMap { name, value in value.map { [name, $0] } ?? [] }
  }

  private func all(_ range: DayRange?, _ session: Session) -> DayRange {
    range ?? DayRange(CivilDay.distantPast, through: session.now.today)
  }

  private func loneDoses(
    in range: DayRange?, _ filter: AttackFilter?, _ store: DiaryStore, _ session: Session
  ) throws -> Answer {
    if let filter, filter.onlyDrug == nil { throw CommandError.conditionsOnDoses }
    let found = try store.withVerifiedSnapshot {
      let wanted = try store.doses(in: all(range, session)).filter { stored in
        filter?.onlyDrug.map { stored.dose.drug == $0 } ?? true
      }
      return Array(wanted.reversed().prefix(number))
    }
    let none = session.language.noLoneDose(onDays: range != nil)
    let text = LoneDoseText(session.layout)
    return .shown(
      found.isEmpty ? none : found.map { text.line($0, today: session.now.today) }.joined(),
      schema: "doses", data: AttackJSON.render(alone: found)
    ).paged
  }

  /// That a drug was taken without an attack as well, which no list of attacks shows.
  private func remarkOnLoneDoses(
    of drug: String, in range: DayRange?, _ store: DiaryStore, _ session: Session
  ) throws {
    let count = try store.doses(in: all(range, session)).count { $0.dose.drug == drug }
    if count > 0 { session.output.remark(.note, session.language.alsoAlone(count, drug)) }
  }
}
