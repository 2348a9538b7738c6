package import Diary
package import Parsing

/// Parts of a cell that hold no more than how much, or how many, of the drug beside them: `Suma 50, 2 tablets`,
/// a drug and its amount on two lines.
extension MedicationItem {
  /// What a part without a drug says of one.
  private enum Measure {
    case amount([String])
    case count(Int)
  }

  /// The items, each such part with the drug it is of.
  ///
  /// - Throws: where it is not certain which drug it is of, or where that has an amount or a number already.
  package static func joined(
    _ items: [MedicationItem], _ vocabulary: Vocabulary
  ) throws(CellRefusal) -> [MedicationItem] {
    // `x2`, and a number in a word behind a drug: of what they are is not certain.
    if items.contains(where: { CountWords.number($0.text) ?? 0 > 1 })
      || items.count == 1 && items[0].words.count == 1 && items[0].isCount(of: nil, vocabulary)
    {
      throw CellRefusal(expected: .drug)
    }
    guard items.count > 1 else { return items }
    let drugs = items.count { $0.mayNameDrug(vocabulary) }
    var made: [MedicationItem] = []
    var waiting: MedicationItem?
    for item in items {
      if let front = waiting, item.mayNameDrug(vocabulary) {
        // `2 tablets, Suma 50`
        guard drugs == 1, let joined = try item.with(front, vocabulary) else {
          throw CellRefusal(expected: .drug)
        }
        made.append(joined)
        waiting = nil
        continue
      }
      guard let measure = item.measure(of: made.last, vocabulary) else {
        made.append(item)
        continue
      }
      guard let last = made.last, last.mayNameDrug(vocabulary), !item.isAdded else {
        guard made.isEmpty, waiting == nil, !item.isAdded else { throw CellRefusal(expected: .drug) }
        waiting = item
        continue
      }
      // `Suma 50, Ibu 400, 2 tablets`: of one of them, or of both.
      if case .count = measure,
        made.count(where: { $0.mayNameDrug(vocabulary) && !$0.isCounted(vocabulary) }) > 1
      {
        throw CellRefusal(expected: .drug)
      }
      guard let joined = try last.with(item, vocabulary) else { throw CellRefusal(expected: .drug) }
      made[made.count - 1] = joined
    }
    if waiting != nil { throw CellRefusal(expected: .drug) }
    return made
  }

  /// The same with how much, or how many, a part beside it says; `nil` where it says that itself.
  private func with(_ part: MedicationItem, _ vocabulary: Vocabulary) throws(CellRefusal) -> MedicationItem? {
    let doses = try read(vocabulary).doses
    guard doses.count == 1, let measure = part.measure(of: self, vocabulary) else { return nil }
    var item: MedicationItem
    switch measure {
    case .amount(let amount):
      guard doses[0].amount == nil, doses[0].count == 1 else { return nil }
      item = MedicationItem(words + amount)
    case .count(let count):
      guard doses[0].count == 1, !isCounted(vocabulary) else { return nil }
      item = MedicationItem(count > 1 ? words + ["x\(count)"] : words)
    }
    (item.dropped, item.isAdded) = (dropped + part.dropped, isAdded)
    return item
  }

  /// Whether it says how many, or an amount in tablets.
  private func isCounted(_ vocabulary: Vocabulary) -> Bool {
    guard let doses = try? read(vocabulary).doses, let dose = doses.first else { return false }
    return dose.count > 1 || dose.amount?.unit == .tablet
  }

  private func isCount(of drug: MedicationItem?, _ vocabulary: Vocabulary) -> Bool {
    if case .count? = measure(of: drug, vocabulary) { true } else { false }
  }

  private func measure(of drug: MedicationItem?, _ vocabulary: Vocabulary) -> Measure? {
    let keys = words.map(MedicationItem.key)
    guard (1...2).contains(keys.count) else { return nil }
    let joined = keys.joined(separator: " ")
    let digits = joined.filter { !"x×".contains($0) }.trimmingBlanks
    if digits.count < joined.count, let count = Int(digits), (1...20).contains(count) { return .count(count) }
    if let count = CountWords.tablets(joined) { return .count(count) }
    if let amount = MedicationItem.amount(joined), amount.unit != .tablet, amount.unit != .unit {
      return .amount(keys)
    }
    guard keys.count == 1, MedicationItem.isDigits(joined), let number = Int(joined), number > 20,
      case .drug(let known)? = drug?.words.lazy.map({ vocabulary.match(MedicationItem.key($0)) }).first(
        where: {
          if case .drug = $0 { true } else { false }
        }), MedicationItem.isMilligrams(number * 1000, of: known, vocabulary)
    else { return nil }
    return .amount([joined + "mg"])
  }

  /// Whether it names a drug, or may be the name of one that nobody knows.
  private func mayNameDrug(_ vocabulary: Vocabulary) -> Bool {
    if namesDrug(vocabulary) { return true }
    guard let word = words.first, words.count == 1, word.count > 2,
      word.allSatisfy({ $0.isLetter || $0 == "-" })
    else { return false }
    let key = MedicationItem.key(word)
    return !MedicationItem.isOrdinary(key) && !MedicationItem.isMoment(key)
  }
}

/// Numbers without a unit behind the name of a drug.
extension MedicationItem {
  /// Whether a number without a unit is one of milligrams of a drug.
  ///
  /// Of a drug of which no more than the name is known, whether the diary has it already or not, it is where drugs are sold
  /// in that many milligrams and nothing else is counted so high; `20` may be drops.
  package static func isMilligrams(_ thousandths: Int, of drug: Drug?, _ vocabulary: Vocabulary) -> Bool {
    guard let drug, !isUnknown(drug) else {
      return thousandths % 1000 == 0 && thousandths >= 100_000 && strengths.contains(thousandths / 1000)
    }
    if vocabulary.isStrength(drug, thousandths) { return true }
    if thousandths <= 60_000, drops.contains(drug.name) { return false }
    return thousandths % 1000 == 0 && strengths.contains(thousandths / 1000)
  }

  /// Whether no more of a drug is known than its name, as an earlier file may have brought it.
  package static func isUnknown(_ drug: Drug) -> Bool {
    drug.drugClass == .unknown && drug.overuseClass == .unset
  }

  /// Behind the name of such a drug, a number without a unit gets it, or is left out of the dose: see
  /// ``isMilligrams(_:of:_:)``.
  package mutating func settleBareNumber(_ vocabulary: Vocabulary) {
    // `2 Dolormix 400`
    let hasCount = words.count > 2 && (Int(words[0]).map { (1...12).contains($0) } ?? false)
    let name = hasCount ? 1 : 0
    guard words.count > name + 1, let letter = words[name].unicodeScalars.first,
      letter.properties.isAlphabetic,
      words[name].count > 2, !MedicationItem.isOrdinary(MedicationItem.key(words[name])),
      MedicationItem.isDigits(words[name + 1]), let number = Int(words[name + 1]), number > 10,
      number < 100_000
    else { return }
    let rest = words[(name + 2)...].map(MedicationItem.key)
    let isKnown: Bool
    switch vocabulary.match(MedicationItem.key(words[name])) {
    case .drug(let drug) where !MedicationItem.isUnknown(drug): return
    case .ambiguous: return
    case .drug: isKnown = true
    // A name in front of a number, how many and when alone, and no sentence.
    case .unknown:
      isKnown = false
      guard rest.allSatisfy({ MedicationItem.isMoment($0) || $0.first == "x" && Int($0.dropFirst()) != nil })
      else {
        return
      }
    }
    if let next = rest.first {
      guard DoseUnit(symbol: next) == nil, !MedicationItem.lengths.contains(next), !["x", "×"].contains(next)
      else {
        return
      }
    }
    if MedicationItem.isMilligrams(number * 1000, of: nil, vocabulary) {
      words[name + 1] += "mg"
      if hasCount { words.append("x" + words.removeFirst()) }
    } else if isKnown || !rest.isEmpty {
      dropped.append(words.remove(at: name + 1))
    }
  }

  /// Right behind a drug, minutes and hours are how long, or how much later, and no amount: `Cefaly 20 min`.
  package mutating func dropLength(_ vocabulary: Vocabulary) {
    guard let drug = words.firstIndex(where: { vocabulary.exactDrug(MedicationItem.key($0)) != nil }),
      drug + 1 < words.count
    else { return }
    let key = MedicationItem.key(words[drug + 1])
    let number = key.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard !number.isEmpty else { return }
    let unit = String(key.dropFirst(number.count))
    if DosePhraseWords.lengths.contains(unit) {
      dropped.append(MedicationItem.unbracketed(words.remove(at: drug + 1)))
    } else if unit.isEmpty, drug + 2 < words.count,
      DosePhraseWords.lengths.contains(MedicationItem.key(words[drug + 2]))
    {
      dropped.append(words[drug + 1...drug + 2].map(MedicationItem.unbracketed).joined(separator: " "))
      words.removeSubrange(drug + 1...drug + 2)
    }
  }

  /// Drugs that are taken in drops.
  package static let drops: Set<String> = ["metamizole", "tramadol", "tilidine", "metoclopramide"]
}
