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

/// `headache list`.
struct ListCommand: DiaryCommand {
  static let name = "list"
  static let aliases = ["ls"]
  static let summary = Text(en: "List attacks, latest first.")
  static let discussion = Text(
    en: """
      headache list
      headache list -n 50 --from 2026-01-01 --to 2026-03-31
      headache list --where "intensity>=7,left,suma"

      headache list --doses            doses taken without an attack

      A condition is an intensity (>= > = < <= and a number), or a word of an attack: left, throbbing, nausea,
      aura, bed, open, a symptom, a drug, +trigger; `no` in front turns it round. All of them must hold.
      `migraine` is what the diary's rule counts as one; what you called it yourself is kind=migraine.
      """)

  private let number: Int
  private let from: String?
  private let to: String?
  private let conditions: String?
  private let doses: Bool

  init(_ line: inout ArgumentReader) {
    number = line.number("number", short: "n", default: 20, help: Text(en: "How many at most."))
    from = line.value("from", named: "day", help: Text(en: "The first day."), completing: .days)
    to = line.value("to", named: "day", help: Text(en: "The last day."), completing: .days)
    conditions = line.value("where", named: "conditions", help: Text(en: "Only attacks that are so."))
    doses = line.flag(
      "doses", help: Text(en: "Doses without an attack instead, with the numbers that edit and delete take."))
  }

  func perform(_ session: Session) throws -> Answer {
    guard number >= 1 else { throw CommandError.numberBelowOne }
    let range = try DayOptions.range(from: from, to: to, now: session.now)
    let store = try session.openToRead()
    if doses { return try loneDoses(in: range, store, session) }
    let filter = try conditions.map { try AttackFilter($0, session.vocabulary(store), store.migraineRule) }
    if let remark = filter?.remark, !session.quiet { Output.remark(.note, remark) }
    // One more than asked for says whether there are more.
    let found = try store.withVerifiedSnapshot {
      try store.attacks(
        in: range, limit: number < .max ? number + 1 : number,
        where: filter.map { filter in { filter.matches($0.attack) } })
    }
    let attacks = Array(found.prefix(number))
    if found.count > attacks.count, !session.quiet, !session.json {
      Output.remark(AttackText(session.layout).older(than: attacks.count))
    }
    return .shown(
      text(attacks, range, session), schema: "attacks",
      data: .array(attacks.map { AttackJSON.render(id: $0.id, $0.attack) })
    ).paged
  }

  private func loneDoses(in range: DayRange?, _ store: DiaryStore, _ session: Session) throws -> Answer {
    guard conditions == nil else { throw CommandError.conditionsOnDoses }
    let all = range ?? DayRange(CivilDay.distantPast, through: session.now.today)
    let found = try store.withVerifiedSnapshot {
      try Array(store.doses(in: all).reversed().prefix(number))
    }
    let none = session.language.noLoneDose(onDays: range != nil)
    let text = LoneDoseText(session.layout)
    return .shown(
      found.isEmpty ? none : found.map { text.line($0, today: session.now.today) }.joined(),
      schema: "doses", data: AttackJSON.render(alone: found)
    ).paged
  }

  private func text(_ attacks: [StoredAttack], _ range: DayRange?, _ session: Session) -> String {
    if attacks.isEmpty {
      return session.language.noAttack(onDays: range != nil, isConditional: conditions != nil)
    }
    let text = AttackText(session.layout)
    return attacks.map {
      text.line(id: $0.id, $0.attack, today: session.now.today) + "\n"
    }.joined()
  }
}
