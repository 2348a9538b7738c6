import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// How a dose that was taken before has helped.
struct RatedDose {
  /// The dose, with what it has done.
  private let dose: Dose
  /// Its attack; `nil` where it has none.
  private let attack: Int?
  /// What was said besides, as it is noted.
  private let remark: String

  /// Rates the last dose that the words can mean; `nil`, and nothing is changed, where there is none.
  ///
  /// `note`: what was said besides.
  init?(_ effect: DoseEffect, note: String = "", _ transaction: WriteTransaction) throws(StoreError) {
    let wanted = DoseWanted(drug: effect.drug, amount: effect.amount, at: effect.at, day: effect.day)
    // The minutes have no column of their own.
    var remark = effect.minutes == nil ? "" : [effect.drug, effect.words].compactMap { $0 }.joined(by: " ")
    remark.append(note: note)
    self.remark = remark
    guard let rated = try transaction.rateLastDose(effect.relief, of: wanted, remark: remark) else {
      return nil
    }
    (attack, dose) = rated
  }

  /// What is said where the diary has no dose that the words can mean.
  ///
  /// A dose of the drug at that time of another day may be meant; else the line to log it says what was typed.
  static func refusal(of effect: DoseEffect, _ now: Now, in store: DiaryStore?) -> CommandError {
    guard let drug = effect.drug else { return .noDoseOf(nil, took: "") }
    let word = effect.relief.word
    if let at = effect.at, let store {
      let recent = (try? store.notedDoses(in: DayRange(now.today - 60, through: now.today))) ?? []
      let other = recent.last { $0.dose.drug == drug && $0.dose.takenAt?.minuteOfDay == at.minuteOfDay }
      if let taken = other?.dose.takenAt {
        return .noDoseThen(drug, rate: "headache \(typable(drug)) @\(taken.day)T\(taken.clock) \(word)")
      }
    }
    var took = ["headache took", typable(drug)]
    if let amount = effect.amount { took.append("\(amount.number)\(amount.unit.symbol)") }
    if let at = effect.at { took.append("@\(at.day)T\(at.clock)") }
    if let day = effect.day { took.append("\(day)") }
    // Without a time it would be a dose of now.
    let isTimed = effect.at != nil || effect.day != nil
    return .noDoseOf(drug, took: isTimed ? took.joined(separator: " ") : nil)
  }

  func answer(_ session: Session) -> Answer {
    let said = session.language.rated(dose, attack: attack, remark: remark, today: session.now.today)
    return .changed(
      said.undoable(session.layout), schema: "doses", data: AttackJSON.render([dose], attack: attack))
  }
}
