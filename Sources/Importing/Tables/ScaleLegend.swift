import Cells

/// What a name says of the numbers of a scale: `0=none, 3=severe`, `1 leicht … 5 stark`.
struct ScaleLegend {
  private var steps: [(number: Int, strength: Int)] = []

  /// `nil` where it puts no number beside a word for a strength.
  init?(_ name: String) {
    let tokens = CellToken.tokens(of: name.lowercased()).filter { token in
      if case .mark(let mark) = token { !"=:-–—".contains(mark) } else { true }
    }
    guard let first = tokens.firstIndex(where: { if case .number = $0 { true } else { false } }) else {
      return nil
    }
    // `mild 1, severe 3`: the words stand in front.
    let isBehind = first == 0 || Self.strength(tokens[first - 1]) == nil
    for (index, token) in tokens.enumerated() {
      guard case .number(let digits) = token, let number = Int(digits), number <= 100 else { continue }
      let words = isBehind ? tokens[(index + 1)...].prefix(3) : tokens[..<index].suffix(1)
      let beside = words.prefix { if case .word = $0 { true } else { false } }
      guard let strength = beside.lazy.compactMap(Self.strength).first else { continue }
      steps.append((number, strength))
    }
    if steps.isEmpty { return nil }
  }

  /// Whether a higher number is less of it.
  var isTurned: Bool {
    zip(steps, steps.dropFirst()).contains { one, other in
      (one.number < other.number) != (one.strength < other.strength) && one.strength != other.strength
    } || steps.contains { $0.number == 0 && $0.strength > 0 || $0.number > 0 && $0.strength == 0 }
  }

  /// The highest number, where that is as bad as it gets.
  var end: Int? {
    guard let last = steps.max(by: { $0.number < $1.number }), last.number > 1, last.strength >= 8 else {
      return nil
    }
    return last.number
  }

  private static func strength(_ token: CellToken) -> Int? {
    guard case .word(let word) = token else { return nil }
    if word == "no" { return 0 }
    if TableWords.worst.contains(where: word.hasPrefix) { return 10 }
    return TableWords.intensityWords[word]
      ?? ["es", "er", "en", "e", "s"].lazy.filter(word.hasSuffix).compactMap {
        TableWords.intensityWords[String(word.dropLast($0.count))]
      }.first
  }
}
