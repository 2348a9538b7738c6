package import Parsing

/// Numbers in front of a drug, as a typed line has them: `zwei Ibu`, `deux comprimés de doliprane`, `400 ibu`, `1½ suma`.
extension MedicationItem {
  package mutating func typeNumber(_ vocabulary: Vocabulary) {
    guard words.count > 1 else { return }
    let first = MedicationItem.key(words[0])
    let second = MedicationItem.key(words[1])
    guard
      vocabulary.exactDrug(second) != nil && !MedicationItem.isOrdinary(second)
        || MedicationItem.spellings[second] == "tablets"
    else { return }
    if let count = CountWords.number(first), vocabulary.exactDrug(first) == nil {
      words[0] = "\(Int(count))"
      if words.count > 3, ["de", "of"].contains(words[2].lowercased()) { words.remove(at: 2) }
    } else if case .drug(let drug) = vocabulary.match(second) {
      if let whole = MedicationItem.halves(first),
        !vocabulary.isStrength(drug, whole * 1000 + 500)
      {
        words.replaceSubrange(0...0, with: whole == 0 ? ["half"] : ["\(whole)", "1/2"])
      } else if MedicationItem.isDigits(first), let number = Int(first), number > 20,
        vocabulary.isStrength(drug, number * 1000) || MedicationItem.strengths.contains(number),
        !words.dropFirst(2).contains(where: { $0.contains(where: \.isNumber) })
      {
        words.swapAt(0, 1)
      }
    }
  }

  /// `1.5`, `1,5`, `1½`: a whole number of tablets, at most three, to which a half is added.
  private static func halves(_ key: String) -> Int? {
    for end in [".5", ",5", "½"] where key.hasSuffix(end) {
      let whole = key.dropLast(end.count)
      if whole.isEmpty { return end == "½" ? 0 : nil }
      guard let number = Int(whole), (0...3).contains(number) else { return nil }
      return number
    }
    return nil
  }
}
