import CivilTime
import Diary

/// Words that the program does not know: kept as a note, asked about, or refused with what may have been meant.
extension LogParser {
  mutating func unknown(at index: Int) throws(ParseError) -> Int {
    let token = line.tokens[index]
    if let next = badHeadache(at: index) { return next }
    try refuseForeignTime(at: index)
    noteVagueTime(at: index)
    try refuseJoinedValue(at: index)
    try refuseJoinedDrugs(at: index)
    try refuseStrength(at: index)
    try refuseMisspeltTime(at: index)
    try refuseJoinedDose(at: index)
    try refuseScore(at: index)
    try refuseNumberInWords(at: index)
    try refuseUnnamedDose(at: index)
    if !isEdit, isFirst(index), !mayBegin(index) {
      if index == 0, verb(near: token.key) != nil { throw unknownFirst(token.text) }
      // A dose is not enough to make an entry of a word nobody knows; `took` says that it is one.
      if !isOfDoses { unknownFirstWord = token.text }
      if let next = try newDrug(at: index) { return next }
      unknownFirstWord = token.text
    } else if !isEdit, !isOfDoses, isFirstBehindTime(index), isOfLife(index, isRead: true) {
      wordBehindTime = index
      if let next = try newDrug(at: index) { return next }
    } else if isFiller(index) {
      return keepFiller(index)
    } else if let next = try newDrug(at: index) {
      return next
    }
    keepInNote(index)
    // In a line of hundreds of unknown words no hint is of use.
    let meant = warnings.count < 20 ? suggestion(for: token.key) : nil
    // A mistyped drug in a note would be a dose that is lost.
    if asksOfSlips, let meant, index > 0, token.key.utf8.count >= 5, vocabulary.drugNames().contains(meant),
      FixedWords.meaning(of: meant) == nil, !reader.isWordOfTime(meant)
    {
      throw nearDrug(index, meant)
    }
    nameUnknown(index, meant: meant)
    return index + 1
  }

  private mutating func keepFiller(_ index: Int) -> Int {
    keepInNote(index)
    nameUnknown(index, meant: nil)
    return index + 1
  }

  /// Names it with the unknown words right before it.
  private mutating func nameUnknown(_ index: Int, meant: String?) {
    if meant == nil, lastUnknown == index - 1, case .unknownWord(_, nil)? = warnings.last {
      unknownRuns[unknownRuns.count - 1].words =
        unknownRuns[unknownRuns.count - 1].words.lowerBound..<index + 1
    } else {
      unknownRuns.append((warnings.count, index..<index + 1))
      warnings.append(.unknownWord(line.tokens[index].text, meant: meant))
    }
    lastUnknown = index
  }

  /// `seven left`: an intensity in a word, which a note would lose.
  private func refuseNumberInWords(at index: Int) throws(ParseError) {
    guard !isEdit, !isOfDoses, entry.intensity == nil, index == 0,
      let number = TimeReader.number(line.key(index)),
      (2...10).contains(number), line[index + 1] != nil,
      fixedWord(at: index + 1).map({ $0.0 != .filler }) ?? false
    else { return }
    throw ParseError(
      .twoReadings(line.tokens[index].text),
      lines: [line.replacing(index, with: "\(number)"), line.withNote([index])])
  }

  /// `midas 7`: the number beside the name of a questionnaire is no intensity.
  private func refuseScore(at index: Int) throws(ParseError) {
    guard let questionnaire = Questionnaire(named: line.key(index)) else { return }
    let total = line[index + 1]?.integer ?? (index > 0 ? line[index - 1]?.integer : nil)
    guard let total else { return }
    throw ParseError(.scoreInEntry(questionnaire), line: "headache score \(questionnaire.key) \(total)")
  }

  /// `ibu600`, `suma50mg`: a drug and its amount without a blank.
  private func refuseJoinedDose(at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard let split = key.firstIndex(where: { $0.isNumber }), split > key.startIndex,
      case .drug = vocabulary.drug(String(key[..<split]))
    else { return }
    let amount = String(key[split...])
    let spelled = Token.integer(key[split...]) == nil ? amount : "\(amount)mg"
    guard Amount(spelled) != nil else { return }
    throw ParseError(
      .notUnderstood(line.tokens[index].text),
      line: line.replacing(index, with: "\(key[..<split]) \(spelled)"))
  }

  /// A fixed word, symptom or drug near `word`.
  private func suggestion(for word: String) -> String? {
    if let number = TimeReader.number(word), number <= 10 { return String(number) }
    // A word of time that is spelled right was meant for no other.
    guard word.count >= 4, !spokenTimes.contains(word) else { return nil }
    return Spelling.nearestSlip(
      word,
      in: FixedWords.spellings + spokenTimes + vocabulary.symptoms()
        + (word.count > 4 ? vocabulary.drugNames() : []))
  }

  /// Words of times long enough to be known again in a slip.
  private var spokenTimes: [String] {
    ["yesterday", "today", "since", "until", "started", "ended", "waking"]
      + PartOfDay.allCases.map(\.rawValue) + TimeReader.weekdays
      + TimeReader.months.filter { $0.count > 4 }
  }

  /// The verb that a first word was probably meant to be.
  private func verb(near word: String) -> String? {
    // `one` is not `none`, nor `fine` `find`.
    TimeReader.number(word.lowercased()) != nil || word.lowercased() == "fine"
      ? nil : Spelling.nearestSlip(word.lowercased(), in: vocabulary.verbs())
  }

  func unknownFirst(_ word: String) -> ParseError {
    // `7?`: an intensity, or whether it was one.
    if let number = Token.integer(word.prefix { $0 != "?" }), number <= 10, word.hasSuffix("?"),
      let at = line.tokens.firstIndex(where: { $0.text == word })
    {
      return ParseError(.twoReadings(word), lines: [line.replacing(at, with: "\(number)"), asRemark()])
    }
    let meant = verb(near: word) ?? suggestion(for: word.lowercased())
    if meant == nil, doses.first?.end == 1 || doses.first?.known == nil && !doses.isEmpty {
      return ParseError(
        .unknownDrug(word), line: Line(line, command: "headache took").replacing(0..<0, with: ""))
    }
    let at = line.tokens.firstIndex { $0.text == word } ?? 0
    return ParseError(.unknownFirstWord(word), line: meant.map { line.replacing(at, with: typable($0)) })
  }
}
