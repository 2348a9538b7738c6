import Cells
import Diary
import Parsing

/// What titles say of a headache, among other words: `Migraine 7/10, suma 50mg`.
enum TitleWords {
  /// The intensity behind a word for headache, or one of ten wherever it stands; of several the highest. Empty where there
  /// is none above 0.
  ///
  /// A number before another word is of that word: `Migraine 2 days`. A clock time is none.
  static func intensity(_ text: String) -> String {
    var found: [String] = []
    for item in text.split(whereSeparator: { $0 == "|" || $0 == "," || $0 == ";" || $0.isNewline }) {
      if let colon = item.lastIndex(of: ":") {
        let name = item[..<colon]
        if !name.contains(where: \.isNumber), HeadacheNames.isHeadache(String(name)),
          let number = number(item[item.index(after: colon)...].trimmingBlanks)
            ?? ofTen(item[item.index(after: colon)...].trimmingBlanks)
        {
          found.append(number)
          continue
        }
      }
      found += intensities(item.split(whereSeparator: \.isWhitespace).map(String.init))
    }
    let highest = found.max { ($0.decimalNumber ?? 0) < ($1.decimalNumber ?? 0) } ?? ""
    return highest.decimalNumber == 0 ? "" : highest
  }

  private static func intensities(_ words: [String]) -> [String] {
    var found: [String] = []
    for (index, word) in words.enumerated() {
      if let tenths = ofTen(word) {
        found.append(tenths)
        continue
      }
      let parts = word.split(whereSeparator: { "(:)#".contains($0) }).map(String.init)
      guard let name = parts.first, HeadacheNames.mayBeHeadache(name) else { continue }
      // `Days since headache: 5`
      if word.hasSuffix(":"), !HeadacheNames.isHeadache(words[...index].joined(separator: " ")) { continue }
      if parts.count > 1 {
        if parts.count == 2, let number = number(parts[1]) { found.append(number) }
        continue
      }
      guard index + 1 < words.count, !words[index + 1].contains(":"), !words[index + 1].contains("-") else {
        continue
      }
      let bare = words[index + 1].filter { !"()–".contains($0) }
      let next = index + 2 < words.count ? words[index + 2] : ""
      // `Migraine 7 left`, `Headache (5) after lunch`: the number is of no other word.
      let isAlone =
        next.first?.isLetter != true || words[index + 1] == "(\(bare))"
        || TableWords.sideWords[next.lowercased()] != nil
      if ofTen(bare) == nil, let number = number(bare), isAlone { found.append(number) }
    }
    return found
  }

  private static func ofTen(_ word: String) -> String? {
    let parts = word.filter { !"()".contains($0) }.split(separator: "/")
    return parts.count == 2 && parts[1] == "10" ? number(String(parts[0])) : nil
  }

  /// A number from 0 to 10, also with a half.
  private static func number(_ word: String) -> String? {
    guard word.utf8.count <= 3, let number = word.decimalNumber, (0...10).contains(number) else { return nil }
    return word
  }

  /// A title without numbers, drugs and units: what is the same in `Migraine 7/10 suma 50mg` and `Migraine, 5`.
  static func core(_ text: String, _ vocabulary: Vocabulary) -> String {
    text.prefix(200).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "/" }.map(String.init)
      .filter { word in
        !word.contains(where: \.isNumber) && !["mg", "g", "mcg", "ml", "x"].contains(word)
          && !isDrug(word, vocabulary)
      }.joined(separator: " ")
  }

  /// Short forms are drugs only if they are names of one: other words begin as drugs do.
  static func isDrug(_ word: String, _ vocabulary: Vocabulary) -> Bool {
    let word = word.lowercased()
    guard word.count >= 3, word.allSatisfy(\.isLetter), case .drug(let drug) = vocabulary.match(word) else {
      return false
    }
    return vocabulary.isName(word) || word.count >= 4 && drug.name.hasPrefix(word)
  }
}
