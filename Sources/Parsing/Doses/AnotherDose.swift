/// A dose that is named by one taken before: `another`, `another 400mg`, `2 more at 17:00`, `the same dose`.
package struct AnotherDose: Hashable, Sendable {
  /// How many of it are said; `nil` where it is not said.
  package private(set) var count: Int?
  /// Whether all of it was taken again, however many that were: `same dose`.
  package private(set) var isSame = false
  /// Whether one of another day is meant, or what is usual: `same as yesterday`.
  package private(set) var isOfAnotherTime = false
  /// The words behind: an amount, a time, a note.
  package private(set) var rest: [String] = []

  /// `nil` for words that name no dose this way.
  package init?(_ words: [String]) {
    let typed = words.flatMap { $0.split(separator: " ").map(String.init) }
    var keys = typed.map { word in word.lowercased().filter { $0 != "," } }[...]
    func skip(_ words: Set<String>) {
      while let key = keys.first, words.contains(key) { keys.removeFirst() }
    }
    skip(["a", "an", "the", "my", "it", "yet", "just"])
    guard let first = keys.first else { return nil }
    switch first {
    case "another", "second", "third", "next":
      keys.removeFirst()
      if let number = Self.number(keys.first) {
        count = number
        keys.removeFirst()
      } else if let noun = keys.first, Self.singles.contains(noun) {
        count = 1
      } else if keys.first == "dose" {
        isSame = true
      }
    case "same", "usual":
      keys.removeFirst()
      (isSame, isOfAnotherTime) = (true, first == "usual")
    case "again":
      keys.removeFirst()
      isSame = true
    default:
      guard let number = Self.number(first), keys.dropFirst().first == "more" else { return nil }
      count = number
      keys.removeFirst(2)
    }
    skip(Self.nouns)
    if keys.first == "as" {
      keys.removeFirst()
      skip(["the", "at"])
      guard let time = keys.first else { return nil }
      guard ["yesterday", "last", "usual", "always", "before", "earlier"].contains(time) else { return nil }
      isOfAnotherTime = isOfAnotherTime || !["before", "earlier"].contains(time)
      keys.removeFirst()
      skip(["time", "dose", "night"])
    }
    rest = Array(typed[keys.startIndex...])
  }

  private static func number(_ word: String?) -> Int? {
    word.flatMap { Token.integer($0[...]) ?? TimeReader.number($0) }.flatMap {
      (1...20).contains($0) ? $0 : nil
    }
  }

  private static let singles: Set<String> = ["one", "pill", "tablet", "tab", "capsule", "puff", "spray"]
  private static let nouns: Set<String> = singles.union([
    "dose", "doses", "pills", "tablets", "tabs", "capsules", "puffs", "sprays", "of", "them", "it", "that",
    "these", "again", "thing", "stuff", "drug", "med", "meds", "medication", "medicine", "amount", "same",
    "round", "ones", "more",
  ])
}
