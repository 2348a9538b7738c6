import Cells
import Containers
import Parsing

/// What the names of its columns say of what a sheet is about, and where scales end.
extension TableHeader {
  /// Whether a cell is a day that a spreadsheet keeps as a moment, at midnight.
  func isBareDay(_ cell: TableCell, in column: Int) -> Bool {
    cell.kind == .dateTime && cell.text.hasSuffix("T00:00") && self.column(.date) == column
  }

  /// Whether a column says more than when it was, and remarks.
  var tells: Bool {
    names.contains(where: TableHeader.mayNameHeadache)
      || roles.contains { role in
        switch role {
        case .cell(.date), .cell(.note), .cell(.triggers), .weekday, .sum, .person, nil: false
        default: true
        }
      }
  }

  /// What the columns alone say: a strength, a rating or a medicine may be of anything.
  enum Proof {
    case none
    /// It is of a pain, of the head if its remarks say nothing else.
    case likely
    /// It may be, if no cell for drugs names one that is for something else.
    case byWhatWasFelt
    /// It is, if the cells for drugs name one that is taken for headaches.
    case byDrug
    case certain
  }

  static func proof(_ names: [String], _ vocabulary: Vocabulary) -> Proof {
    var roles = names.map { role(of: $0, vocabulary) }
    // A list of tablets is no list of headaches, whatever they are for, unless it says how bad it was.
    let telling = zip(names, roles).filter { name, role in
      if case .drug? = role { roles.contains(.cell(.severity)) } else { true }
    }
    if telling.contains(where: { TableWords.speaksOfHeadaches($0.0) && !namesOther($0.0) }) {
      return .certain
    }
    // This program's own plain table, with one column more at most.
    let beside = names.filter { !isPlain($0) }
    let isAlone = beside.count == 1 && role(of: beside[0], vocabulary) == nil
    if beside.isEmpty || isAlone && names.count > 2 && !speaksOfSomethingElse(beside[0]) { return .certain }
    if names.count(where: namesPartOfPain) > 1 { roles.append(.cell(.severity)) }
    func has(_ role: ColumnRole) -> Bool { roles.contains(.cell(role)) }
    // What goes with a migraine, and with little else.
    if has(.photophobia) || has(.phonophobia) || has(.severity) && has(.aura) { return .certain }
    if names.contains(where: speaksOfSomethingElse) || names.contains(where: namesOther) { return .none }
    let isPain = names.contains { name in
      guard case .cell(let role)? = self.role(of: name, vocabulary) else { return false }
      return switch role {
      case .severity: isOfPain(name)
      case .headache, .migraine: !TableWords.shortHeadaches.contains(ColumnRole.folded(name))
      case .aura: true
      default: false
      }
    }
    if isPain { return .likely }
    // What was felt beside how bad it was; `HA` may be hectares, beside a side or a vomit it is not.
    if has(.severity) || has(.headache) || has(.migraine), has(.vomiting) || has(.side) || has(.nausea) {
      return .byWhatWasFelt
    }
    let isOfDrugs =
      has(.medication) || has(.relief) || roles.contains { if case .drug? = $0 { true } else { false } }
    let isOfAttacks =
      has(.severity) || has(.headache) || has(.migraine) || roles.contains(.description)
      || names.contains { TableWords.onsets.contains(ColumnRole.folded($0)) }
    if isOfDrugs, isOfAttacks { return .byDrug }
    return roles.contains(.description) ? .byWhatWasFelt : .none
  }

  /// Whether the columns may be about headaches at all.
  static func hasProof(_ names: [String], _ vocabulary: Vocabulary) -> Bool {
    proof(names, vocabulary) != .none
  }

  /// A column as this program's own plain table has it: `start`, `severity`.
  private static func isPlain(_ name: String) -> Bool {
    ColumnMeaning.names.contains(name) || ["intensity", "pain"].contains(name)
  }

  /// `Headache (kids)`, `Husband's headache`: somebody else's.
  static func namesOther(_ name: String) -> Bool {
    name.lowercasedWords.contains(where: TableWords.otherPeople.contains)
  }

  /// Whether a column's name says a scale that does not end at 10.
  static func namesScale(_ name: String) -> Bool {
    scale(ofName: name).map { $0 != 10 } ?? name.contains("%")
  }

  /// Where a scale ends that a name says: `Pain (1-5)`, `out of 10`, `/10`. Other numbers are none: `target below 3`.
  static func scale(ofName name: String) -> Int? {
    // `12-16 Uhr`
    if isClockSpan(name.lowercased()) { return nil }
    if let legend = ScaleLegend(name), legend.isTurned || legend.end != nil {
      return legend.isTurned ? nil : legend.end
    }
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
        && !words.contains(where: TableWords.headParts.contains) && Description(whole: text)?.side == nil
    }
    return !texts.isEmpty && others.count * 2 > texts.count
  }

  static func isOfPain(_ name: String) -> Bool {
    let name = ColumnRole.folded(name)
    return TableWords.pains.contains { name.firstRange(of: $0) != nil } || ["nrs", "vas"].contains(name)
  }
}
