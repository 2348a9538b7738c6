import Diary
package import Parsing

/// What the words of a cell are, before they are read as a line of doses.
extension MedicationItem {
  /// In lower case, without the bracket in front.
  package static func key(_ word: String) -> String { unbracketed(word.lowercased()) }

  package static func unbracketed(_ word: String) -> String {
    word.hasPrefix("(") ? String(word.dropFirst()) : word
  }

  /// `Ibu400mg` becomes two words, `2x400mg` an amount and a count, `22 Uhr` a time.
  package mutating func split(_ vocabulary: Vocabulary) {
    var parts: [String] = []
    for (index, word) in words.enumerated() {
      let mark = word.hasPrefix("(") ? "(" : ""
      let key = MedicationItem.key(word)
      if MedicationItem.isHour(key, behind: parts),
        let hour = parts.last.flatMap({ Int(MedicationItem.key($0)) }),
        hour < 24, index > 1
      {
        parts.removeLast()
        while let last = parts.last, ["um", "at", "à", "a", "las"].contains(MedicationItem.key(last)) {
          parts.removeLast()
        }
        parts += ["at", "\(hour):00"]
      } else if let (count, amount) = MedicationItem.countAndAmount(key), index > 0 {
        parts += [mark + amount, "x\(count)"]
      } else if let count = MedicationItem.repeats[key], index > 0 {
        parts.append("x\(count)")
      } else if let (amount, count) = MedicationItem.amountAndCount(key), index > 0 {
        parts += [mark + amount, "x\(count)"]
      } else if let clock = clock(index) {
        parts.append(clock)
      } else {
        parts.append(word)
      }
    }
    words = parts
    moveHalf(vocabulary)
    dropSecondAmount()
    countLast(vocabulary)
  }

  /// `suma 50 only half`: as it is typed, in front.
  private mutating func moveHalf(_ vocabulary: Vocabulary) {
    guard let drug = words.firstIndex(where: { vocabulary.exactDrug(MedicationItem.key($0)) != nil }),
      let half = words[drug...].firstIndex(where: { MedicationItem.halves.contains(MedicationItem.key($0)) })
    else { return }
    // In German it is how it helped: `Ibu 400 half nicht`.
    let next = words.indices.contains(half + 1) ? MedicationItem.key(words[half + 1]) : ""
    let before = MedicationItem.key(words[half - (half > 0 ? 1 : 0)])
    let isPart =
      MedicationItem.key(words[half]) != "half" || UntakenWords.beforeHalf.contains(before)
      || ["tablet", "pill", "tab", "dose", "a"].contains(next)
    guard isPart else {
      dropped += words[half...]
      words.removeSubrange(half...)
      return
    }
    words.remove(at: half)
    if words.indices.contains(half),
      ["tablet", "tablette", "pill", "a"].contains(MedicationItem.key(words[half]))
    {
      words.remove(at: half)
    }
    words.insert("half", at: drug)
  }

  package static func saysHalf(_ text: String) -> Bool {
    text.lowercasedWords.contains { halves.contains($0) }
  }

  /// `Ibu 600 (3 x 200 mg)`: the amount once more, in other words.
  private mutating func dropSecondAmount() {
    func hasNumber(_ word: String) -> Bool { word.contains { $0.isNumber } }
    let inner = words.filter { $0.hasPrefix("(") }
    guard inner.count(where: hasNumber) > 1, words.contains(where: { !$0.hasPrefix("(") && hasNumber($0) })
    else { return }
    dropped += inner.map { String($0.dropFirst()) }
    words.removeAll { $0.hasPrefix("(") }
  }

  /// `Aspirin 2`: how many, where the drug has no tablets of so few milligrams.
  private mutating func countLast(_ vocabulary: Vocabulary) {
    guard words.count == 2, let number = Int(words[1]), (2...6).contains(number),
      case .drug(let drug) = vocabulary.match(MedicationItem.key(words[0])),
      !vocabulary.isStrength(drug, number * 1000)
    else { return }
    words[1] = "x\(number)"
  }

  /// `2x400mg`
  private static func countAndAmount(_ key: String) -> (Int, String)? {
    guard let mark = key.firstIndex(where: { "x×*".contains($0) }), let count = Int(key[..<mark]),
      (1...20).contains(count)
    else { return nil }
    let amount = key[key.index(after: mark)...]
    let digits = amount.prefix { $0.isASCII && $0.isNumber }
    guard let strength = Int(digits), strength > 20,
      ["", "mg"].contains(amount.dropFirst(digits.count))
    else { return nil }
    return (count, digits + "mg")
  }

  /// A word behind the first that is only the beginning of a drug's name is a drug where it has four letters, and is no
  /// word of everyday life: `a las 8`, `con agua`, `nap`.
  package mutating func dropWordsThatOnlyBeginLikeDrugs(_ vocabulary: Vocabulary) {
    var rest: [String] = []
    var isFirst = true
    for word in words {
      let key = MedicationItem.key(word)
      guard key.contains(where: \.isLetter), vocabulary.exactDrug(key) != nil else {
        rest.append(word)
        continue
      }
      let isOrdinary = MedicationItem.isOrdinary(key)
      if vocabulary.isName(key) && (isFirst || !isOrdinary) || !isOrdinary && (isFirst || key.count > 3) {
        rest.append(word)
        isFirst = false
      } else {
        dropped.append(key)
      }
    }
    words = rest
  }

  /// Whether a word makes the number before it an hour of the day. `heures` and `horas` are lengths as well:
  /// `soulagé après 2 heures`, `3 horas después`.
  private static func isHour(_ key: String, behind parts: [String]) -> Bool {
    if ["uhr", "o'clock"].contains(key) { return true }
    guard ["heures", "horas"].contains(key), let before = parts.dropLast().last.map(MedicationItem.key) else {
      return false
    }
    return before == "à" || before == "las"
  }
}
