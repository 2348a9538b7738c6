/// The paths of a tree, each told apart once and numbered from 0; 0 is the path of the tree itself, which is empty.
///
/// A member of an object or an element inside another stands after a point, an element of an array as `[]`:
/// `entries[].pain.level`, `HealthData.Record.@value`. A point inside a name is written `\.`.
struct TreePaths {
  /// The most paths of one file, and the bytes of all of them.
  static let limit = 10_000
  static let lengthLimit = 1 << 20

  private struct Node {
    var parent: Int
    var name: [UInt8]
    var isIndex: Bool
    var text: String
    /// The next path of the same slot, or -1.
    var next: Int
    /// Which of the records asked for begins here, or -1.
    var record: Int
    /// Where the path begins inside its record; 0 outside of any.
    var start: Int
    /// Whether all members of the object share one path.
    var isWild: Bool
  }

  private let records: [String]
  private var nodes: [Node] = []
  private var slots = [Int](repeating: -1, count: 1024)
  private var length = 0

  /// - Parameter records: the paths at which records begin. `*` as the last name means any member of an object.
  init(records: [String]) {
    self.records = records
    nodes.append(node("", [], isIndex: false, parent: nil, slot: 0))
  }

  var count: Int { nodes.count }

  /// The whole path.
  func text(_ path: Int) -> String { nodes.indices.contains(path) ? nodes[path].text : "" }

  /// The path from the record's beginning on; `.` for the record itself.
  func name(_ path: Int) -> String {
    guard nodes.indices.contains(path) else { return "" }
    let node = nodes[path]
    let rest = node.text.utf8.dropFirst(node.start)
    let name = rest.first == UInt8(ascii: ".") && node.start > 0 ? rest.dropFirst() : rest
    return name.isEmpty ? "." : String(decoding: name, as: UTF8.self)
  }

  /// Which of the records asked for begins at a path.
  func record(_ path: Int) -> Int? { nodes[path].record < 0 ? nil : nodes[path].record }

  func isWild(_ path: Int) -> Bool { nodes[path].isWild }

  /// The path of a member of that name, or of an array's elements where `isIndex`.
  mutating func child(
    of parent: Int, _ name: [UInt8], isIndex: Bool, at position: Position
  ) throws(ContainerError) -> Int {
    let slot = TreePaths.hash(parent, name, isIndex) & (slots.count - 1)
    var path = slots[slot]
    while path >= 0 {
      if nodes[path].parent == parent, nodes[path].isIndex == isIndex, nodes[path].name == name {
        return path
      }
      path = nodes[path].next
    }
    let text = TreePaths.extended(nodes[parent].text, name, isIndex)
    length += text.utf8.count
    guard nodes.count < TreePaths.limit, length < TreePaths.lengthLimit else {
      throw ContainerError(.limit(.manyNames), at: position)
    }
    nodes.append(node(text, name, isIndex: isIndex, parent: parent, slot: slot))
    slots[slot] = nodes.count - 1
    return nodes.count - 1
  }

  private func node(_ text: String, _ name: [UInt8], isIndex: Bool, parent: Int?, slot: Int) -> Node {
    let record = records.firstIndex(of: text) ?? -1
    var start = parent.map { nodes[$0].start } ?? 0
    if record >= 0, start == 0 { start = text.utf8.count }
    let wild = text.isEmpty ? "*" : text + ".*"
    return Node(
      parent: parent ?? -1, name: name, isIndex: isIndex, text: text, next: parent == nil ? -1 : slots[slot],
      record: record, start: start, isWild: records.contains(wild))
  }

  private static func extended(_ parent: String, _ name: [UInt8], _ isIndex: Bool) -> String {
    if isIndex { return parent + "[]" }
    var escaped: [UInt8] = []
    for byte in name {
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "[") {
        escaped.append(UInt8(ascii: "\\"))
      }
      escaped.append(byte)
    }
    let text = String(decoding: escaped, as: UTF8.self)
    return parent.isEmpty ? text : parent + "." + text
  }

  private static func hash(_ parent: Int, _ name: [UInt8], _ isIndex: Bool) -> Int {
    var hash = UInt64(truncatingIfNeeded: parent) &* 0x9E37_79B9_7F4A_7C15 ^ (isIndex ? 1 : 0)
    for byte in name { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0xFFFF_FFFF)
  }
}
