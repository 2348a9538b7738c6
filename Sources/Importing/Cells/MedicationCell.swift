import Diary

/// A cell that names acute drugs: `sumatriptan 50 mg`, `1x Sumatriptan, 2 Naproxen 500mg`, `none`.
struct MedicationCell: Equatable {
  /// Whether the cell says that something was taken at all.
  var answer: CellAnswer
  /// One for each drug, without a time and without relief.
  var doses: [Dose] = []
  /// Part of the cell went unread and is worth keeping as it is.
  var isPartlyRead = false

  /// The drug of a cell that says `yes` and no more.
  static let unnamedDrug = "unspecified"

  /// Reads drugs separated by `;` `,` `+` `|`, line ends, or a word for *and*.
  ///
  /// Each is a name with an amount behind or before it and a count. A bare number after the name is
  /// milligrams when above 10; below, it could be a count or a strength, and is kept as text.
  /// - Returns: `nil` when a part has no name.
  init?(_ text: String, words: CellVocabularies, drugName: (String) -> String) {
    switch words.medication.value(Array(text.utf8).span) {
    case .yes?: self.init(answer: .yes, doses: [Dose(drug: drugName(MedicationCell.unnamedDrug))])
    case let answer?: self.init(answer: answer)
    case nil:
      self.init(answer: .yes)
      for item in MedicationCell.items(text) {
        guard let (dose, isWhole) = MedicationCell.dose(item, drugName) else { return nil }
        doses.append(dose)
        isPartlyRead = isPartlyRead || !isWhole
      }
      if doses.isEmpty { return nil }
    }
  }

  private init(answer: CellAnswer, doses: [Dose] = []) {
    self.answer = answer
    self.doses = doses
  }

  /// The cell cut at its separators, each part cut at its blanks. A comma between digits is a decimal mark.
  private static func items(_ text: String) -> [[String]] {
    let bytes = Array(text.utf8)
    var items: [[String]] = [[]]
    var word: [UInt8] = []
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
    func endWord() {
      if word.isEmpty { return }
      let text = String(decoding: word, as: UTF8.self)
      word = []
      if ["and", "und", "et", "y", "&"].contains(text.lowercased()) {
        items.append([])
      } else {
        items[items.count - 1].append(text)
      }
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ",") where isDigit(index - 1) && isDigit(index + 1): word.append(byte)
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "|"), 0x0A, 0x0D:
        endWord()
        items.append([])
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "("), UInt8(ascii: ")"): endWord()
      default: word.append(byte)
      }
    }
    endWord()
    return items.filter { !$0.isEmpty }
  }

  /// One drug; `isWhole` when every word of it found its place.
  private static func dose(_ words: [String], _ drugName: (String) -> String) -> (Dose, isWhole: Bool)? {
    var rest = words[...]
    var dose = Dose(drug: "")
    if rest.count > 1, let count = count(rest[0]) ?? smallNumber(rest[0]), Amount.leading(rest) == nil {
      dose.count = count
      rest.removeFirst()
    } else if let (amount, used) = Amount.leading(rest), used < rest.count {
      dose.amount = amount
      rest.removeFirst(used)
    }
    let name = rest.prefix { !startsWithDigit($0) && count($0) == nil }
    if name.isEmpty { return nil }
    dose.drug = drugName(name.joined(separator: " "))
    rest = rest.dropFirst(name.count)
    var isWhole = true
    while let word = rest.first {
      if let count = count(word) {
        dose.count = count
        rest.removeFirst()
      } else if let (amount, used) = Amount.leading(rest) {
        if dose.amount == nil {
          dose.amount = amount
        } else if amount.unit == .tablet, amount.thousandths % 1000 == 0, amount.thousandths <= 100_000 {
          dose.count = amount.thousandths / 1000
        } else {
          isWhole = false
        }
        rest.removeFirst(used)
      } else if dose.amount == nil, let amount = milligrams(word) {
        dose.amount = amount
        rest.removeFirst()
      } else {
        isWhole = false
        rest.removeFirst()
      }
    }
    return (dose, isWhole)
  }

  private static func startsWithDigit(_ word: String) -> Bool {
    word.utf8.first.map { $0 &- 0x30 < 10 } ?? false
  }

  /// `2x`, `x2`, `2×`.
  private static func count(_ word: String) -> Int? {
    let lower = word.lowercased()
    for sign in ["x", "×"] {
      if lower.hasPrefix(sign), let number = smallNumber(String(lower.dropFirst())) { return number }
      if lower.hasSuffix(sign), let number = smallNumber(String(lower.dropLast())) { return number }
    }
    return nil
  }

  private static func smallNumber(_ word: String) -> Int? {
    guard let number = Int(word), (1...100).contains(number), startsWithDigit(word) else { return nil }
    return number
  }

  private static func milligrams(_ word: String) -> Amount? {
    let bytes = Array(word.utf8)
    guard let thousandths = Amount.thousandths(bytes[...]), thousandths > 10_000 else { return nil }
    return Amount(thousandths: thousandths, unit: .milligram)
  }
}

extension Amount {
  /// The amount that the first word, or the first two, write, and how many words that took.
  fileprivate static func leading(_ words: ArraySlice<String>) -> (Amount, Int)? {
    guard let first = words.first else { return nil }
    if let amount = Amount(first) { return (amount, 1) }
    guard let second = words.dropFirst().first, let amount = Amount(first + " " + second) else { return nil }
    return (amount, 2)
  }
}
