import Diary
package import Parsing

/// A cell cut into the drugs that it names.
extension MedicationItem {
  /// The cell cut at its separators, each part cut at its blanks; a word in brackets keeps the opening one. A comma
  /// between digits is a decimal mark, and a slash between them a fraction.
  /// What stands in brackets behind a drug is more of the same: another name, its parts, its amount. A `+` or an *and* at
  /// its beginning adds a drug.
  package static func items(of text: String, _ vocabulary: Vocabulary) -> [MedicationItem] {
    let bytes = Array(text.utf8)
    var items: [[String]] = [[]]
    /// Those behind an *and* or a plus.
    var added: Set<Int> = []
    var word: [UInt8] = []
    var (isInner, isApart) = (false, false)
    /// Whether the item so far names a drug.
    func namesDrug() -> Bool {
      items[items.count - 1].contains { vocabulary.exactDrug($0.lowercased()) != nil }
    }
    func isDigit(_ index: Int) -> Bool { bytes.indices.contains(index) && bytes[index] &- 0x30 < 10 }
    func endWord() {
      if word.isEmpty { return }
      let text = String(decoding: word, as: UTF8.self)
      word = []
      if conjunctions.contains(text.lowercased()) {
        if isApart, items[items.count - 1].last?.hasPrefix("(") ?? false { return }
        isApart = false
        if !items[items.count - 1].isEmpty { items.append([]) }
        added.insert(items.count - 1)
      } else {
        // `Suma50x2`, `ibuprofenos`
        let apart = MedicationItem.unglued(text.lowercased(), vocabulary) ?? [text]
        items[items.count - 1] += apart.map { isInner ? "(" + $0 : $0 }
      }
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ",") where isDigit(index - 1) && isDigit(index + 1): word.append(byte)
      case UInt8(ascii: "/") where isDigit(index + 1) || isRate(bytes, index): word.append(byte)
      case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "/"):
        endWord()
        if !isApart { items.append([]) }
      case UInt8(ascii: "+") where isApart:
        endWord()
        if items[items.count - 1].last?.hasPrefix("(") ?? false { continue }
        isApart = false
        items.append([])
        added.insert(items.count - 1)
      case UInt8(ascii: "+"):
        endWord()
        items.append([])
        added.insert(items.count - 1)
      case 0x0A, 0x0D:
        endWord()
        items.append([])
      case UInt8(ascii: " "), UInt8(ascii: "\t"): endWord()
      case UInt8(ascii: "("), UInt8(ascii: ")"):
        endWord()
        isInner = byte == UInt8(ascii: "(")
        isApart = isInner && isClosed(bytes, index) && namesDrug()
      default: word.append(byte)
      }
    }
    endWord()
    return items.enumerated().filter { !$0.element.isEmpty }.flatMap { index, words in
      var parts = MedicationItem.apart(words, vocabulary)
      parts[0].isAdded = added.contains(index)
      return parts
    }
  }

  /// Another drug in brackets is one of its own where it has an amount, or was taken with the first, or was not taken:
  /// `Suma 50 (mit Ibu 400)`, `Ibu 400 (no Suma left)`. Otherwise it is another name, or a part of the drug.
  private static func apart(_ words: [String], _ vocabulary: Vocabulary) -> [MedicationItem] {
    let drugs = words.indices.filter { vocabulary.exactDrug(key(words[$0])) != nil }
    if let first = drugs.first, first > 0, words[first].hasPrefix("("), !words[first - 1].hasPrefix("(") {
      // `none (suma 50 too late)`
      if words[..<first].contains(where: { UntakenWords.inFront.contains($0.lowercased()) }) {
        return [MedicationItem(words.map(unbracketed))]
      }
      // A name that nobody knows, and what it is in brackets: `Dolomax (Paracetamol) 500 mg`.
      var item = MedicationItem(words[first...].map(unbracketed))
      item.dropped = Array(words[..<first])
      return [item]
    }
    guard let first = drugs.first, let inner = words.indices.first(where: { words[$0].hasPrefix("(") }),
      first < inner, let outer = vocabulary.exactDrug(key(words[first]))
    else { return [MedicationItem(words)] }
    let parts = outer.split(separator: "+").map { String($0).trimmingBlanks }
    let other = drugs.first { index in
      index >= inner && words[index].hasPrefix("(") && !forms.contains(key(words[index]))
        && vocabulary.exactDrug(key(words[index])) != outer
    }
    guard let other else { return [MedicationItem(words)] }
    if parts.contains(vocabulary.exactDrug(key(words[other])) ?? "") {
      // Its parts, each with its amount.
      var item = MedicationItem(words.filter { !$0.hasPrefix("(") })
      item.dropped = words.filter { $0.hasPrefix("(") }.map(unbracketed)
      return [item]
    }
    let end = words[other...].firstIndex { !$0.hasPrefix("(") } ?? words.count
    var start = other
    while start > inner, words[start - 1].hasPrefix("("), drugs.last(where: { $0 < start }) != start - 1 {
      start -= 1
    }
    let run = words[start..<end].map(unbracketed)
    let isOwn =
      run.contains { $0.first?.isNumber ?? false }
      || run.contains { joining.contains($0.lowercased()) || UntakenWords.inFront.contains($0.lowercased()) }
    guard isOwn else { return [MedicationItem(words)] }
    return [
      MedicationItem(Array(words[..<start] + words[end...])),
      MedicationItem(run.filter { !joining.contains($0.lowercased()) }),
    ]
  }

  /// Whether a slash stands between two units: `15L/min`, `100mg/ml`.
  private static func isRate(_ bytes: [UInt8], _ index: Int) -> Bool {
    func isPart(_ byte: UInt8) -> Bool {
      byte >= 0x80 || byte | 0x20 &- 0x61 < 26 || byte == UInt8(ascii: "%")
    }
    let before = bytes[..<index].reversed().prefix { isPart($0) }.reversed()
    let behind = bytes[(index + 1)...].prefix { isPart($0) }
    let unit = String(decoding: behind, as: UTF8.self).lowercased()
    return DosePhraseWords.measured.contains(String(decoding: before, as: UTF8.self).lowercased())
      && (DosePhraseWords.perOther.contains(unit) || DosePhraseWords.perDay.contains(unit))
  }

  /// Whether a bracket is closed further on.
  private static func isClosed(_ bytes: [UInt8], _ index: Int) -> Bool {
    bytes[(index + 1)...].first { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") } == UInt8(ascii: ")")
  }
}
