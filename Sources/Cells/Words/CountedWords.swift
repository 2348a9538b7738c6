/// How often something was felt: `1x`, `2 mal`, `deux fois`, `twice`.
package enum CountedWords {
  /// A text without such words, and how often they say; `nil` where it has none.
  package static func bare(_ text: String) -> (text: String, count: Int)? {
    var words = text.split { $0 == " " || "(),".contains($0) }.map(String.init)
    for index in words.indices {
      let key = words[index].lowercased()
      let digits = key.filter { $0 != "x" && $0 != "×" }
      let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
      let number = Int(digits) ?? CountWords.number(key).map { Int($0) }
      if let count = once[key] {
        words.remove(at: index)
        return (words.joined(separator: " "), count)
      }
      guard let number, (0...50).contains(number) else { continue }
      if digits.count + 1 == key.count, Int(digits) != nil {
        words.remove(at: index)
      } else if times.contains(next), digits == key || Int(digits) == nil {
        words.removeSubrange(index...index + 1)
      } else {
        continue
      }
      return (words.joined(separator: " "), number)
    }
    return nil
  }

  private static let once = [
    "once": 1, "twice": 2, "thrice": 3, "einmal": 1, "zweimal": 2, "dreimal": 3, "mehrmals": 2,
    "repeatedly": 2,
  ]
  private static let times: Set<String> = ["x", "×", "mal", "time", "times", "fois", "vez", "veces"]
}
