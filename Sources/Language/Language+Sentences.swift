extension Language.Tag {
  /// What the language says; `nil` for English, in which everything is written.
  var catalogue: SentenceCatalogue? {
    switch self {
    case .english: nil
    case .german: Self.inGerman
    }
  }

  private static let inGerman = SentenceCatalogue(PackageResources.german_txt)

  /// Which of the forms of a word in a catalogue belongs to a number, from 0.
  ///
  /// Source: CLDR, Language Plural Rules.
  func pluralForm(of number: String) -> Int {
    switch self {
    case .english, .german: number == "1" ? 0 : 1
    }
  }
}

extension Language {
  /// One sentence, in this language; in English where its catalogue has none.
  package func text(en sentence: @autoclosure () -> Sentence) -> String {
    switch tag {
    case .english: sentence().english
    default: translated(sentence(), as: nil)
    }
  }

  /// The same for what is written in English as something else is. `meaning`: what tells them apart.
  package func text(en sentence: @autoclosure () -> Sentence, as meaning: StaticString) -> String {
    switch tag {
    case .english: sentence().english
    default: translated(sentence(), as: "\(meaning)")
    }
  }

  /// A text that is put together of more than literals: no catalogue has it.
  package func text(joined parts: @autoclosure () -> String) -> String {
    switch tag {
    case .english: parts()
    default: lacking(parts())
    }
  }

  /// A name in this language; `nil` where its catalogue has none. `kind`: the word in brackets there.
  package func term(_ english: String, as kind: String) -> String? {
    tag.catalogue?.translation(of: english, as: kind)
  }

  private func translated(_ sentence: Sentence, as meaning: String?) -> String {
    guard let pattern = sentence.pattern, let template = template(of: pattern, as: meaning) else {
      return lacking(sentence.english)
    }
    return filled(template, sentence)
  }

  private func filled(_ template: SentenceTemplate, _ sentence: Sentence) -> String {
    let arguments = sentence.arguments
    return template.parts.reduce(into: "") { text, part in text += words(of: part, arguments) }
  }

  /// A translation with a sentence's arguments in it: for tests.
  package func filled(_ translation: String, _ sentence: Sentence) -> String {
    filled(SentenceTemplate(translation), sentence)
  }

  /// Signs alone are the same in every language, unless its catalogue has them.
  private func template(of pattern: String, as meaning: String?) -> SentenceTemplate? {
    if let found = tag.catalogue?.translation(of: pattern, as: meaning) { return SentenceTemplate(found) }
    return pattern.contains(where: \.isLetter) ? nil : SentenceTemplate(pattern)
  }

  /// A template that names an argument there is not is a mistake in the catalogue, which its check finds.
  private func words(of part: SentenceTemplate.Part, _ arguments: [String]) -> String {
    switch part {
    case .text(let text): return text
    case .argument(let place): return place < arguments.count ? arguments[place] : ""
    case .forms(let place, let forms):
      let form = place < arguments.count ? tag.pluralForm(of: arguments[place]) : 0
      return forms[min(form, forms.count - 1)]
    }
  }

  private func lacking(_ english: String) -> String {
    marksMissing && english.contains(where: \.isLetter) ? "⟦\(english)⟧" : english
  }
}

extension Language {
  /// One sentence with words set in bold, in this language.
  package func boldText(en: @autoclosure () -> EmphasizedText) -> EmphasizedText {
    let english = en()
    guard tag != .english else { return english }
    guard let template = template(of: english.pattern, as: nil) else {
      return EmphasizedText(runs: [.init(text: lacking(english.text), isStrong: false)])
    }
    let arguments = english.runs.filter(\.isArgument)
    return EmphasizedText(
      runs: template.parts.map { part in
        if case .argument(let place) = part, place < arguments.count { return arguments[place] }
        return .init(text: words(of: part, arguments.map(\.text)), isStrong: false)
      })
  }
}
