import Analysis
import ArgumentParser
import CivilTime
import Diary
import Report
import Store
import Words

/// `headache list`.
struct ListCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List attacks, latest first.",
    discussion: """
      headache list
      headache list -n 50 --from 2026-01-01 --to 2026-03-31
      headache list --where "intensity>=7,left,suma"

      headache list --doses            doses taken without an attack

      A condition is an intensity (>= > = < <= and a number), or a word of an attack: left, throbbing, nausea,
      aura, bed, open, a symptom, a drug, +trigger; `no` in front turns it round. All of them must hold.
      `migraine` is what the diary's rule counts as one; what you called it yourself is kind=migraine.
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many at most.")
  var number = 20

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Option(
    name: .customLong("where"), help: ArgumentHelp("Only attacks that are so.", valueName: "conditions"))
  var conditions: String?

  @Flag(help: "Doses without an attack instead, with the numbers that edit and delete take.")
  var doses = false

  func perform(_ session: Session) throws -> Answer {
    let range = try DayOptions.range(from: from, to: to, now: session.now)
    let store = try session.openToRead()
    if doses { return try loneDoses(in: range, store, session) }
    let filter = try conditions.map { try AttackFilter($0, session.vocabulary(store), store.migraineRule) }
    if let remark = filter?.remark, !session.quiet { Output.remark(.note, remark) }
    // One more than asked for says whether there are more.
    let found = try store.attacks(
      in: range, limit: number < .max ? number + 1 : number,
      where: filter.map { filter in { filter.matches($0.attack) } })
    let attacks = Array(found.prefix(number))
    if found.count > attacks.count, !session.quiet, !session.json {
      Output.remark(AttackText.older(than: attacks.count))
    }
    return .shown(
      text(attacks, range, session), schema: "attacks",
      data: .array(attacks.map { AttackJSON.render(id: $0.id, $0.attack) })
    ).paged
  }

  private func loneDoses(in range: DayRange?, _ store: DiaryStore, _ session: Session) throws -> Answer {
    guard conditions == nil else { throw Refusal.conditionsOnDoses }
    let all = range ?? DayRange(CivilDay(number: -1_000_000), through: session.now.today)
    let found = try Array(store.doses(in: all).reversed().prefix(number))
    let none = "No dose without an attack is in the diary\(range == nil ? "" : " on those days").\n"
    return .shown(
      found.isEmpty ? none : found.map { LoneDose.line($0, today: session.now.today) }.joined(),
      schema: "doses", data: LoneDose.json(found)
    ).paged
  }

  private func text(_ attacks: [StoredAttack], _ range: DayRange?, _ session: Session) -> String {
    if attacks.isEmpty {
      return "No attack is in the diary\(range == nil ? "" : " on those days")"
        + "\(conditions == nil ? "" : " that is so").\n"
    }
    let width = session.lineWidth
    return attacks.map {
      AttackText.line(id: $0.id, $0.attack, today: session.now.today, width: width) + "\n"
    }.joined()
  }
}

/// `headache show ID|last|DAY`.
struct ShowCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one attack, or one day.",
    discussion:
      "headache show last\nheadache show 212\nheadache show D3\nheadache show today\nheadache show 12 nov")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "An attack's number, a dose's (D3), `last`, or a day.")
  var what: [String] = ["last"]

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    if what.count == 1, let number = LoneDose.number(what[0]) {
      let stored = try LoneDose.find(number, in: store)
      return .shown(
        LoneDose.line(stored, today: session.now.today), schema: "doses", data: LoneDose.json([stored]))
    }
    if what.count == 1, AttackReference.isOne(what[0]) {
      let stored = try AttackReference.find(what[0], in: store)
      return .shown(
        AttackText.block(id: stored.id, stored.attack, today: session.now.today), schema: "attack",
        data: AttackJSON.render(id: stored.id, stored.attack)
      ).paged
    }
    let page = try page(of: day(session), store, session)
    return .shown(
      DayText.text(page, today: session.now.today, width: session.lineWidth), schema: "day",
      data: DayText.json(page)
    ).paged
  }

  private func day(_ session: Session) throws -> CivilDay {
    do throws(WordsRefusal) {
      return try parseDay(what, now: session.now, command: "headache show")
    } catch {
      if case .notADay(let text) = error.cause { throw Refusal.neitherNumberNorDay(text) }
      throw error
    }
  }

  private func page(of day: CivilDay, _ store: DiaryStore, _ session: Session) throws -> DayText.Page {
    let reading = try Reading(store, now: session.now, includingToday: true)
    // An attack of another day may reach into this one.
    let near = try store.attacks(in: DayRange(day - 31, through: day), limit: 1000)
    return DayText.Page(
      day: day, record: reading.table[day], isToday: day == session.now.today,
      attacks: near.filter { $0.attack.touches(day) }.reversed(), doses: try store.doses(in: DayRange(day)),
      notes: try store.dayNotes(in: DayRange(day)),
      isMenstruation: try !store.menstruationDays(in: DayRange(day)).isEmpty)
  }
}

/// An attack as it is named at the prompt: `212`, `#212`, `last`.
enum AttackReference {
  /// Whether it can be no day.
  static func isOne(_ text: String) -> Bool {
    let word = text.lowercased()
    return word == "last" || Int(word.hasPrefix("#") ? String(word.dropFirst()) : word) != nil
  }

  static func find(_ text: String, in store: DiaryStore) throws -> StoredAttack {
    let word = text.lowercased()
    let found: StoredAttack?
    if word == "last" {
      found = try store.lastAttack()
    } else if let id = Int(word.hasPrefix("#") ? String(word.dropFirst()) : word) {
      found = try store.attack(id)
    } else {
      throw Refusal.notAnAttackNumber(text)
    }
    guard let found else {
      throw Refusal.noSuchAttack(text)
    }
    return found
  }
}

/// `--from` and `--to`: a day, or the first or last day of a month or a year.
enum DayOptions {
  static func range(from: String?, to: String?, now: Now) throws -> DayRange? {
    if from == nil, to == nil { return nil }
    let start = try from.map { try days($0, now).start } ?? CivilDay(number: -1_000_000)
    let last = try to.map { try days($0, now).last } ?? now.today
    guard start <= last else {
      throw Refusal.fromAfterTo
    }
    return DayRange(start, through: last)
  }

  private static func days(_ text: String, _ now: Now) throws -> DayRange {
    switch try parseRange([text], now: now) {
    case .closed(let range): return range
    case .open(let start): return DayRange(start)
    }
  }
}

extension Session {
  /// Columns of the terminal, `nil` where lines are not cut; in ASCII the ellipsis takes three of them.
  fileprivate var lineWidth: Int? { terminal.width.map { ascii ? $0 - 2 : $0 } }
}
