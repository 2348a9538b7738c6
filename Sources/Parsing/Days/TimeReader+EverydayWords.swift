/// Words that are days or months, and everyday words as well: `sat`, `sun`, `may`, `march`.
extension TimeReader {
  /// Whether the weekday at `index` is another word: `sat at the computer`, `too much sun`. What can be either is
  /// refused with both.
  func isRemark(at index: Int) throws(ParseError) -> Bool {
    let key = line.key(index)
    guard key == "sat" || key == "sun" else { return false }
    let (before, after) = (line.key(index - 1), line.key(index + 1))
    if key == "sat" {
      if TimeReader.sitters.contains(before) || isSeat(after, index + 2) { return true }
    } else if TimeReader.sunny.contains(before) || TimeReader.suns.contains(after) {
      return true
    }
    if isDayWord(index + 1) || isPart(after, index + 2) || knows(after) { return false }
    throw ParseError(
      .twoReadings(line.tokens[index].text),
      lines: [
        line.replacing(index, with: key == "sat" ? "saturday" : "sunday"), line.withNote([index, index + 1]),
      ])
  }

  /// Whether the word behind `sat` says where or how: `at the computer`, but not `at 9` nor `in the morning`.
  private func isSeat(_ word: String, _ next: Int) -> Bool {
    guard TimeReader.seats.contains(word), !isDayWord(next), !isPart(word, next) else { return false }
    // `sat all day` is a Saturday as well.
    return word != "all"
      || line[next + 1].map { !$0.holdsDigit && FixedWords.meaning(of: $0.key) == nil } ?? false
  }

  /// `in the morning`, `at night`.
  private func isPart(_ word: String, _ next: Int) -> Bool {
    ["in", "at", "the"].contains(word)
      && (PartOfDay(line.key(next)) != nil || line.key(next) == "the" && PartOfDay(line.key(next + 1)) != nil)
  }

  /// Whether `may` or `march` before the word at `index` is no month: `5 may be the weather`.
  func isModal(_ month: String, before index: Int) -> Bool {
    switch month {
    case "may": TimeReader.afterMay.contains(line.key(index))
    case "march": TimeReader.afterMarch.contains(line.key(index))
    default: false
    }
  }

  private static let sitters: Set<String> = ["i", "have", "had", "just", "we", "having"]
  private static let seats: Set<String> = [
    "all", "at", "down", "up", "in", "on", "by", "near", "for", "with", "through", "too", "there", "outside",
    "inside", "behind", "under", "next", "still", "quietly", "around", "about", "a", "an", "the", "long",
    "most", "half", "hours", "beside", "badly", "upright", "bent", "hunched",
  ]
  private static let sunny: Set<String> = [
    "the", "in", "too", "much", "more", "bright", "hot", "strong", "full", "of", "after", "from", "direct",
    "low", "winter", "summer", "evening's", "no", "some", "lots", "hours",
  ]
  private static let suns: Set<String> = [
    "exposure", "glare", "light", "burn", "stroke", "too", "was", "is", "all", "out", "in", "heat", "bright",
    "rays", "cream", "shining", "shone", "glasses", "bathing", "bathed", "set", "rise", "came", "up",
  ]
  private static let afterMay: Set<String> = [
    "be", "have", "not", "need", "get", "go", "come", "start", "also", "well", "just", "still", "turn",
    "become", "help", "last", "feel", "vomit", "take", "stay", "worsen", "want", "leave", "require", "never",
  ]
  private static let afterMarch: Set<String> = ["through", "in", "against", "past", "along", "up", "across"]

  /// Whether what stands at `index` goes with a day: the end of the line, a number, a time, a fixed word.
  private func isDayWord(_ index: Int) -> Bool {
    guard let token = line[index] else { return true }
    guard let first = token.key.first, first.isLetter else { return true }
    return token.holdsDigit || TimeReader.besideDays.contains(token.key)
      || FixedWords.meaning(of: token.key) != nil || PartOfDay(token.key) != nil
      || TimeReader.weekday(token.key) != nil || TimeReader.month(token.key) != nil
      || TimeReader.number(token.key) != nil
  }

  private static let besideDays: Set<String> = [
    "to", "and", "until", "till", "til", "through", "from", "at", "on", "for", "since", "woke", "awoke",
    "waking", "no", "not", "without", "midnight", "midday", "today", "yesterday", "ended", "started", "began",
    "over", "x", "lasted", "lasting", "last", "pulse", "reason", "dose", "start", "stop", "around", "about",
  ]
}
