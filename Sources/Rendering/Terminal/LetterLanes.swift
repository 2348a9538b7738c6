import Analysis

/// The preventives of a trend, a letter each, in as few lines as keep them apart.
struct LetterLanes {
  /// A letter for each preventive, in their order.
  let letters: [Character]
  /// A character for each stretch; blank where none of the lane's preventives was taken.
  let lanes: [String]

  init(_ trend: Trend) {
    let letters = LetterLanes.letters(trend.preventives)
    var lanes: [[Character]] = []
    for (number, letter) in zip(trend.preventives.indices, letters) {
      let taken = trend.stretches.indices.filter { trend.stretches[$0].preventives.contains(number) }
      let free = lanes.firstIndex { lane in taken.allSatisfy { lane[$0] == " " } }
      let lane = free ?? lanes.count
      if free == nil { lanes.append(Array(repeating: " ", count: trend.stretches.count)) }
      for stretch in taken { lanes[lane][stretch] = letter }
    }
    self.letters = letters
    self.lanes = lanes.map { String($0) }
  }

  /// The first letter of each name that no name before it has; a digit where all are gone.
  static func letters(_ names: [String]) -> [Character] {
    var letters: [Character] = []
    for name in names {
      let own = name.lowercased().filter { $0.isASCII && $0.isLetter }
      let choice = (own + "0123456789").first { !letters.contains($0) }
      letters.append(choice ?? "*")
    }
    return letters
  }
}
