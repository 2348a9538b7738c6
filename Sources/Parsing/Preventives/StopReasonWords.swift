package import Diary

/// A word for why a preventive was stopped that is none of the list.
package struct UnknownReason: Error, Hashable, Sendable {
  /// As typed.
  package let text: String
  /// The reason that it may be a slip for.
  package let meant: StopReason?

  package init(_ text: String, meant: StopReason? = nil) {
    self.text = text
    self.meant = meant
  }
}

extension StopReason {
  /// Its name, what is printed of it in English, and other ways to say it.
  private var spellings: [String] {
    let own =
      switch self {
      case .lackOfEffect:
        [
          "lack of efficacy", "no effect", "effect", "ineffective", "not effective", "no benefit", "no help",
          "not help", "did not help", "didn t help", "did not work", "didn t work", "not working",
          "did nothing",
          "not enough effect",
        ]
      case .sideEffects:
        [
          "sideeffects", "adverse effects", "adverse events", "not tolerated", "side effect",
          "adverse effect", "not tolerate",
        ]
      case .contraindication: ["contraindicated"]
      case .pause: ["pause", "planned pause"]
      case .cost: ["too expensive", "expensive", "price"]
      case .pregnancy: ["pregnant", "planned pregnancy"]
      case .choice: ["own choice", "own decision"]
      case .other: ["other reason"]
      case .interaction: [String]()
      }
    return ([rawValue] + own).map(Self.plain)
  }

  /// Letters alone, in lower case, with a blank between words.
  private static func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter }.joined(separator: " ")
  }

  /// A reason by its whole name, or another way to say it.
  package init?(named text: String) {
    let word = Self.plain(text)
    guard let reason = Self.allCases.first(where: { $0.spellings.contains(word) }) else { return nil }
    self = reason
  }

  /// Reads a reason as typed: its name, what is printed of it, or the beginning of only one of them, of three
  /// letters at least.
  package init(spoken text: String) throws(UnknownReason) {
    let word = Self.plain(text)
    let exact = Self.allCases.filter { $0.spellings.contains(word) }
    let begun = Self.allCases.filter { $0.spellings.contains { $0.hasPrefix(word) } }
    if let reason = exact.first {
      self = reason
    } else if let reason = begun.first, begun.count == 1, word.utf8.count >= 3 {
      self = reason
    } else {
      let near = nearest(to: word, in: Self.allCases.flatMap(\.spellings))
      let meant = near.flatMap { near in Self.allCases.first { $0.spellings.contains(near) } }
      throw UnknownReason(text, meant: meant)
    }
  }
}
