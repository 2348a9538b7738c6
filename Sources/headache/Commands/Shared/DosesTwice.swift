import CivilTime
import Diary
import Messages
import Parsing
import Storage

/// Doses that are in the diary already: of the same drug in the same minute. They are not saved again, and named.
struct DosesTwice {
  /// Those that are not there.
  private(set) var new: [Dose] = []
  /// The others, each with the line that saves it all the same.
  private(set) var there: [(dose: Dose, line: String)] = []

  init(
    _ doses: [Dose], _ session: Session, _ target: EntryPlace.Target, _ open: StoredAttack?,
    _ store: DiaryStore
  ) throws {
    var there: [Attack] = []
    var same: Attack?
    if case .over(let stored) = target { there = [stored.attack] }
    if case .same(let stored, _) = target { (there, same) = ([stored.attack], stored.attack) }
    if case .own = target, let open { there = [open.attack] }
    // Of the same attack, a dose without a time is the one of that drug that is there without a time.
    let further = doses.filter { dose in
      guard dose.takenAt == nil, let same else { return true }
      return !same.doses.contains { there in
        there.drug == dose.drug && there.takenAt == nil && (dose.amount ?? there.amount) == there.amount
      }
    }
    try self.init(further, of: there, session, store)
  }

  /// `attacks`: those that the doses may be of.
  /// `isAlone`: whether they may be twice among the doses without an attack although they were taken now.
  init(
    _ doses: [Dose], of attacks: [Attack], isAlone: Bool = false, _ session: Session, _ store: DiaryStore
  ) throws {
    let now = session.now
    for dose in doses {
      // A dose without a time, in an attack that is over, cannot be told from another one. A drug and its effect alone
      // rate the dose that is there.
      let at = dose.relief != nil && dose.amount == nil ? nil : dose.takenAt
      guard let at else {
        new.append(dose)
        continue
      }
      var isThere = attacks.contains { $0.hasDose(dose) }
      if !isThere, isAlone || at.instant < now.moment.instant { isThere = try store.hasLoneDose(dose) }
      guard isThere else {
        new.append(dose)
        continue
      }
      let amount = dose.amount.map { " \($0)".filter { $0 != " " } }.map { " \($0)" } ?? ""
      let line = "headache took again \(typable(dose.drug))\(amount) @\(at.day)T\(at.clock)"
      there.append((dose, line))
    }
  }
}
