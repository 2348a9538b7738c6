/// A sentence that is declared before it is known in which language it will be read: an error, a page of help.
package struct Text: Sendable {
  private let sentence: @Sendable (Language) -> String

  /// One sentence: see ``Language/text(en:)``.
  package init(en english: @autoclosure @escaping @Sendable () -> Sentence) {
    sentence = { $0.text(en: english()) }
  }

  /// A text that is put together of more than literals: no catalogue has it.
  package init(joined english: @autoclosure @escaping @Sendable () -> String) {
    sentence = { $0.text(joined: english()) }
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
