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
    discussion: "headache list\nheadache list -n 50 --from 2026-01-01 --to 2026-03-31")

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "How many at most.")
  var number = 20

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  func perform(_ session: Session) throws -> Answer {
    let range = try DayOptions.range(from: from, to: to, now: session.now)
    let attacks = try session.openToRead().attacks(in: range, limit: number)
    return .shown(
      text(attacks, range, session), schema: "attacks",
      data: .array(attacks.map { AttackJSON.render(id: $0.id, $0.attack) })
    ).paged
  }

  private func text(_ attacks: [StoredAttack], _ range: DayRange?, _ session: Session) -> String {
    if attacks.isEmpty { return "No attack is in the diary\(range == nil ? "" : " on those days").\n" }
    // In ASCII the ellipsis takes three columns.
    let width = session.terminal.width.map { session.ascii ? $0 - 2 : $0 }
    return attacks.map {
      AttackText.line(id: $0.id, $0.attack, today: session.now.today, width: width) + "\n"
    }.joined()
  }
}

/// `headache show ID|last`.
struct ShowCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one attack.", discussion: "headache show last\nheadache show 212")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The attack's number, or `last`.")
  var id: String = "last"

  func perform(_ session: Session) throws -> Answer {
    let store = try session.openToRead()
    let stored = try AttackReference.find(id, in: store)
    return .shown(
      AttackText.block(id: stored.id, stored.attack, today: session.now.today), schema: "attack",
      data: AttackJSON.render(id: stored.id, stored.attack)
    ).paged
  }
}

/// An attack as it is named at the prompt: `212`, `#212`, `last`.
enum AttackReference {
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
