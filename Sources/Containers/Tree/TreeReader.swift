/// Whatever reads a file of things inside things, one step after another: json, xml, a calendar.
package protocol TreeReader: AnyObject {
  /// Reads the next step into `token`, whose room is used again.
  func next(_ token: inout TreeToken) throws(ContainerError)
}

/// One step through a tree.
package struct TreeToken {
  /// How many elements may stand inside one another.
  package static let depthLimit = 64
  /// The longest name or value, in bytes.
  package static let textLimit = 1 << 20

  package enum Kind: Hashable, Sendable {
    /// An object or an array of json, an element of xml, a component or a property of a calendar begins.
    case open(Shape)
    /// A value: ``TreeToken/text`` of this kind.
    case value(ValueKind)
    /// What was opened last ends.
    case close
    /// The file's end.
    case end
  }

  package enum Shape: Hashable, Sendable { case object, array, element }

  package internal(set) var step = Kind.end
  /// The name of what opens, or of the value: a member of an object, an element, `@name` for an attribute of xml or
  /// a parameter of a calendar; empty for an element of an array, the outermost value, and the text of an element.
  package internal(set) var name: [UInt8] = []
  package internal(set) var text: [UInt8] = []
  /// Where it begins: for a member of an object, its value.
  package internal(set) var position = Position(line: 1, column: 1)

  package init() {}
}
