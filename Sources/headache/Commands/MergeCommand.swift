import Arguments
import Language
import Messages
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache merge ID ID`: two attacks that were one.
struct MergeCommand: DiaryCommand {
  static let name = "merge"
  static let group: VerbGroup? = .changing
  static let summary = MergeHelp.summary
  static let discussion = MergeHelp.discussion
  static let isChanging = true

  private let ids: [String]

  init(_ line: inout ArgumentReader) {
    ids = AttackReference.plain(
      line.requiredWords("ids", help: MergeHelp.ids, completing: .attacks))
  }

  func perform(_ session: Session) throws -> Answer {
    guard ids.count == 2 else { throw CommandError.mergeNeedsTwo }
    let (merged, gone, before) = try session.change(try session.open()) { store in
      let found = try ids.map { try AttackReference.find($0, in: store) }.sorted { $0.id < $1.id }
      guard found[0].id != found[1].id else { throw CommandError.mergeNeedsTwo }
      try Self.checkGap(found)
      return found
    } as: { found in
      "merge \(found[0].id) \(found[1].id)"
    } _: { found, transaction, _ in
      var (kept, gone) = (found[0], found[1])
      kept.attack = kept.attack.merged(with: gone.attack)
      gone.isDeleted = true
      try transaction.update(kept)
      try transaction.update(gone)
      return (kept, gone, found[0].attack)
    }
    return .changed(
      session.language.merged(gone.id, into: merged.id).undoable(session.layout)
        + AttackChangesText(session.layout).text(
          from: before, to: merged.attack, today: session.now.today),
      schema: "attack", data: AttackJSON.render(id: merged.id, merged.attack))
  }

  /// Refuses two attacks between which too much time passed.
  private static func checkGap(_ found: [StoredAttack]) throws {
    guard found[0].attack.mayMerge(with: found[1].attack) else {
      let gap = found[0].attack.gap(to: found[1].attack)
      throw CommandError.tooFarApart(found[0].id, found[1].id, minutes: gap)
    }
  }
}
