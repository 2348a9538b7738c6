/// The lines of a file that something is said of.
package struct LineList: Hashable, Sendable {
  package static let limit = 1000

  package private(set) var count = 0
  /// The first ``limit`` of them, in the order of the file.
  package private(set) var lines: [Int] = []

  package init() {}

  package mutating func add(_ line: Int) {
    count += 1
    if lines.count < LineList.limit { lines.append(line) }
  }
}
