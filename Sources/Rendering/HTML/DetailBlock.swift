/// A block of page 2 that can be shortened: rows of a table, entries of a list. What is left out it says itself.
struct DetailBlock {
  /// Entries that it has, and those it keeps whatever happens.
  var count: Int
  var least: Int
  /// In millimetres, of so many entries.
  var height: (Int) -> Double
  var markup: (Int) -> Markup

  init(
    count: Int, least: Int, height: @escaping (Int) -> Double, markup: @escaping (Int) -> Markup
  ) {
    self.count = count
    self.least = min(least, count)
    self.height = height
    self.markup = markup
  }

  /// A block that is whole or not there at all.
  init(height: Double, markup: @escaping () -> Markup) {
    self.init(
      count: height > 0 ? 1 : 0, least: 1, height: { $0 > 0 ? height : 0 },
      markup: { $0 > 0 ? markup() : .empty })
  }
}

/// How page 2 stays one sheet: every block keeps the least that it must have, and what room is left goes to one more entry
/// of each in turn.
struct DetailsBudget {
  var room: Double
  var blocks: [DetailBlock]

  /// How many entries of each block there is room for.
  var counts: [Int] {
    var counts = blocks.map(\.least)
    var used = zip(blocks, counts).reduce(0) { $0 + ($1.0.count > 0 ? $1.0.height($1.1) : 0) }
    var grows = blocks.indices.map { counts[$0] < blocks[$0].count }
    while grows.contains(true) {
      for index in blocks.indices where grows[index] {
        let more = blocks[index].height(counts[index] + 1) - blocks[index].height(counts[index])
        guard used + more <= room else {
          grows[index] = false
          continue
        }
        used += more
        counts[index] += 1
        if counts[index] == blocks[index].count { grows[index] = false }
      }
    }
    return counts
  }

  func markup() -> Markup {
    zip(blocks, counts).map { $0.count > 0 ? $0.markup($1) : .empty }.joined(by: .empty)
  }
}
