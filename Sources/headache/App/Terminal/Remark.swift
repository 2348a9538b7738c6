import Language
import Messages
import Rendering

/// Something to say beside the answer, which is there without it.
struct Remark: Sendable {
  enum Kind: String, Sendable {
    /// How something was read, or what follows from it.
    case note
    /// Something may not be as it was meant.
    case warning
    /// A published interaction between what is taken.
    case caution
    /// Signs that need medical care now.
    case urgent
  }

  var kind: Kind
  /// Harmless text. A line break stands before what may be typed; a no-break space keeps words together.
  var message: String

  /// For people.
  func text(_ width: Int, _ language: Language) -> String {
    let lines = (mark(language).map { "\($0) \(message)" } ?? message).split(separator: "\n")
    return lines.enumerated().map { (String($0 == 0 ? "" : "  ") + $1).fitted(to: width) + "\n" }
      .joined().withoutJoints
  }

  private func mark(_ language: Language) -> String? {
    switch kind {
    case .note: language.noteMark
    case .warning: language.warningMark
    case .caution: language.cautionMark
    case .urgent: nil
    }
  }

  var json: JSON {
    .object([("kind", .string(kind.rawValue)), ("message", .string(message.withoutJoints))])
  }
}

extension String {
  fileprivate var withoutJoints: String { replacing("\u{A0}", with: " ") }
}
