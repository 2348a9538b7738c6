import Diary
import Parsing

/// What titles say of a headache, among other words: `Migraine 7/10, suma 50mg`.
enum TitleWords {
  /// The intensity behind a word for headache, or one of ten wherever it stands; empty where there is none.
  ///
  /// A number before another word is of that word: `Migraine 2 days`.
  static func intensity(_ text: String) -> String {
    let words = text.split { $0.isWhitespace || "|,;".contains($0) }.map(String.init)
    for (index, word) in words.enumerated() {
      if let tenths = ofTen(word) { return tenths }
      let parts = word.split(whereSeparator: { "(:)#".contains($0) }).map(String.init)
      guard let name = parts.first, HeadacheNames.mayBeHeadache(name) else { continue }
      if parts.count > 1 { return number(parts[1]) ?? "" }
      guard index + 1 < words.count else { continue }
      let bare = words[index + 1].filter { !"():-–".contains($0) }
      let next = index + 2 < words.count ? words[index + 2] : ""
      if let tenths = ofTen(bare) { return tenths }
      if let number = number(bare), !words[index + 1].contains("-"), next.first?.isLetter != true {
        return number
      }
    }
    return ""
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

  /// The drugs, as a cell names them.
  static func drugs(_ text: String, _ vocabulary: Vocabulary) -> String {
    let words = text.split { $0.isWhitespace || "|,;+()&/".contains($0) }.map(String.init)
    var drugs: [String] = []
    var index = 0
    while index < words.count {
      defer { index += 1 }
      guard isDrug(words[index], vocabulary) else { continue }
      var name = [words[index]]
      if index > 0, isCount(words[index - 1]) { name.insert(words[index - 1], at: 0) }
      while index + 1 < words.count, isAmount(words[index + 1], behind: name.last ?? "") {
        index += 1
        name.append(words[index])
      }
      drugs.append(name.joined(separator: " "))
    }
    return drugs.joined(separator: ";")
  }

  /// Short forms are drugs only if they are names of one: other words begin as drugs do.
  private static func isDrug(_ word: String, _ vocabulary: Vocabulary) -> Bool {
    let word = word.lowercased()
    guard word.count >= 3, word.allSatisfy(\.isLetter), case .drug(let drug) = vocabulary.match(word) else {
      return false
    }
    return drug.name == word || drug.aliases.contains(word) || word.count >= 4 && drug.name.hasPrefix(word)
  }

  private static func isCount(_ word: String) -> Bool {
    word.utf8.count <= 2 && word.first?.isNumber ?? false && word.lowercased().last == "x"
  }

  private static func isAmount(_ word: String, behind last: String) -> Bool {
    let units = ["mg", "g", "mcg", "ml"]
    if units.contains(word.lowercased()) { return last.allSatisfy { $0.isNumber || $0 == "." } }
    guard word.first?.isNumber ?? false else { return false }
    let rest = word.drop { $0.isNumber || $0 == "." }.lowercased()
    return rest.isEmpty ? word.utf8.count <= 4 : units.contains(rest)
  }
}
