package import Arguments
package import Language

extension Language {
  /// The head of a part of the page of verbs.
  package func name(of group: VerbGroup) -> String {
    switch group {
    case .logging: text(en: "LOGGING")
    case .preventives: text(en: "PREVENTIVES")
    case .looking: text(en: "LOOKING")
    case .changing: text(en: "CHANGING")
    case .files: text(en: "FILES")
    case .settings: text(en: "SETTINGS")
    }
  }

  /// The last line of the page of verbs.
  package var moreAboutOne: String { text(en: "More about one:  headache help VERB") }
}
