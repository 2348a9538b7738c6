/// A language that the program speaks to people in. What is typed, SQL, JSON and CSV stay English.
///
/// Every sentence is a member of this type, in an extension in the module `Messages`, and ends in
/// ``text(en:)``.
package enum Language: String, CaseIterable, Sendable {
  /// BCP 47 tags, as in the `lang` of a page.
  case english = "en"
}

extension Language {
  /// One sentence, in this language.
  ///
  /// A new language is a new parameter here: the compiler then names every sentence that lacks it.
  package func text(en: @autoclosure () -> String) -> String {
    switch self {
    case .english: en()
    }
  }
}
