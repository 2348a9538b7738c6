import CivilTime
import Diary
import Messages
import Parsing
import Storage

extension AttackEntry {
  /// Refuses a line of which something would leave no trace in the attack that it goes to.
  ///
  /// `words`: as typed; `separate`: whether an attack of its own is asked for.
  func refuseLosses(
    _ effect: EntryEffect, _ place: EntryPlace, open: StoredAttack?, words: [String], separate: Bool,
    _ session: Session, _ store: DiaryStore
  ) throws {
    if relief != nil, doses.isEmpty, doses(of: effect, place, open: open).isEmpty {
      throw CommandError.noDoseOf(nil, took: "headache help took")
    }
    guard case .own = place, !separate, let open, let onset else { return }
    switch effect {
    case .add:
      // A start that is said of nothing else is that of the attack, which has another.
      let isLater = onset.moment.instant > open.attack.onset.moment.instant
      guard isLater, doses.isEmpty, intensity == nil, !saysWhatBegan else { return }
    case .begin(let attack, let lapsing):
      // One that goes on since before the open one began.
      guard goesOn, lapsing == nil, attack.onset.moment.instant < open.attack.onset.moment.instant else {
        return
      }
    }
    let typed = words.map { $0 == "--" ? $0 : typable($0) }.joined(by: " ")
    let isEdit =
      (try? parseEdit(
        words, now: session.now, vocabulary: session.vocabulary(store), command: "headache edit",
        of: open.attack)) != nil
    throw CommandError.startIsOther(
      open, edit: isEdit ? typed : nil, new: describesAttack ? typed : nil, remark: typed,
      today: session.now.today)
  }

  private func doses(of effect: EntryEffect, _ place: EntryPlace, open: StoredAttack?) -> [Dose] {
    switch place {
    case .over(let stored), .same(let stored, _): return stored.attack.doses
    case .own: break
    }
    if case .add = effect { return open?.attack.doses ?? [] }
    return []
  }
}
