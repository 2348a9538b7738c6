package import Language

/// A verb as it declares itself: help, completion, the manual, the README's table and the tests are made of this.
package struct VerbDeclaration: Sendable {
  /// The word that calls it, for `prev start` the second one.
  package var name: String
  /// Other words that call it.
  package var aliases: [String]
  /// Where the page of verbs has it; `nil` for a verb of a verb, and for one that no page shows.
  package var group: VerbGroup?
  /// What it does, in one line.
  package var summary: Text
  /// Lines that begin with `headache` are examples, the first of them the usual one; the rest explains.
  package var discussion: Text
  /// Whether it can change a diary.
  package var isChanging: Bool
  /// Whether it has an answer that `--json` prints.
  package var isAnswering: Bool
  /// The words and options that a page shows, without those that every verb takes.
  package var words: [WordsDeclaration]
  package var options: [OptionDeclaration]
  /// Verbs of its own, such as `prev start`.
  package var subcommands: [VerbDeclaration]
  /// The name of the one of them that is meant where none is named.
  package var usual: String?

  package init(
    name: String, aliases: [String] = [], group: VerbGroup? = nil, summary: Text, discussion: Text = .empty,
    isChanging: Bool = false, isAnswering: Bool = true, taking line: ArgumentReader,
    subcommands: [VerbDeclaration] = [], usual: String? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.group = group
    self.summary = summary
    self.discussion = discussion
    self.isChanging = isChanging
    self.isAnswering = isAnswering
    words = line.words.filter { !$0.isHidden }
    options = line.options.filter { !$0.isHidden }
    self.subcommands = subcommands
    self.usual = usual
  }

  /// Lines to type, without what stands beside them.
  package func examples(_ language: Language) -> [String] {
    discussion.in(language).split(separator: "\n").filter { $0.hasPrefix("headache ") }.map { line in
      String(line[..<(line.firstRange(of: "   ")?.lowerBound ?? line.endIndex)])
    }
  }
}

/// What a verb is for: the parts of the page of verbs, in their order there.
package enum VerbGroup: String, CaseIterable, Sendable {
  case logging, preventives, looking, changing, files, settings
}
