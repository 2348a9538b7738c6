/// A sentence that is declared before it is known in which language it will be read: an error, a page of help.
package struct Text: Sendable {
  private let english: @Sendable () -> String

  /// A new language is a new parameter here: the compiler then names every text that lacks it.
  package init(en english: @autoclosure @escaping @Sendable () -> String) {
    self.english = english
  }

  /// The sentence in a language.
  package func `in`(_ language: Language) -> String {
    switch language {
    case .english: english()
    }
  }
}
