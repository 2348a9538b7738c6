import CivilTime
package import Diary
package import Parsing

/// One of the drugs of a cell, in its words.
package struct MedicationItem {
  package var words: [String]
  /// Words that are no part of a line of doses: how it was given, who made it, another name of the same drug.
  package var dropped: [String] = []
  /// Whether it counts what was taken of a drug that stands in front: `1 tablet at 8am`.
  package var countsIntakes = false
  /// Whether an *and* or a plus stands in front of it.
  package var isAdded = false
  /// As written, its blanks as one.
  package let text: String

  package struct ParsedItem {
    package var doses: [Dose] = []
    package var relief: Relief?
    package var unread: [String] = []
    package var newDrugs: [MedicationCell.NewDrug] = []
  }

  package init(_ words: [String]) {
    text = words.joined(separator: " ")
    self.words = words
  }

  /// Reads the item as what is typed behind `took` is read. What that does not take is left unread, word by word.
  package func read(_ vocabulary: Vocabulary) throws(CellRefusal) -> ParsedItem {
    for (index, word) in words.enumerated() {
      try MedicationItem.checkAmount(word, words.dropFirst(index + 1).first)
    }
    if choosesAmount { throw CellRefusal(expected: .drug) }
    // `suma 50?`
    if words.contains(where: { $0.hasSuffix("?") }) { return ParsedItem(unread: [text]) }
    if saysMorgen { throw CellRefusal(expected: .drug) }
    var item = self
    let untaken = try item.takeOutUntaken(vocabulary)
    if !untaken.isEmpty, item.words.isEmpty { return ParsedItem(unread: untaken) }
    item.dropDoubtfulEffect()
    var reading = try item.readTaken(vocabulary)
    reading.unread += untaken
    return reading
  }

  /// Reads an item of which everything was taken.
  private func readTaken(_ vocabulary: Vocabulary) throws(CellRefusal) -> ParsedItem {
    var item = self
    item.adapt(vocabulary)
    guard !item.words.isEmpty else { return ParsedItem(unread: item.dropped) }
    // Where the diary has no such drug yet.
    if item.words == [OxygenWords.name], !item.dropped.isEmpty, vocabulary.exactDrug(OxygenWords.name) == nil
    {
      return ParsedItem(
        doses: [Dose(drug: OxygenWords.name)], unread: [item.dropped.joined(separator: " ")],
        newDrugs: [MedicationCell.NewDrug(name: OxygenWords.name, meant: nil)])
    }
    if item.isAmountAlone { throw CellRefusal(expected: .drug) }
    let name = item.joinUnknownName(vocabulary)
    while true {
      if let (line, isWhole) = item.parsed(vocabulary) {
        // `2 coffees`, `water 500 ml`
        if line.newDrugs.contains(where: { MedicationItem.isOrdinary($0.name) }) { break }
        let alien = line.newDrugs.first { $0.name != name && line.entry.doses.count > 1 }
        if let alien, let index = item.words.firstIndex(where: { $0.lowercased() == alien.name }) {
          item.dropped.append(item.words.remove(at: index))
          continue
        }
        if isWhole {
          // A name with a number in it is more than a name: `Dolormix400`.
          let isGlued = line.newDrugs.contains { MedicationItem.isGlued($0.name) }
          if isGlued || item.leavesNumber(line.entry.doses, beside: line.entry.note) {
            throw CellRefusal(expected: .drug)
          }
          return item.reading(of: line, named: name, text)
        }
      }
      // Without its last word, as long as a drug is left; a number of tablets must not go with it.
      guard item.words.count > 1 else { break }
      item.dropped.insert(item.words.removeLast(), at: 0)
    }
    if let bare = bareName(item, vocabulary) {
      if bare.newDrugs.contains(where: { MedicationItem.isGlued($0.name) }) {
        throw CellRefusal(expected: .drug)
      }
      return bare
    }
    // A drug and its amount, and nothing that says it was not taken.
    let keys = words.map(MedicationItem.key)
    if keys.indices.contains(where: { MedicationItem.isDrug(keys, $0, vocabulary) })
      || words.contains(where: { $0.contains(where: \.isNumber) })
        && keys.contains(where: { vocabulary.exactDrug($0) != nil && !MedicationItem.isOrdinary($0) })
    {
      throw CellRefusal(expected: .drug)
    }
    return ParsedItem(unread: [text])
  }

  /// Whether words that are left out say how many were taken, and the doses do not: `Panadol Extra x2`, `ibu 400 1-0-1`.
  private func leavesNumber(_ doses: [Dose], beside note: String) -> Bool {
    guard doses.count == 1, doses[0].count == 1 else { return false }
    let left = (note.isEmpty ? dropped : [note] + dropped).flatMap {
      $0.split(separator: " ").map { MedicationItem.key(String($0)) }
    }
    return left.indices.contains { index in
      let word = left[index]
      if CountWords.number(word) ?? 1 > 1,
        index + 1 == left.count || MedicationItem.isTablet(left[index + 1])
      {
        return true
      }
      let parts = word.split(separator: "-")
      if parts.count > 2, parts.allSatisfy({ Int($0) != nil }) { return true }
      let next = index + 1 < left.count ? left[index + 1] : ""
      let before = index > 0 ? left[index - 1] : ""
      let digits = word.filter { $0 != "x" && $0 != "×" }
      // `10x2`
      if digits.count < word.count, Int(digits) != nil, word.first?.isNumber ?? false,
        word.last?.isNumber ?? false
      {
        return true
      }
      guard let number = Int(digits), (2...6).contains(number), word.count - digits.count < 2 else {
        return false
      }
      if word != digits { return true }
      return next.isEmpty && !["after", "nach", "at", "um", "in", "#", "@", "à", "tras"].contains(before)
    }
  }

  /// Whether it leaves open which of two amounts was taken: `400 - 800`, `50 or 100`.
  private var choosesAmount: Bool {
    func isAmount(_ word: String) -> Bool {
      let word = word.lowercased()
      return Int(word.filter(\.isNumber)) ?? 0 >= 10 && word.first?.isNumber ?? false
        && ["", "mg", "mcg", "ml"].contains(word.filter { !$0.isNumber })
    }
    return words.indices.dropFirst().dropLast().contains { index in
      let before = words[index - 1].lowercased() == "mg" && index > 1 ? words[index - 2] : words[index - 1]
      return MedicationItem.betweenAmounts.contains(words[index].lowercased()) && isAmount(before)
        && isAmount(words[index + 1])
    }
  }

  /// A single word that is no known drug is the name of another one; a sentence is not.
  private func bareName(_ item: MedicationItem, _ vocabulary: Vocabulary, count: Int = 1) -> ParsedItem? {
    if let (count, other) = counted { return other.bareName(item, vocabulary, count: count) }
    if words.count == 2, MedicationItem.isDigits(words[1]), item.words.count == 2 || item.words.count == 1 {
      // `Imigrane 50`: of what the number is, is not certain.
      guard var reading = MedicationItem([words[0]]).bareName(item, vocabulary) else { return nil }
      reading.unread = [words[1]]
      return reading
    }
    guard words.count == 1, dropped.isEmpty, let letter = text.unicodeScalars.first,
      letter.properties.isAlphabetic,
      text.count > 2, text.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" }),
      !MedicationItem.isOrdinary(text.lowercased()), !MedicationItem.isMoment(text.lowercased())
    else { return nil }
    let name = text.lowercased()
    var reading = ParsedItem(doses: [Dose(drug: name, count: count)])
    reading.newDrugs = [
      MedicationCell.NewDrug(name: name, meant: nearest(to: name, in: vocabulary.drugNames()))
    ]
    return reading
  }

  /// `1 Vomex`, `2x Vomex`: how many of a single word.
  private var counted: (Int, MedicationItem)? {
    guard words.count == 2 else { return nil }
    for (number, name) in [(words[0], words[1]), (words[1], words[0])] {
      let digits = number.lowercased().filter { $0 != "x" && $0 != "×" }
      guard MedicationItem.isDigits(digits), let count = Int(digits), (1...20).contains(count) else {
        continue
      }
      if number == words[1], digits == number { continue }
      return (count, MedicationItem([name]))
    }
    return nil
  }

  package static func isDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  private func reading(of line: ParsedLine, named name: String?, _ text: String) -> ParsedItem {
    var reading = ParsedItem(doses: line.entry.doses, relief: line.entry.relief)
    let spoken = line.entry.onset?.precision == .minute ? line.entry.onset?.moment : nil
    for index in reading.doses.indices {
      // `ibu 600 8:30`: a time without its @ is when it was taken.
      let at = reading.doses[index].takenAt
      let time = at == MedicationItem.now.moment || at == nil ? spoken : at
      reading.doses[index].takenAt = time.map { Moment(wallMinutes: $0.minuteOfDay, offset: nil) }
      reading.doses[index].drug = MedicationItem.spaced(reading.doses[index].drug, name)
    }
    reading.newDrugs = line.newDrugs.map {
      MedicationCell.NewDrug(name: MedicationItem.spaced($0.name, name), meant: $0.meant)
    }
    if !line.entry.note.isEmpty { reading.unread.append(line.entry.note) }
    if !dropped.isEmpty { reading.unread.append(dropped.joined(separator: " ")) }
    return reading
  }

  /// The line, and whether it says nothing beside what was taken, when, and how it helped.
  private func parsed(_ vocabulary: Vocabulary) -> (ParsedLine, isWhole: Bool)? {
    guard
      let line = try? parseLog(
        words, now: MedicationItem.now, vocabulary: vocabulary, command: "", ofDoses: true,
        asksOfSlips: false)
    else { return nil }
    let isRating = line.entry.doses.isEmpty && line.entry.relief != nil && line.entry.note.isEmpty
    var rest = line.entry
    rest.relief = nil
    return (line, rest.isOfDosesAlone && (isRating || !rest.doses.isEmpty))
  }

  /// The moment that the words are read in; what was taken then was taken at no time that is known.
  private static let now = Now(
    moment: Moment(wallMinutes: 20_000 * 1440 + 1439, offset: nil), zone: nil, zoneName: nil)
}

extension ParsedLine {
  fileprivate var newDrugs: [MedicationCell.NewDrug] {
    warnings.compactMap {
      guard case .newDrug(let name, let meant) = $0 else { return nil }
      return MedicationCell.NewDrug(name: name.lowercased(), meant: meant)
    }
  }
}
