/// What a tree is made of, as far as its beginning tells: every path, and how often it was met.
package struct TreeOutline {
  /// The steps looked at.
  package static let stepLimit = 200_000

  package struct Entry: Hashable, Sendable {
    /// The whole path, such as `entries[].pain.level`.
    package var path: String
    /// Elements met there.
    package var count: Int
    /// Whether there are elements with values or elements of their own, rather than values.
    package var isOpen: Bool
    /// Different paths right below it.
    package var parts = 0
  }

  /// In the order in which they were first met.
  package private(set) var entries: [Entry] = []
  /// Whether all of the file was looked at.
  package private(set) var isComplete = false

  init(_ reader: any TreeReader) throws(ContainerError) {
    var paths = TreePaths(records: [])
    var frames: [(path: Int, shape: TreeToken.Shape)] = []
    var token = TreeToken()
    for _ in 0..<TreeOutline.stepLimit {
      try reader.next(&token)
      if token.step == .end {
        isComplete = true
        break
      }
      if token.step == .close {
        frames.removeLast()
        continue
      }
      let path = try TreeOutline.path(of: token, in: frames.last, &paths)
      note(path, paths)
      if entries[path].count == 1, let outer = frames.last?.path, outer != path { entries[outer].parts += 1 }
      if case .open(let shape) = token.step {
        if shape != .array { entries[path].isOpen = true }
        frames.append((path, shape))
      }
    }
    entries.removeAll { $0.count == 0 }
  }

  /// The paths at which records may begin: objects of an array, and elements that were met more than once and hold
  /// more than one thing.
  package var recordPaths: [String] {
    entries.filter { $0.isOpen && ($0.path.utf8.last == UInt8(ascii: "]") || ($0.count > 1 && $0.parts > 1)) }
      .map(\.path)
  }

  package func contains(_ path: String) -> Bool { entries.contains { $0.path == path } }

  private mutating func note(_ path: Int, _ paths: TreePaths) {
    while entries.count <= path {
      entries.append(Entry(path: paths.text(entries.count), count: 0, isOpen: false))
    }
    entries[path].count += 1
  }

  private static func path(
    of token: TreeToken, in frame: (path: Int, shape: TreeToken.Shape)?, _ paths: inout TreePaths
  ) throws(ContainerError) -> Int {
    guard let frame else {
      return token.name.isEmpty
        ? 0 : try paths.child(of: 0, token.name, isIndex: false, at: token.position)
    }
    if frame.shape == .array {
      return try paths.child(of: frame.path, [], isIndex: true, at: token.position)
    }
    if frame.shape == .element, token.name.isEmpty { return frame.path }
    return try paths.child(of: frame.path, token.name, isIndex: false, at: token.position)
  }
}
