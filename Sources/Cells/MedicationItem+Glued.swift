package import Parsing

/// Words that people write as one: `Suma50x2`, `2suma`, `Demi-Relpax`.
extension MedicationItem {
  /// The drug of a word, its amount and how many, as they are typed; `nil` where it is not made of these from end to end.
  package static func unglued(_ key: String, _ vocabulary: Vocabulary) -> [String]? {
    guard key.contains(where: \.isNumber) || key.contains("-") || "sen".contains(key.last ?? " "),
      vocabulary.exactDrug(key) == nil
    else { return nil }
    if let apart = plural(key, vocabulary) ?? half(key, vocabulary) { return apart }
    guard key.contains(where: \.isNumber) else { return nil }
    var parts = runs(key)[...]
    var (count, amount): (String?, String?) = (nil, nil)
    // `2suma`, `2xSuma50`, `400ibu`
    if let number = parts.first, number.first?.isNumber ?? false {
      parts.removeFirst()
      let isTimes = parts.first.map { times.contains($0) } ?? false
      if isTimes { parts.removeFirst() }
      guard let value = Int(number) else { return nil }
      if let letters = parts.first, !isTimes, letters.hasPrefix("x"), vocabulary.exactDrug(letters) == nil {
        parts[parts.startIndex] = String(letters.dropFirst())
        count = number
      } else if isTimes || value <= 6 {
        count = number
      } else if value > 20 {
        amount = number
      } else {
        return nil
      }
    }
    guard var name = parts.popFirst() else { return nil }
    var isTimes = false
    // `ibux2`
    if vocabulary.exactDrug(name) == nil, name.hasSuffix("x"), parts.first?.first?.isNumber ?? false {
      name.removeLast()
      isTimes = true
    }
    guard name.count > 1, vocabulary.exactDrug(name) != nil else { return nil }
    if parts.first.map({ times.contains($0) }) ?? false {
      parts.removeFirst()
      isTimes = true
    }
    while let number = parts.popFirst() {
      guard number.first?.isNumber ?? false else { return nil }
      var unit = parts.first ?? ""
      let isBefore = unit.hasSuffix("x") || times.contains(unit)
      if unit.hasSuffix("x") { unit.removeLast() } else if isBefore { unit = "" }
      guard ["", "mg", "g", "ml"].contains(unit) else { return nil }
      if !parts.isEmpty { parts.removeFirst() }
      // Of a number on each side of a sign, the one that is no number of tablets is the amount.
      let isCount =
        unit.isEmpty && (Int(number) ?? 99) <= 12
        && (isTimes || isBefore && parts.isEmpty
          || isBefore && amount == nil && (Int(parts.first ?? "") ?? 0) > 20)
      if isCount, count == nil {
        count = number
      } else if amount == nil {
        amount = number + unit
      } else {
        return nil
      }
      isTimes = isBefore
    }
    return [name] + (amount.map { [$0] } ?? []) + (count.map { ["x\($0)"] } ?? [])
  }

  /// `50x2`, `400mgx3`: an amount and a count, behind a drug.
  package static func amountAndCount(_ key: String) -> (String, Int)? {
    let parts = runs(key)
    guard parts.count == 3, let amount = Int(parts[0]), amount > 12, let count = Int(parts[2]),
      (1...12).contains(count),
      ["x", "×", "*", "mgx"].contains(parts[1])
    else { return nil }
    return ("\(amount)mg", count)
  }

  /// Whether the name of a drug that nobody knows ends in an amount or a count: `dolormix400`, `dolormix2x`.
  package static func isGlued(_ name: String) -> Bool {
    let runs = runs(name)
    guard runs.count > 1, let last = runs.last else { return false }
    return last.first?.isNumber ?? false
      || ["x", "mg", "g", "ml", "mgx"].contains(last) && runs[runs.count - 2].first?.isNumber ?? false
  }

  private static let times: Set<String> = ["x", "×", "*"]

  /// `suma`, `50`, `x`, `2`; a hyphen between letters and digits is none of them.
  private static func runs(_ key: String) -> [String] {
    var runs: [String] = []
    var kind = 0
    for character in key {
      let next =
        character.isNumber || ".,".contains(character) && kind == 1
        ? 1 : character.isLetter ? 2 : character == "-" ? 0 : 3
      if next == 0 {
        kind = 0
        continue
      }
      if next == kind, next != 3 {
        runs[runs.count - 1].append(character)
      } else {
        runs.append(String(character))
      }
      kind = next
    }
    return runs
  }

  /// `ibuprofenos`, `Sumatriptans`: more than one of a drug whose name is spelled out.
  private static func plural(_ key: String, _ vocabulary: Vocabulary) -> [String]? {
    guard key.count > 3, key.allSatisfy(\.isLetter) else { return nil }
    for end in ["s", "es", "os", "as", "e", "en", "n"] where key.hasSuffix(end) {
      let name = String(key.dropLast(end.count))
      if name.count > (end == "s" ? 2 : 3), vocabulary.isName(name), vocabulary.exactDrug(name) != nil,
        !isOrdinary(name)
      {
        return [name]
      }
    }
    return nil
  }

  /// `Demi-Relpax`, `halbe-Suma`
  private static func half(_ key: String, _ vocabulary: Vocabulary) -> [String]? {
    guard let mark = key.firstIndex(of: "-"), DosePhraseWords.half.contains(String(key[..<mark])) else {
      return nil
    }
    let name = String(key[key.index(after: mark)...])
    return vocabulary.exactDrug(name) == nil ? nil : ["half", name]
  }

  /// `eine halbe Suma`, `la moitié d'un Relpax`, `medio ibu`: as it is typed.
  package mutating func typeHalf(_ vocabulary: Vocabulary) {
    let keys = words.map(MedicationItem.key)
    for phrase in DosePhraseWords.halfPhrases where keys.starts(with: phrase) && keys.count > phrase.count {
      let rest = words[phrase.count...].drop { word in
        let key = MedicationItem.key(word)
        return DosePhraseWords.ofDrug.contains(key) || MedicationItem.isTablet(key)
      }
      guard let drug = rest.first.map(MedicationItem.key) else { return }
      let isDrug =
        vocabulary.exactDrug(drug) != nil && !MedicationItem.isOrdinary(drug)
        || MedicationItem.unglued(drug, vocabulary) != nil
      if isDrug { words = ["half"] + rest }
      return
    }
  }

  package static func isTablet(_ key: String) -> Bool {
    spellings[key] == "tablets" || ["tablet", "tablets", "tab", "tabs", "pill", "pills"].contains(key)
  }

  /// `8h15`, `8a`: a clock time as it is typed; `nil` for all else, and for a length.
  package func clock(_ index: Int) -> String? {
    let key = MedicationItem.key(words[index])
    guard index > 0, key.count < 6, key.first?.isNumber ?? false,
      key.contains("h") || key.hasSuffix("a") || key.hasSuffix("p"),
      !key.hasSuffix("h"), let minute = ClockCell(key, isFraction: false)?.minute, minute < 1440
    else { return nil }
    let before = MedicationItem.key(words[index - 1])
    let next = index + 1 < words.count ? MedicationItem.key(words[index + 1]) : ""
    if DosePhraseWords.after.contains(before) || DosePhraseWords.later.contains(next) { return nil }
    let text = "\(minute / 60):\(minute % 60 < 10 ? "0" : "")\(minute % 60)"
    return IntakeTimeWords.beforeHour.contains(before) ? text : "@" + text
  }

  /// `oxygen 15L/min 20 min`, `Tramadol 100mg/ml 20 Tropfen`: how much flowed, or how strong a fluid is, is no amount.
  package mutating func dropFlow(_ vocabulary: Vocabulary) {
    let keys = words.map(MedicationItem.key)
    if keys.contains(where: OxygenWords.names.contains), keys.allSatisfy(OxygenWords.isOfOxygen) {
      dropped += words.filter { !OxygenWords.names.contains(MedicationItem.key($0)) }.map(
        MedicationItem.unbracketed)
      words = [OxygenWords.name]
      return
    }
    var index = 0
    while index < words.count {
      let parts = words[index].split(separator: "/").map(String.init)
      let isRate =
        parts.count == 2 && words.count > 1
        && DosePhraseWords.measured.contains(
          MedicationItem.key(parts[0].filter { !$0.isNumber && !".,".contains($0) }))
      let unit = isRate ? parts[1].lowercased() : ""
      if DosePhraseWords.perOther.contains(unit) {
        let hasNumber = parts[0].contains(where: \.isNumber)
        let start =
          !hasNumber && index > 0 && MedicationItem.isDigits(MedicationItem.key(words[index - 1]))
          ? index - 1 : index
        dropped += words[start...index].map(MedicationItem.unbracketed)
        words.removeSubrange(start...index)
        index = start
      } else {
        if DosePhraseWords.perDay.contains(unit) {
          words[index] = parts[0]
          dropped.append("/" + parts[1])
        }
        index += 1
      }
    }
  }

  /// `morning: suma 50`: the part of the day in front of a drug.
  package mutating func dropLeadingParts(_ vocabulary: Vocabulary) {
    guard namesDrug(vocabulary) else { return }
    while words.count > 1, let first = words.first.map(MedicationItem.key),
      MedicationItem.isMoment(first), !(first.first?.isNumber ?? false), vocabulary.exactDrug(first) == nil
    {
      dropped.append(MedicationItem.unbracketed(words.removeFirst()))
    }
  }
}
