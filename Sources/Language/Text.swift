/// A sentence that is declared before it is known in which language it will be read: an error, a page of help.
package struct Text: Sendable {
  private let sentence: @Sendable (Language) -> String

  /// A new language is a new parameter here: the compiler then names every text that lacks it.
  package init(en english: @autoclosure @escaping @Sendable () -> String) {
    sentence = { language in
      switch language.tag {
      case .english: english()
      }
    }
  }

  /// A sentence that a language makes itself.
  package init(_ sentence: @escaping @Sendable (Language) -> String) { self.sentence = sentence }

  /// No sentence, in any language.
  package static var empty: Text { Text { _ in "" } }

  /// The sentence in a language.
  package func `in`(_ language: Language) -> String { sentence(language) }

  /// One sentence after the other.
  package static func + (first: Text, second: Text) -> Text {
    Text { first.in($0) + second.in($0) }
  }
}
