/// The lines of a file that something is said of.
package struct LineList: Hashable, Sendable {
  package static let limit = 1000

  package private(set) var count = 0
  /// The first ``limit`` of them, in the order of the file.
  package private(set) var lines: [Int] = []

  package init() {}

  package mutating func add(_ line: Int) {
    count += 1
    if lines.count >= LineList.limit { return }
    // Rows that waited until others were read come behind them.
    let place = line >= lines.last ?? .min ? lines.endIndex : lines.firstIndex { $0 > line } ?? lines.endIndex
    lines.insert(line, at: place)
  }

  /// The same of a row that may have been added: of each of its doses.
  package mutating func add(once line: Int) {
    if !lines.contains(line) { add(line) }
  }
}
