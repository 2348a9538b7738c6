package import Arguments
import Language
package import Messages

/// The pages of help, as wide as the terminal.
package struct HelpText: TerminalText {
  package let layout: Layout

  package init(_ layout: Layout) { self.layout = layout }

  /// `verbs`: all that the page of verbs is to name.
  package func page(of topic: HelpTopic, _ verbs: [VerbDeclaration]) -> String {
    switch topic {
    case .drugs: language.drugsPage
    case .exitCodes: language.exitCodesPage
    case .json: language.jsonPage
    case .notes: language.notesPage
    case .output: language.outputPage
    case .report: language.reportPage
    case .times: language.timesPage
    case .urgent: language.urgentPage
    case .verbs: page(of: verbs)
    case .words: language.wordsPage
    }
  }

  /// The verbs group by group, what each does beside it.
  private func page(of verbs: [VerbDeclaration]) -> String {
    let column = 2 + (verbs.map(\.name.columns).max() ?? 0) + 2
    let groups = VerbGroup.allCases.map { group in
      let rows = verbs.filter { $0.group == group }.flatMap { verb in
        let below = verb.subcommands.map(\.name).joined(separator: ", ")
        let texts = [verb.summary.in(language), below].filter { !$0.isEmpty }
        return lines(verb.name, texts, column: column)
      }
      return ([language.name(of: group)] + rows).joined(separator: "\n")
    }
    return (groups + [language.moreAboutOne]).joined(separator: "\n\n") + "\n"
  }

  /// The page of a verb, made of what it declares: without the options that every verb takes. `path`: the words that
  /// call it.
  package func page(of verb: VerbDeclaration, path: [String]) -> String {
    let below = verb.subcommands
    let options = below.isEmpty ? verb.options : []
    let words = below.isEmpty ? verb.words : []
    let usage = below.isEmpty ? Self.usage(options, words) : ["<subcommand>"]
    var lines = reflowed(
      [verb.summary.in(language), ""]
        + verb.discussion.in(language).split(separator: "\n", omittingEmptySubsequences: false).map(
          String.init))
    lines +=
      [""]
      + layout.paragraph(
        language.usage((["headache"] + path + usage).joined(separator: " ")), indent: "  ")
    let sections = [
      words.map { ("<\($0.name)>", $0.help.in(language) + aside($0.choices, $0.fallback)) },
      options.map { (Self.label($0), $0.help.in(language) + aside([], $0.fallback)) },
      below.map { ($0.name + ($0.name == verb.usual ? language.isTheDefault : ""), $0.summary.in(language)) },
    ]
    for rows in sections where !rows.isEmpty {
      lines.append("")
      lines += rows.flatMap { self.lines($0.0, [$0.1], column: Self.textColumn) }
    }
    return lines.joined(separator: "\n") + "\n\n" + everywhere
  }

  /// Where a verb takes more than these, its options are not spelled out.
  private static let spelledOut = 3

  /// `[--note <text>] [<words> ...]`.
  private static func usage(_ options: [OptionDeclaration], _ words: [WordsDeclaration]) -> [String] {
    let places = words.map { words in
      let name = "<\(words.name)>"
      let all = words.isRequired ? name : "[\(name)]"
      return words.isRepeating ? (words.isRequired ? "\(name) ..." : "[\(name) ...]") : all
    }
    if options.count + words.count > spelledOut {
      return [places.isEmpty ? "<options>" : "[<options>]"] + places
    }
    func spelled(_ options: [OptionDeclaration]) -> [String] {
      options.map { "[\($0.name)\($0.valueName.map { " <\($0)>" } ?? "")]" }
    }
    return spelled(options.filter { !$0.isBehindWords }) + places + spelled(options.filter(\.isBehindWords))
  }

  /// `-n, --number <number>`.
  private static func label(_ option: OptionDeclaration) -> String {
    option.names.joined(separator: ", ") + (option.valueName.map { " <\($0)>" } ?? "")
  }

  private func aside(_ choices: [String], _ fallback: String?) -> String {
    let values = choices.isEmpty ? [] : [language.possibleValues(choices)]
    let parts = values + (fallback.map { [language.usually($0)] } ?? [])
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  private var everywhere: String {
    layout.paragraph(language.everyVerbTakes).joined(separator: "\n") + "  headache help output\n"
  }

  /// Where the texts of a verb's page begin.
  private static let textColumn = 26

  /// What is explained, and beside it, or under it where there is no room, the texts, each on lines of its own.
  private func lines(_ name: String, _ texts: [String], column: Int) -> [String] {
    let label = "  \(name)".left(column)
    if layout.isNarrow || label.columns > column {
      return ["  \(name)"]
        + texts.flatMap { layout.paragraph($0, beside: 6) }.map { "      " + $0 }
    }
    return texts.flatMap { layout.paragraph($0, beside: column) }.enumerated().map {
      ($0 == 0 ? label : "".left(column)) + $1
    }
  }

  /// Sentences that were broken anywhere are set anew; lines to type, and tables, stay lines.
  private func reflowed(_ lines: [String]) -> [String] {
    var out: [String] = []
    var prose: [String] = []
    for line in lines + [""] {
      let isProse = !line.isEmpty && !line.hasPrefix("headache ") && !line.contains("   ")
      if isProse {
        prose.append(line)
      } else {
        out += layout.paragraph(prose.joined(separator: " "))
        prose = []
        out.append(line)
      }
    }
    while out.last == "" { out.removeLast() }
    return out
  }
}
