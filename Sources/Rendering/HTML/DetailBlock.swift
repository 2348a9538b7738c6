/// A block of page 2 that can be shortened: rows of a table, entries of a list. What is left out it says itself.
struct DetailBlock {
  /// Entries that it has, and those it keeps whatever happens.
  var count: Int
  var least: Int
  /// What it is called where it has no room at all.
  var name: String
  /// In millimetres, of so many entries.
  var height: (Int) -> Double
  var markup: (Int) -> Markup
  /// Whether its entries have the room that is left before those of others: each of them says something else.
  var growsFirst = false

  init(
    _ name: String, count: Int, least: Int, height: @escaping (Int) -> Double,
    markup: @escaping (Int) -> Markup, growsFirst: Bool = false
  ) {
    self.name = name
    self.growsFirst = growsFirst
    self.count = count
    self.least = min(least, count)
    self.height = height
    self.markup = markup
  }

  /// A block that is whole or not there at all; `least` is 0 where it may be left out.
  init(_ name: String, least: Int = 1, height: Double, markup: @escaping () -> Markup) {
    self.init(
      name, count: height > 0 ? 1 : 0, least: least, height: { $0 > 0 ? height : 0 },
      markup: { $0 > 0 ? markup() : .empty })
  }
}

/// How page 2 stays one sheet: every block keeps the least that it must have, and what room is left goes to one more entry
/// of each in turn, first of those that grow first.
struct DetailsBudget {
  var room: Double
  var blocks: [DetailBlock]

  /// How many entries of each block there is room for.
  var counts: [Int] {
    var counts = blocks.map(\.least)
    var used = zip(blocks, counts).reduce(0) { $0 + ($1.0.count > 0 ? $1.0.height($1.1) : 0) }
    for isFirst in [true, false] {
      var grows = blocks.indices.map { blocks[$0].growsFirst == isFirst && counts[$0] < blocks[$0].count }
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
    }
    return counts
  }

  /// Whether anything is left out.
  var isShort: Bool { zip(blocks, counts).contains { $0.count > $1 } }

  /// How many entries of a block there is room for.
  func count(of name: String) -> Int { zip(blocks, counts).first { $0.0.name == name }?.1 ?? 0 }

  /// The names of the blocks that have no room at all.
  var leftOut: [String] {
    zip(blocks, counts).filter { $0.count > 0 && $1 == 0 }.map(\.0.name)
  }

  func markup() -> Markup {
    zip(blocks, counts).map { $0.count > 0 && $1 > 0 ? $0.markup($1) : .empty }.joined(by: .empty)
  }
}
