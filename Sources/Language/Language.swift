package import CivilTime

/// A language that the program speaks to people in, and the clock that its reader looks at. What is typed, SQL, JSON and CSV stay English.
///
/// Every sentence is a member of this type, in an extension in the module `Messages`, and ends in
/// ``text(en:)``. To add a language: its catalogue, a file beside that of German; its tag; and what the compiler asks for
/// then.
package struct Language: Hashable, Sendable {
  package enum Tag: String, CaseIterable, Sendable {
    /// BCP 47 tags, as in the `lang` of a page.
    case english = "en"
    case german = "de"
  }

  package let tag: Tag
  /// The reader's present: a time with another offset is written with it, a day of another year with that.
  package private(set) var present: Moment?
  /// Whether a sentence that the catalogue lacks is marked instead of said in English: for tests.
  package var marksMissing = false

  package static let english = Language(.english)

  package init(_ tag: Tag) { self.tag = tag }

  /// The language for a reader whose clock shows `now`.
  package func reading(at now: Moment) -> Language {
    var language = self
    language.present = now
    return language
  }
}
