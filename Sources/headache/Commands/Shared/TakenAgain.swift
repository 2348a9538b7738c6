import CivilTime
import Diary
import Messages
import Parsing
import Storage

extension Dose {
  /// The line that saves a dose all the same which is in the diary already.
  var takenAgain: String {
    let time = takenAt.map { " @\($0.day)T\($0.clock)" } ?? ""
    return "headache took again \(typable(drug))\(amountWords.map { " \($0)" }.joined())\(time)"
  }

  /// The amount in a word.
  fileprivate var amountWords: [String] {
    amount.map { ["\($0.number)\($0.unit.symbol)"] } ?? []
  }

  /// Whether an amount can be of the same drug.
  fileprivate func isNear(_ other: Amount) -> Bool {
    guard let amount, amount.unit == other.unit else { return amount == nil }
    return other.thousandths <= amount.thousandths * 4 && other.thousandths * 4 >= amount.thousandths
  }

  fileprivate func words(count: Int) -> [String] {
    [typable(drug)] + amountWords + (count > 1 ? ["x\(count)"] : [])
  }
}

/// `another one at 17:00`, `the same dose`: one more of what was taken in the open attack, or today.
struct TakenAgain {
  /// The words with the drug in them.
  let words: [String]

  /// `nil` where the words name no dose this way, or nothing was taken that they can be of.
  ///
  /// - Throws: where it is not certain which dose, or how much of it, with the lines to type.
  init?(_ typed: [String], _ session: Session, _ store: DiaryStore?) throws(CommandError) {
    guard let said = AnotherDose(typed) else { return nil }
    if said.isOfAnotherTime {
      let doses = Self.noted(on: session.now.today - 1, store)
      guard !doses.isEmpty else { throw .nothingTakenBefore }
      throw .whichDoseAgain(doses.map { Self.line(["again"] + $0.words(count: $0.count) + said.rest) })
    }
    let open = (try? store?.openAttack()).flatMap(\.self)?.attack.doses ?? []
    var doses = open.isEmpty ? Self.noted(on: session.now.today, store) : open
    let amount = said.rest.indices.lazy.compactMap { index in
      (1...2).lazy.compactMap { Amount(said.rest[index...].prefix($0).joined().lowercased()) }.first
    }.first
    if let amount {
      let (vocabulary, all) = (session.vocabulary(store), doses)
      let ofAmount = doses.filter { $0.amount == amount }
      // An amount that such a drug has none of is another drug's, or was not said of this one before.
      doses = ofAmount.isEmpty ? doses.filter { vocabulary.has($0.drug, amount) } : ofAmount
      if doses.isEmpty {
        let near = all.filter { $0.isNear(amount) }.map(\.drug)
        let lines = Set(near).sorted().map { Self.line(["again", typable($0)] + said.rest) }
        throw lines.isEmpty ? .nothingTakenBefore : .whichDoseAgain(lines)
      }
    }
    guard let last = doses.last else { throw .nothingTakenBefore }
    // Of several drugs the last one is meant, where one was.
    let atOnce = doses.filter { $0.takenAt == nil || $0.takenAt == last.takenAt || last.takenAt == nil }
    let drugs = atOnce.map(\.drug).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard drugs.count == 1 else {
      throw .whichDoseAgain(
        drugs.compactMap { drug in
          doses.last { $0.drug == drug }.map { dose in
            let count = said.count ?? (said.isSame ? dose.count : 1)
            let kept = amount == nil ? dose.words(count: count) : [typable(drug)]
            return Self.line(["again"] + kept + said.rest)
          }
        })
    }
    // `another` of two tablets: one, or two again.
    if amount == nil, said.count == nil, !said.isSame, last.count > 1 {
      throw .whichDoseAgain(
        [1, last.count].map { Self.line(["again"] + last.words(count: $0) + said.rest) })
    }
    let count = said.count ?? (said.isSame && amount == nil ? last.count : 1)
    let own = amount == nil ? last.amountWords : []
    words = ["again", last.drug] + own + (count > 1 ? ["x\(count)"] : []) + said.rest
  }

  private static func line(_ words: [String]) -> String { "headache took " + words.joined(separator: " ") }

  private static func noted(on day: CivilDay, _ store: DiaryStore?) -> [Dose] {
    ((try? store?.notedDoses(in: DayRange(day))) ?? []).map(\.dose)
  }
}

extension Vocabulary {
  /// Whether the amount is a usual one of the drug, by its name.
  fileprivate func has(_ name: String, _ amount: Amount) -> Bool {
    guard amount.unit == .milligram, case .drug(let drug) = match(name) else { return false }
    return isStrength(drug, amount.thousandths)
  }
}
