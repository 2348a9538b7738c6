import Containers
import Parsing

/// What the names of its columns say of what a sheet is about, and where scales end.
extension TableHeader {
  /// Whether a cell is a day that a spreadsheet keeps as a moment, at midnight.
  func isBareDay(_ cell: TableCell, in column: Int) -> Bool {
    cell.kind == .dateTime && cell.text.hasSuffix("T00:00") && self.column(.date) == column
  }

  /// Whether the columns alone say that this is about headaches: a strength, a rating or a medicine may be of anything.
  static func hasProof(_ names: [String], _ vocabulary: Vocabulary) -> Bool {
    if names.contains(where: speaksOfHeadaches) { return true }
    var roles = names.map { role(of: $0, vocabulary) }
    if names.count(where: namesPartOfPain) > 1 { roles.append(.cell(.severity)) }
    // What goes with a migraine, and with little else.
    let isSure =
      roles.contains(.cell(.photophobia)) || roles.contains(.cell(.phonophobia))
      || roles.contains(.cell(.severity)) && roles.contains(.cell(.aura))
      || roles.contains { if case .drug? = $0 { true } else { false } }
    if isSure { return true }
    if names.contains(where: speaksOfSomethingElse) { return false }
    // The start of something for which something is taken.
    if roles.contains(.cell(.medication)),
      names.contains(where: { TableWords.onsets.contains(ColumnRole.folded($0)) })
    {
      return true
    }
    // How bad it was, and what was taken or felt with it.
    let isOfAttacks = roles.contains {
      $0 == .cell(.medication) || $0 == .cell(.vomiting) || $0 == .cell(.side) || $0 == .cell(.relief)
    }
    if isOfAttacks, roles.contains(.cell(.severity)) { return true }
    // `HA` may be hectares: beside a drug, a side or a vomit it is not.
    if isOfAttacks, roles.contains(.cell(.headache)) || roles.contains(.cell(.migraine)) { return true }
    return names.contains { name in
      if TableWords.shortHeadaches.contains(ColumnRole.folded(name)) { return false }
      return switch role(of: name, vocabulary) {
      case .cell(.severity): isOfPain(name)
      case .cell(.headache), .cell(.migraine), .cell(.aura), .cell(.photophobia), .cell(.phonophobia),
        .cell(.nausea),
        .description:
        true
      default: false
      }
    }
  }

  /// Whether a column's name says a scale that does not end at 10.
  static func namesScale(_ name: String) -> Bool {
    scale(ofName: name).map { $0 != 10 } ?? name.contains("%")
  }

  /// Where a scale ends that a name says: `Pain (1-5)`, `out of 10`, `/10`. Other numbers are none: `target below 3`.
  static func scale(ofName name: String) -> Int? {
    let tokens = CellToken.tokens(of: name.lowercased())
    for index in tokens.indices.dropFirst().reversed() {
      guard case .number(let digits) = tokens[index], let end = Int(digits), (2...100).contains(end) else {
        continue
      }
      switch tokens[index - 1] {
      case .mark(let mark): if "-–—/".contains(mark) { return end }
      case .word(let word):
        if ["to", "bis", "à", "a", "of", "von", "sur", "de", "max"].contains(word) { return end }
      case .number: break
      }
    }
    return nil
  }

  /// `Exercise`, `Meal`, `Seizure type`: what a log of other things is about.
  static func speaksOfSomethingElse(_ name: String) -> Bool {
    let words = name.lowercasedWords
    if words.contains(where: TableWords.otherThings.contains) { return true }
    // `Knee pain`, `Rückenschmerzen`, `Period pain`
    let isOfPain = words.contains { word in
      ["pain", "ache", "schmerz", "douleur", "dolor", "mal"].contains { word.contains($0) }
    }
    return isOfPain
      && words.contains { word in
        TableWords.otherParts.contains(word) || ["period", "menstrual", "gym"].contains(word)
          || TableWords.otherPains.contains { word.hasPrefix($0) && word.contains("schmerz") }
      }
  }

  /// Whether it is parts of the body other than the head that hurt.
  static func isOfOtherPain(_ column: Int, _ rows: ArraySlice<TableRow>) -> Bool {
    let texts = rows.map { $0.text(column).lowercased() }.filter { !$0.isEmpty }
    // `back of the head`
    let others = texts.filter { text in
      let words = text.lowercasedWords
      return words.contains(where: TableWords.otherParts.contains)
        && !words.contains(where: TableWords.headParts.contains)
    }
    return !texts.isEmpty && others.count * 2 > texts.count
  }

  private static func isOfPain(_ name: String) -> Bool {
    let name = ColumnRole.folded(name)
    return TableWords.painful.contains { name.firstRange(of: $0) != nil } || ["nrs", "vas"].contains(name)
  }

  /// Whether a text speaks of headaches.
  static func speaksOfHeadaches(_ text: String) -> Bool {
    let text = text.lowercased()
    return TableWords.headaches.contains { text.firstRange(of: $0) != nil }
  }
}
