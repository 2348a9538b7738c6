/// How far apart two spellings are.
enum Spelling {
  /// Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other, but
  /// `limit + 1` as soon as it must be more than `limit`.
  ///
  /// The "optimal string alignment" distance of Damerau (1964), on Unicode scalars.
  static func distance(_ left: String, _ right: String, limit: Int = 2) -> Int {
    let a = Array(left.unicodeScalars.prefix(40))
    let b = Array(right.unicodeScalars.prefix(40))
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var older: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var cost = min(previous[j + 1] + 1, row[j] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, older[j - 1] + 1) }
        row.append(cost)
      }
      if row.allSatisfy({ $0 > limit }) { return limit + 1 }
      (older, previous) = (previous, row)
    }
    return min(previous[b.count], limit + 1)
  }

  /// Whether `word` is near enough to `known` to be a slip of the fingers.
  ///
  /// One edit, two in words of eight letters and more, and the first letter right or swapped with the second: a
  /// guess that is not near says that nothing was understood. `threw` is not `tired`, and `done` is not `none`.
  static func isSlip(_ word: String, of known: String) -> Bool {
    guard word != known, let first = known.first else { return false }
    let isSwapped =
      word.first != first && word.dropFirst().first == first && known.dropFirst().first == word.first
    guard word.first == first || isSwapped else { return false }
    return distance(word, known) <= (min(word.count, known.count) < 8 ? 1 : 2)
  }

  /// The nearest of `known` that `word` can be a slip of; the first one on a tie.
  static func nearestSlip(_ word: String, in known: some Sequence<String>) -> String? {
    var best: (word: String, distance: Int)?
    let length = word.unicodeScalars.count
    // Most candidates are told apart by their length alone.
    for candidate in known
    where abs(candidate.unicodeScalars.count - length) <= 2 && isSlip(word, of: candidate) {
      let distance = distance(word, candidate)
      if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
    }
    return best?.word
  }
}

/// The one of `known` that `word` is probably a slip of; `nil` where none is near, or it is one of them.
package func nearest(to word: String, in known: [String]) -> String? {
  known.contains(word) ? nil : Spelling.nearestSlip(word, in: known)
}
