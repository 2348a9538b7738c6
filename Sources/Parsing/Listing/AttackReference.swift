/// An attack as it is named at the prompt: `212`, `attack 212`, `last`, and `#212` where a shell lets it through.
package enum AttackReference: Hashable, Sendable {
  case last
  case number(Int)

  /// `nil` where the word names no attack, and so may be a day.
  package init?(_ text: String) {
    let word = text.lowercased()
    if word == "last" {
      self = .last
    } else if let number = Int(word.hasPrefix("#") ? String(word.dropFirst()) : word) {
      self = .number(number)
    } else {
      return nil
    }
  }

  /// The words with each `attack 212` as the one word `212`; `and` between two of them is left out.
  package static func plain(_ words: [String]) -> [String] {
    var plain: [String] = []
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      let key = word.lowercased()
      if ["attack", "attacks", "#"].contains(key), AttackReference(next) != nil { continue }
      if key == "and", AttackReference(next) != nil, plain.last.flatMap(AttackReference.init) != nil {
        continue
      }
      plain.append(word)
    }
    return plain
  }
}
