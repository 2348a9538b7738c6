package import Arguments
package import Language

/// What the verbs declare, for the manual, the README and the tests.
package enum DeclarationsJSON {
  /// `shared`: the options that every verb takes.
  package static func data(
    _ verbs: [VerbDeclaration], shared: [OptionDeclaration], _ language: Language
  ) -> JSON {
    [
      "options": .array(shared.filter { !$0.isHidden }.map { data($0, language) }),
      "verbs": .array(verbs.map { data($0, language) }),
    ]
  }

  private static func data(_ verb: VerbDeclaration, _ language: Language) -> JSON {
    [
      "name": .string(verb.name),
      "aliases": .array(verb.aliases.map(JSON.string)),
      "group": .optional(verb.group?.rawValue),
      "summary": .string(verb.summary.in(language)),
      "discussion": .string(verb.discussion.in(language)),
      "examples": .array(verb.examples(language).map(JSON.string)),
      "changing": .bool(verb.isChanging),
      "answering": .bool(verb.isAnswering),
      "words": .array(verb.words.map { data($0, language) }),
      "options": .array(verb.options.map { data($0, language) }),
      "verbs": .array(verb.subcommands.map { data($0, language) }),
    ]
  }

  private static func data(_ words: WordsDeclaration, _ language: Language) -> JSON {
    [
      "name": .string(words.name), "help": .string(words.help.in(language)),
      "required": .bool(words.isRequired), "repeating": .bool(words.isRepeating),
    ]
  }

  private static func data(_ option: OptionDeclaration, _ language: Language) -> JSON {
    [
      "names": .array(option.names.reversed().map(JSON.string)), "value": .optional(option.valueName),
      "help": .string(option.help.in(language)),
    ]
  }
}
