import CivilTime
import Diary

/// Words that mean nothing here: kept, never lost, and named.
extension LogParser {
  mutating func unknown(at index: Int) throws(ParseError) -> Int {
    let token = line.tokens[index]
    if index == 0, !isEdit {
      if verb(near: token.key) != nil { throw unknownFirst(token.text) }
      if let next = newDrug(at: index) { return next }
      unknownFirstWord = token.text
    } else if let next = newDrug(at: index) {
      return next
    }
    keep(index)
    let meant = suggestion(for: token.key)
    if meant == nil, lastUnknown == index - 1, case .unknownWord(let words, nil)? = warnings.last {
      warnings[warnings.count - 1] = .unknownWord("\(words) \(token.text)", meant: nil)
    } else {
      warnings.append(.unknownWord(token.text, meant: meant))
    }
    lastUnknown = index
    return index + 1
  }

  /// A fixed word, symptom or drug near `word`.
  private func suggestion(for word: String) -> String? {
    if let number = TimeReader.number(word), number <= 10 { return String(number) }
    guard word.count >= 4 else { return nil }
    return Spelling.nearest(
      word, in: FixedWords.spellings + spokenTimes + vocabulary.symptoms() + vocabulary.drugNames())
  }

  /// Words of times long enough to be known again in a slip.
  private var spokenTimes: [String] {
    ["yesterday", "today", "since", "until", "started", "ended", "waking"]
      + PartOfDay.allCases.map(\.rawValue) + TimeReader.weekdays
      + TimeReader.months.filter { $0.count > 4 }
  }

  /// The verb that a first word was probably meant to be.
  private func verb(near word: String) -> String? {
    Spelling.nearest(word.lowercased(), in: vocabulary.verbs())
  }

  func unknownFirst(_ word: String) -> ParseError {
    let meant = verb(near: word) ?? suggestion(for: word.lowercased())
    return ParseError(.unknownFirstWord(word), line: meant.map { line.replacing(0, with: typable($0)) })
  }

  /// Puts a word into the note.
  mutating func keep(_ index: Int) { account[index] = .note }

  mutating func finishNote() {
    let kept = line.tokens.indices.filter { account[$0] == .note }.map { line.tokens[$0].text }
    entry.note = [kept.joined(by: " "), line.note].filter { !$0.isEmpty }.joined(by: "; ")
  }
}
