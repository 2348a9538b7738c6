import Cells
import Diary
import Parsing

/// Columns that speak of headaches and that no role is found for.
extension ListReader {
  /// Asks about `Tension headache` beside `Migraine`, `Headache AM`, `Headache free`: what they say may be a headache, or
  /// that there was none, and must not be left out of a day.
  func askOtherHeadaches(_ reading: inout TableReading) {
    var (strengths, answers): ([String], [String]) = ([], [])
    for (column, name) in header.names.enumerated() {
      guard header.use(of: column) == nil, choices.meaning(ofColumn: name) == nil,
        !kinds.contains(where: { $0.column == column }),
        TableHeader.mayNameHeadache(name) || isAmongStrengths(column)
          || header.column(.severity) == nil && TableHeader.mayNamePain(name)
      else { continue }
      let texts = entries.map { $0.row.text(column) }.filter { !$0.isEmpty }
      let areAnswers = texts.count {
        $0.decimalNumber == nil && CellVocabularies.shared.answer.value(Array($0.utf8).span) != nil
      }
      let areStrengths = texts.count { text in
        IntensityWords(text, choices: TableChoices()).isWithinScale
          && (text.decimalNumber != nil || CellVocabularies.shared.answer.value(Array(text.utf8).span) == nil)
      }
      if areStrengths * 2 > texts.count, HeaderName.turns(name) {
        // No strength: its highest number is the least.
        answers.append(name.escapedExcerpt)
      } else if areStrengths * 2 > texts.count {
        strengths.append(name.escapedExcerpt)
      } else if areAnswers * 2 > texts.count {
        answers.append(name.escapedExcerpt)
      }
    }
    if !strengths.isEmpty { reading.ask(.otherHeadaches(strengths, areStrengths: true)) }
    if !answers.isEmpty { reading.ask(.otherHeadaches(answers, areStrengths: false)) }
  }
}

extension ListReader {
  /// Asks about a column that counts headaches, where nothing else says that there were any: `Headache count`, `Migraine
  /// day` with numbers above 1.
  func askCounts(_ reading: inout TableReading) {
    guard header.column(.severity) == nil else { return }
    for (column, name) in header.names.enumerated()
    where isCount(column) && choices.meaning(ofColumn: name) == nil {
      reading.ask(.headacheCount(TableHeader.countMeaning(of: name)))
    }
  }

  /// Whether the numbers of a column count headaches, or days with them, instead of saying how bad they were.
  func isCount(_ column: Int) -> Bool {
    let role = header.roles[column]
    guard role == nil || role == .cell(.headache) || role == .cell(.migraine),
      TableHeader.counts(header.names[column])
    else { return false }
    let texts = entries.map { $0.row.text(column) }.filter { !$0.isEmpty }
    return texts.allSatisfy { Int($0) ?? -1 >= 0 } && texts.contains { Int($0) ?? 0 > 1 }
  }

  /// Whether a column stands between several of strengths: `Morning`, `10 o'clock`, `Evening`.
  private func isAmongStrengths(_ column: Int) -> Bool {
    guard let first = header.column(.severity), let last = header.otherStrengths.last else { return false }
    return (first...max(first, last)).contains(column)
  }

  /// Asks about columns that nothing reads and whose cells name drugs against attacks.
  func askDrugs(_ reading: inout TableReading) {
    let columns = header.names.indices.filter { column in
      let name = header.names[column]
      // `Sonstiges` beside columns of drugs is what else was taken, where its cells name that.
      let isRest = header.use(of: column) == .cell(.note) && header.roles.contains { $0?.isDrug ?? false }
      guard header.use(of: column) == nil || isRest, choices.meaning(ofColumn: name) == nil,
        TableHeader.mayNameDrugs(name)
      else { return false }
      let texts = entries.map { $0.row.text(column) }.filter { !$0.isEmpty }
      return texts.count { TableHeader.namesDrug($0, options.vocabulary) } * 2 > texts.count
    }
    if !columns.isEmpty { reading.ask(.drugCells(columns.map { header.names[$0].escapedExcerpt })) }
  }

  /// Asks about times and days by another clock, where no other column says the same.
  func askOtherZones(_ reading: inout TableReading) {
    let columns = header.names.compactMap { name -> TableChoices.Pair? in
      guard choices.meaning(ofColumn: name) == nil,
        let role = TableHeader.zonedRole(of: name, options.vocabulary), header.column(role) == nil
      else { return nil }
      return TableChoices.Pair(name.escapedExcerpt, "nothing")
    }
    if !columns.isEmpty { reading.ask(.otherZones(columns)) }
  }
}

extension TableHeader {
  /// Whether the drugs of a column may be those taken against attacks: not those of `Preventive`.
  static func mayNameDrugs(_ name: String) -> Bool { !name.isEmpty && !HeaderName.changes(name) }

  /// Whether a cell begins with a drug that is no preventive: `Suma 50`, `2 Ibu`.
  static func namesDrug(_ text: String, _ vocabulary: Vocabulary) -> Bool {
    let words = text.lowercasedWords
    guard let word = words.first(where: { $0.first?.isLetter ?? false }), word.count > 2,
      words.prefix(3).contains(word), !MedicationItem.isOrdinary(word), vocabulary.exactDrug(word) != nil
    else { return false }
    return !vocabulary.isPreventive(word)
  }

  /// What a column would be for without the zone that stands in its name: `Time (UTC)`; `nil` for all others.
  static func zonedRole(of name: String, _ vocabulary: Vocabulary) -> ColumnRole? {
    guard let bare = HeaderName.withoutZone(name), role(of: name, vocabulary) == nil,
      case .cell(let role)? = role(of: bare, vocabulary), role.isTime
    else { return nil }
    return role
  }

  /// Whether a column's name is of a pain that may be the headache: `Worst pain`, `Pain at 2h`, but not `Neck pain`.
  static func mayNamePain(_ name: String) -> Bool {
    let words = name.lowercasedWords
    return isOfPain(name) && !speaksOfSomethingElse(name) && !namesOther(name) && !counts(name)
      && !words.contains(where: TableWords.otherParts.contains)
      && words.allSatisfy { !["neck", "nacken", "nuque", "cuello", "free", "frei"].contains($0) }
  }

  /// What a column that counts headaches may be read for: the name, harmless to print, and the meaning.
  static func countMeaning(of name: String) -> TableChoices.Pair {
    let isOfMigraines = name.lowercasedWords.contains { word in
      ["migr", "jaqueca"].contains { word.hasPrefix($0) }
    }
    return TableChoices.Pair(name.escapedExcerpt, isOfMigraines ? "migraine" : "headache")
  }

  /// Whether a name counts headaches, or days with them: `Headache #`, `Kopfschmerztag`.
  static func counts(_ name: String) -> Bool {
    let bare = name.firstIndex(of: "(").map { String(name[..<$0]) } ?? name
    let (text, words) = (bare.lowercased(), bare.lowercasedWords)
    guard TableWords.headacheNames.contains(where: { text.firstRange(of: $0) != nil }) else { return false }
    return text.contains { "#№".contains($0) }
      || words.contains { TableWords.counters.contains($0) || $0.hasSuffix("tag") || $0.hasSuffix("tage") }
  }

  /// Whether a column may hold headaches by its name. Numbers since, of or before headaches are none.
  static func mayNameHeadache(_ name: String) -> Bool {
    let (text, words) = (name.lowercased(), name.lowercasedWords)
    guard !name.contains("#"), !words.contains(where: TableWords.countingWords.contains) else { return false }
    return TableWords.headacheNames.contains { text.firstRange(of: $0) != nil }
      || words.count == 1 && TableWords.headacheKinds.contains(words[0])
  }
}

extension IntensityWords {
  fileprivate var isWithinScale: Bool {
    switch self {
    case .number(let number), .highest(let number): number <= 10
    case .word, .said: true
    case .unknown: false
    }
  }
}
