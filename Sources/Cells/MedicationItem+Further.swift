import Diary
package import Parsing

/// Parts of a cell that say of the drug in front of them that it was taken again: `suma 50 at 9am, another at 1pm`.
extension MedicationItem {
  /// The items, each further intake with the name of its drug.
  ///
  /// - Throws: where it is not certain how often, or how much, was taken.
  package static func furtherIntakes(
    _ items: [MedicationItem], _ vocabulary: Vocabulary
  ) throws(CellRefusal) -> [MedicationItem] {
    guard items.count > 1 else { return items }
    var made: [MedicationItem] = []
    /// The last that names a drug.
    var last: MedicationItem?
    /// Whether it is no more than the name of what the next parts count: `Suma 50 mg, 1 tablet at 8am`.
    var isName = false
    for (index, item) in items.enumerated() {
      if index + 1 < items.count, item.namesDrug(vocabulary),
        DosePhraseWords.dangling.contains(key(item.words.last ?? ""))
      {
        throw CellRefusal(expected: .drug)
      }
      if item.namesDrug(vocabulary) {
        last = item
        isName = !item.words.contains { MedicationItem.isMoment(MedicationItem.key($0)) } && !item.saysCount
      } else if let last {
        if let further = item.further(of: last, vocabulary) {
          if isName, further.countsIntakes { made.removeLast() }
          isName = false
          made.append(further)
          continue
        }
        if item.beginsAgain { throw CellRefusal(expected: .drug) }
      }
      made.append(item)
    }
    return made
  }

  /// Whether it says behind its drug, and not in brackets, that this was taken again: how often is not certain.
  package var saysAgain: Bool {
    words.indices.dropFirst().contains { index in
      let key = words[index].lowercased()
      guard DosePhraseWords.again.contains(key), key != "noch", key != "encore", key != "autre" else {
        return false
      }
      // Right behind the drug or its amount.
      return index < 4 && !words[..<index].contains { $0.hasPrefix("(") }
        && words[index - 1].contains { $0.isLetter || $0.isNumber }
        && (index == 1 || words[index - 1].contains(where: \.isNumber)
          || DoseUnit(symbol: words[index - 1].lowercased()) != nil)
    }
  }

  /// Whether a part without a drug begins with a word that it was taken again, and not that something else was.
  private var beginsAgain: Bool {
    let keys = words.map(MedicationItem.key)
    guard let again = keys.prefix(2).firstIndex(where: DosePhraseWords.certainlyAgain.contains) else {
      return false
    }
    guard again + 1 < keys.count else { return true }
    let next = keys[again + 1]
    return IntakeTimeWords.around.contains(next) || DosePhraseWords.besideAgain.contains(next)
      || DosePhraseWords.after.contains(next) || MedicationItem.spellings[next] == "tablets"
      || MedicationItem.isMoment(next) || next.contains(where: \.isNumber)
  }

  /// Whether it says how many were taken: `x2`, `2 tablets`.
  private var saysCount: Bool {
    words.contains { word in
      let key = MedicationItem.key(word)
      return MedicationItem.spellings[key] == "tablets"
        || key.count > 1 && (key.first == "x" || key.last == "x") && key.contains(where: \.isNumber)
    }
  }

  /// Whether a bare number stands right behind a length, where it may be anything: `after 2h 3`.
  private func isBehindLength(_ index: Int, _ isBare: Bool, _ next: String) -> Bool {
    guard isBare, index > 0, MedicationItem.spellings[next] != "tablets" else { return false }
    let last = MedicationItem.key(words[index - 1])
    return MedicationItem.lengths.contains(last)
      || last.hasSuffix("h") && Int(last.dropLast()) != nil || last.hasSuffix("min")
  }

  /// The intake that an item without a drug of its own adds to the one in front; `nil` where it says anything else.
  private func further(of last: MedicationItem, _ vocabulary: Vocabulary) -> MedicationItem? {
    guard let place = last.words.firstIndex(where: { vocabulary.exactDrug(MedicationItem.key($0)) != nil }),
      case .drug(let drug) = vocabulary.match(MedicationItem.key(last.words[place]))
    else { return nil }
    let known = last.amountWords(behind: place)
    var (count, amount): (Int?, [String]) = (nil, [])
    var moments: [String] = []
    var (isAgain, isLater) = (false, false)
    var index = 0
    while index < words.count {
      let key = MedicationItem.key(words[index])
      let next = index + 1 < words.count ? MedicationItem.key(words[index + 1]) : ""
      let digits = key.filter { $0 != "x" && $0 != "×" }
      if DosePhraseWords.again.contains(key) {
        isAgain = true
      } else if MedicationItem.isMoment(key), key != "am" || index + 1 == words.count {
        moments.append(words[index])
      } else if let hour = Int(key), hour < 25, ["uhr", "am", "pm", "h"].contains(next) {
        // `1 PM`, where a count would stand in front.
        moments += next == "h" ? ["\(hour):00"] : [words[index], words[index + 1]]
        index += 1
      } else if index > 0, IntakeTimeWords.beforeHour.contains(MedicationItem.key(words[index - 1])),
        let hour = Int(key),
        hour < 25
      {
        // `at 5`: in which half of the day is not said.
        isLater = true
      } else if let length = Int(key), MedicationItem.lengths.contains(next), length < 100 {
        isLater = true
        index += 1
      } else if key.hasSuffix("h") || key.hasSuffix("min"), Int(key.prefix { $0.isNumber }) != nil,
        key.drop(while: \.isNumber).count < 4
      {
        isLater = true
      } else if let number = Int(digits), count == nil, amount.isEmpty, number > 0, number <= 6,
        key.count - digits.count < 2,
        !known.contains(key) || key != digits, !isBehindLength(index, key == digits, next)
      {
        count = number
      } else if let number = CountWords.number(key), count == nil {
        count = Int(number)
      } else if MedicationItem.isDigits(key), amount.isEmpty, let number = Int(key),
        MedicationItem.strengths.contains(number) || vocabulary.isStrength(drug, number * 1000)
      {
        amount = [key]
        if DoseUnit(symbol: next) != nil {
          amount.append(next)
          index += 1
        }
      } else if amount.isEmpty, let parsed = MedicationItem.amount(key), MedicationItem.isMass(parsed) {
        amount = [key]
      } else if amount.isEmpty, known.contains(key) {
        // `2,5`
        amount = known
        if known.count > 1, known[1] == next { index += 1 }
      } else if !IntakeTimeWords.around.contains(key), !DosePhraseWords.besideAgain.contains(key),
        !DosePhraseWords.after.contains(key), !DosePhraseWords.later.contains(key),
        MedicationItem.spellings[key] != "tablets", !MedicationItem.fillers.contains(key)
      {
        return nil
      }
      index += 1
    }
    guard isAgain || !moments.isEmpty || isLater, isAgain || count != nil || !amount.isEmpty,
      moments.count < 3
    else { return nil }
    if amount.isEmpty { amount = known }
    var made = [MedicationItem.unbracketed(last.words[place])] + amount
    if let count, count > 1 { made.append("x\(count)") }
    var item = MedicationItem(made + moments)
    item.dropped = isLater ? [text] : []
    item.countsIntakes = count != nil && !isAgain
    return item
  }

  /// The amount behind a drug: `50`, `50 mg`.
  private func amountWords(behind place: Int) -> [String] {
    guard place + 1 < words.count else { return [] }
    let first = MedicationItem.key(words[place + 1])
    if let amount = MedicationItem.amount(first), MedicationItem.isMass(amount) { return [first] }
    guard first.decimalNumber != nil else { return [] }
    let unit = place + 2 < words.count ? MedicationItem.key(words[place + 2]) : ""
    if DoseUnit(symbol: unit) != nil {
      return MedicationItem.spellings[unit] == "tablets" || CountWords.counts(unit) ? [] : [first, unit]
    }
    return (first.decimalNumber ?? 0) > 6 || !MedicationItem.isDigits(first) ? [first] : []
  }

  /// Whether it is an amount of the drug itself, and no number of tablets or drops.
  private static func isMass(_ amount: Amount) -> Bool {
    [.milligram, .gram, .microgram].contains(amount.unit)
  }
}
