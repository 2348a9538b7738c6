package import Diary
package import Parsing

/// Bringing the words of a cell into those of a typed line.
extension MedicationItem {
  /// What a typed line of doses has no words for is put into such words, or dropped.
  package mutating func adapt(_ vocabulary: Vocabulary) {
    dropFlow(vocabulary)
    dropLeadingParts(vocabulary)
    typeHalf(vocabulary)
    typeNumber(vocabulary)
    split(vocabulary)
    settleBareNumber(vocabulary)
    dropLength(vocabulary)
    dropWordsThatOnlyBeginLikeDrugs(vocabulary)
    var adapted: [String] = []
    var known: String?
    /// The word for tablets behind a number in brackets.
    var unit: Int?
    for (index, word) in words.enumerated() {
      if index == unit { continue }
      let isInner = word.hasPrefix("(")
      let bare = isInner ? String(word.dropFirst()) : word
      let key = bare.lowercased()
      if MedicationItem.fillers.contains(key) { continue }
      if known != nil, MedicationItem.forms.contains(key) {
        dropped.append(bare)
        continue
      }
      let unaccented = key.withoutAccents
      if unaccented != key, vocabulary.exactDrug(key) == nil, let drug = vocabulary.exactDrug(unaccented) {
        known = drug
        adapted.append(unaccented)
        continue
      }
      if let drug = vocabulary.exactDrug(key) {
        // `Sumatriptan (Imigran)`
        // Another name of the drug, or one of its parts: `Excedrin (aspirin, paracetamol, caffeine)`.
        if isInner, known != nil {
          dropped.append(bare)
          continue
        }
        known = drug
      } else if let (drug, maker) = MedicationItem.withMaker(key, vocabulary) {
        known = drug
        adapted.append(drug)
        dropped.append(maker)
        continue
      }
      let next = words.dropFirst(index + 1).first?.lowercased()
      let isLone = !(next?.hasPrefix("(") ?? false) && !(index > 0 && words[index - 1].hasPrefix("("))
      let isOfTablets =
        next.map {
          MedicationItem.typed(MedicationItem.unbracketed($0)) == "tablets"
            || ["(tablets", "(tabs", "(pills"].contains($0)
        } ?? false
      if isInner, index > 0, let count = Int(key),
        isLone && (1...6).contains(count) || isOfTablets && (1...20).contains(count)
      {
        if isOfTablets { unit = index + 1 }
        adapted.append("x\(count)")
      } else if let count = MedicationItem.countBefore(adapted), let strength = Int(key), strength > 20,
        known != nil
      {
        // `2 x 500`
        adapted.removeLast(2)
        adapted += [key, "x\(count)"]
      } else if ["x", "×"].contains(adapted.last), let count = Int(key), known != nil {
        adapted[adapted.count - 1] = "x\(count)"
      } else {
        adapted.append(MedicationItem.typed(key) ?? bare)
      }
    }
    words = adapted
    dropUnknownUnits(vocabulary)
  }

  /// `Novalgin 30 pellets`: a number of something that is no unit here is no number of milligrams. One that is a strength
  /// that drugs are sold in is, whatever stands behind it: `Ibu 400 am Morgen`.
  private mutating func dropUnknownUnits(_ vocabulary: Vocabulary) {
    var index = 1
    while index + 1 < words.count {
      let next = words[index + 1].lowercased()
      let isNumber = Amount.thousandths(Array(words[index].utf8)[...]) != nil
      if isNumber, !isAmount(words[index], before: next, vocabulary),
        next.unicodeScalars.first?.properties.isAlphabetic ?? false, DoseUnit(symbol: next) == nil,
        !MedicationItem.mayFollowNumber.contains(next), !MedicationItem.isCount(next),
        vocabulary.exactDrug(next) == nil
      {
        dropped += words[index...index + 1]
        words.removeSubrange(index...index + 1)
      } else {
        index += 1
      }
    }
  }

  /// Whether a number is one of milligrams of the only drug that the item names, and not one of what follows.
  private func isAmount(_ word: String, before next: String, _ vocabulary: Vocabulary) -> Bool {
    let drugs = words.compactMap { word in
      if case .drug(let drug) = vocabulary.match(word.lowercased()) { drug } else { nil }
    }
    guard let drug = drugs.first, drugs.count == 1, !MedicationItem.lengths.contains(next),
      let number = Amount.thousandths(Array(word.utf8)[...])
    else { return false }
    return vocabulary.isStrength(drug, number) || MedicationItem.strengths.contains(number / 1000)
  }

  /// The number in front of a sign for *times* at the end.
  private static func countBefore(_ words: [String]) -> Int? {
    guard words.count > 1, ["x", "×"].contains(words[words.count - 1]),
      let count = Int(words[words.count - 2]),
      (1...20).contains(count)
    else { return nil }
    return count
  }

  /// `x2`
  private static func isCount(_ word: String) -> Bool { word.first == "x" && Int(word.dropFirst()) != nil }

  package var isAmountAlone: Bool {
    words.allSatisfy {
      $0.utf8.first.map { $0 &- 0x30 < 10 } ?? false || DoseUnit(symbol: $0.lowercased()) != nil
    }
  }

  /// The word as it is typed: `Tropfen`, `30Tropfen`; `nil` where there is no other.
  private static func typed(_ key: String) -> String? {
    if let word = spellings[key] { return word }
    let number = key.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    guard !number.isEmpty, let unit = spellings[String(key.dropFirst(number.count))] else { return nil }
    return number + unit
  }

  /// A name of several words that nobody knows, in front of its amount, becomes one word. The name, where it did.
  package mutating func joinUnknownName(_ vocabulary: Vocabulary) -> String? {
    let start = words.firstIndex { $0.unicodeScalars.first?.properties.isAlphabetic ?? false } ?? 0
    let name = words[start...].prefix { word in
      guard let letter = word.unicodeScalars.first, letter.properties.isAlphabetic else { return false }
      return !MedicationItem.isOrdinary(word.lowercased()) && DoseUnit(symbol: word.lowercased()) == nil
    }
    let isKnown = name.indices.contains { index in
      vocabulary.exactDrug(words[index].lowercased()) != nil
        || vocabulary.exactDrug(name[index...].joined(separator: " ").lowercased()) != nil
    }
    guard !name.isEmpty, !isKnown else { return nil }
    guard name.count > 1 else { return name.first?.lowercased() }
    let joined = name.joined(separator: "-")
    words.replaceSubrange(name.indices, with: [joined])
    return joined.lowercased()
  }

  package static func spaced(_ drug: String, _ name: String?) -> String {
    guard drug == name, drug.contains("-") else { return drug }
    return drug.split(separator: "-").joined(separator: " ")
  }

  /// `Sumatriptan-ratiopharm`: the drug by its own name, and a firm that makes many.
  private static func withMaker(_ key: String, _ vocabulary: Vocabulary) -> (drug: String, maker: String)? {
    guard let mark = key.firstIndex(of: "-") else { return nil }
    let (name, maker) = (String(key[..<mark]), String(key[key.index(after: mark)...]))
    guard makers.contains(maker), let drug = vocabulary.exactDrug(name), drug == name else { return nil }
    return (drug, maker)
  }

  /// The amount that a cell of its own gives; `nil` for one that can be read in two ways.
  package static func amount(_ text: String) -> Amount? {
    let words = text.lowercased().split(separator: " ").map { typed(String($0)) ?? String($0) }
    guard let first = words.first, (try? checkAmount(first, words.dropFirst().first)) != nil else {
      return nil
    }
    return Amount(words.joined(separator: " "))
  }

  /// An amount such as `1,000 mg` is a thousand or one: whoever wrote it has to say.
  package static func checkAmount(_ word: String, _ next: String?) throws(CellRefusal) {
    let number = word.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
    let unit = word.dropFirst(number.count)
    guard let (decimal, separated) = Amount.twoReadings(number),
      DoseUnit(symbol: unit.lowercased()) != nil
        || unit.isEmpty && DoseUnit(symbol: next?.lowercased() ?? "") != nil
    else { return }
    let name = unit.isEmpty ? next ?? "" : String(unit)
    let readings = [separated, decimal].map { Amount(thousandths: $0, unit: .milligram).number + " " + name }
    throw CellRefusal(expected: .amount(readings))
  }
}

extension String {
  /// Its letters without accents: `sumatriptán` as `sumatriptan`.
  fileprivate var withoutAccents: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    return String(map { MedicationItem.accented[$0] ?? $0 })
  }
}

extension MedicationItem {
  fileprivate static let accented: [Character: Character] = [
    "á": "a", "à": "a", "â": "a", "é": "e", "è": "e", "ê": "e", "í": "i", "ì": "i", "î": "i", "ï": "i",
    "ó": "o",
    "ò": "o", "ô": "o", "ú": "u", "ù": "u", "û": "u", "ñ": "n", "ç": "c",
  ]
}

extension Vocabulary {
  /// Whether it is a drug that people take for headaches.
  package func isForHeadaches(_ word: String) -> Bool {
    guard case .drug(let drug) = match(word) else { return false }
    return drug.overuseClass != .unset && drug.overuseClass != OveruseClass.none
  }

  /// The name of the drug that a word names, shortened or not.
  package func exactDrug(_ word: String) -> String? {
    if case .drug(let drug) = match(word) { drug.name } else { nil }
  }
}
