import Language
import Messages
import ArgumentParser
import CivilTime
import Diary
import Rendering
import Storage
import Parsing

/// `headache merge ID ID`: two attacks that were one.
struct MergeCommand: DiaryCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one attack of two.",
    discussion: """
      headache merge 211 212

      It lasts from the first beginning to the last end and has what was noted of either, under the lower number.
      """)

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The numbers of the two attacks; `last` is the one entered last.")
  var ids: [String]

  /// Hours between the end of one attack and the beginning of the next that still make one of them.
  private static let longestGap = 72

  func perform(_ session: Session) throws -> Answer {
    guard ids.count == 2 else { throw CommandError.mergeNeedsTwo }
    let store = try session.open()
    let found = try ids.map { try AttackReference.find($0, in: store) }.sorted { $0.id < $1.id }
    guard found[0].id != found[1].id else { throw CommandError.mergeNeedsTwo }
    let inOrder = found.sorted { $0.attack.onset.moment.instant < $1.attack.onset.moment.instant }
    let gap = inOrder[1].attack.onset.moment.minutes(since: inOrder[0].attack.lastEvidence)
    guard gap <= Self.longestGap * 60 else {
      throw CommandError.tooFarApart(found[0].id, found[1].id, minutes: gap)
    }
    var kept = found[0]
    kept.attack = kept.attack.merged(with: found[1].attack)
    var gone = found[1]
    gone.isDeleted = true
    let (one, other) = (kept, gone)
    try store.write("merge \(one.id) \(other.id)", now: session.seconds) { transaction throws(StoreError) in
      try transaction.update(one)
      try transaction.update(other)
    }
    try store.close()
    return .changed(
      session.language.merged(other.id, into: one.id).undoable(session.layout)
        + AttackText(session.layout).block(id: one.id, one.attack, today: session.now.today),
      schema: "attack", data: AttackJSON.render(id: one.id, one.attack))
  }
}
