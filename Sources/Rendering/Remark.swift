/// Something to say beside the answer, which is there without it.
package struct Remark: Sendable {
  package enum Kind: String, Sendable {
    /// How something was read, or what follows from it.
    case note
    /// Something may not be as it was meant.
    case warning
    /// A published interaction between what is taken.
    case caution
    /// Signs that need medical care now.
    case urgent
  }

  package var kind: Kind
  /// Harmless text. A line break stands before what may be typed; a no-break space keeps words together.
  package var message: String

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// The message without what is there for the breaking of lines.
  var plainMessage: String { message.withoutJoints }
}

extension String {
  /// With blanks in the place of no-break spaces.
  var withoutJoints: String { replacing("\u{A0}", with: " ") }
}
