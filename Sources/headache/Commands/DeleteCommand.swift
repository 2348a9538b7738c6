import Arguments
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Recording
import Storage
import Parsing

/// `headache delete ID…`.
struct DeleteCommand: DiaryCommand {
  static let name = "delete"
  static let group: VerbGroup? = .changing
  static let aliases = ["rm"]
  static let summary = DeleteHelp.summary
  static let discussion = DeleteHelp.discussion
  static let isChanging = true

  private let force: Bool
  private let ids: [String]

  init(_ line: inout ArgumentReader) {
    force = line.flag("force", help: DeleteHelp.force)
    ids = Self.plain(
      line.requiredWords("ids", help: DeleteHelp.ids, completing: .attacks))
  }

  /// `note 2` as `N2`, `dose 3` as `D3`, and attacks as plain numbers.
  private static func plain(_ words: [String]) -> [String] {
    var plain: [String] = []
    for word in words {
      let letter = ["note": "N", "dose": "D"][plain.last?.lowercased() ?? ""]
      if let letter, let number = Int(word.first?.uppercased() == letter ? word.dropFirst() : word[...]) {
        plain[plain.count - 1] = "\(letter)\(number)"
      } else {
        plain.append(word)
      }
    }
    return AttackReference.plain(plain)
  }

  /// What an id names.
  private enum Found {
    case attack(StoredAttack)
    case dose(StoredDose)
    case note(StoredNote)

    var name: String {
      switch self {
      case .attack(let stored): "\(stored.id)"
      case .dose(let stored): "D\(stored.id)"
      case .note(let note): "N\(note.id)"
      }
    }
  }

  func perform(_ session: Session) throws -> Answer {
    let store = try session.open()
    if let day = try? parseDay(ids, now: session.now) {
      throw CommandError.deleteOfDay(day, try store.attacks(touching: DayRange(day)).map(\.id))
    }
    var ids = ids
    if ids.count > 1, !force {
      // Nobody is asked under the lock: `last` is a number from here on, the one that was asked about.
      ids = try find(ids, in: store).map(\.name)
      if ids.count > 1 { try ask(ids, session) }
    }
    let (deleted, uncovered) = try session.change(store) { store in
      try find(ids, in: store)
    } as: { found in
      "delete " + found.map(\.name).joined(separator: " ")
    } _: { found, transaction, store in
      for one in found {
        switch one {
        case .attack(var stored):
          stored.isDeleted = true
          try transaction.update(stored)
        case .dose(let dose): try transaction.removeDose(dose.id)
        case .note(let note): try transaction.removeNote(note.id)
        }
      }
      let attacks = found.compactMap { one in if case .attack(let stored) = one { stored } else { nil } }
      return (found, try UncoveredDays.release(attacks, session.now, store, transaction))
    }
    let lines = deleted.map { line($0, session.language, today: session.now.today) }
    let details = deleted.map { one in
      if case .attack(let stored) = one {
        AttackText(session.layout).details(stored.attack, today: session.now.today)
      } else {
        ""
      }
    }
    return .changed(
      zip(lines, details).dropLast().map { $0 + "\n" + $1 }.joined()
        + (lines.last ?? "").undoable(session.layout) + (details.last ?? "")
        + UncoveredDaysText(session.layout).text(
          unknown: uncovered.unknown, free: uncovered.free, today: session.now.today),
      schema: "deleted",
      data: .array(deleted.map(json)))
  }

  /// Each once.
  private func find(_ ids: [String], in store: DiaryStore) throws -> [Found] {
    var found: [Found] = []
    for id in ids {
      let one = try find(id, in: store)
      if !found.contains(where: { $0.name == one.name }) { found.append(one) }
    }
    return found
  }

  private func find(_ id: String, in store: DiaryStore) throws -> Found {
    if let number = LoneDose.number(id) { return .dose(try LoneDose.find(number, in: store)) }
    if id.lowercased().hasPrefix("t"), let number = Int(id.dropFirst()),
      try store.trials().contains(where: { $0.id == number })
    {
      throw CommandError.deletesTrial(id)
    }
    guard id.lowercased().hasPrefix("n"), let number = Int(id.dropFirst()) else {
      return .attack(try AttackReference.find(id, in: store))
    }
    guard let note = try store.dayNote(number) else { throw CommandError.noSuchNote(id) }
    return .note(note)
  }

  private func line(_ found: Found, _ language: Language, today: CivilDay) -> String {
    switch found {
    case .attack(let stored):
      language.deleted(stored, today: today)
    case .dose(let stored): language.deleted(stored, today: today)
    case .note(let note): language.deleted(note, today: today)
    }
  }

  private func json(_ found: Found) -> JSON {
    switch found {
    case .attack(let stored): AttackJSON.render(id: stored.id, stored.attack)
    case .dose(let stored): AttackJSON.render(stored.dose, id: stored.id)
    case .note(let note): DayJSON.data(note)
    }
  }

  private func ask(_ names: [String], _ session: Session) throws {
    guard session.terminal.mayAsk else {
      throw CommandError.deletesSeveral(names)
    }
    session.output.remark(session.language.deletingAsks(names))
    guard ["yes", "y"].contains(readLine()?.lowercased()) else { throw CommandError.notDeleted }
  }
}
