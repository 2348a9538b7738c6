package import CivilTime

/// A language that the program speaks to people in, and the clock that its reader looks at. What is typed, SQL, JSON and CSV stay English.
///
/// Every sentence is a member of this type, in an extension in the module `Messages`, and ends in
/// ``text(en:)``.
package struct Language: Hashable, Sendable {
  package enum Tag: String, CaseIterable, Sendable {
    /// BCP 47 tags, as in the `lang` of a page.
    case english = "en"
  }

  package let tag: Tag
  /// The reader's present: a time with another offset is written with it, a day of another year with that.
  package private(set) var present: Moment?

  package static let english = Language(tag: .english)

  private init(tag: Tag) { self.tag = tag }

  /// The language for a reader whose clock shows `now`.
  package func reading(at now: Moment) -> Language {
    var language = self
    language.present = now
    return language
  }
}

extension Language {
  /// One sentence, in this language.
  ///
  /// A new language is a new parameter here: the compiler then names every sentence that lacks it.
  package func text(en: @autoclosure () -> String) -> String {
    switch tag {
    case .english: en()
    }
  }
}
