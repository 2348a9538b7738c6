import Messages
import Language
import Arguments
import Rendering

/// A verb's page of help, made of what it declares: without the options that every verb takes, and as wide as the
/// terminal.
struct HelpPage {
  private let layout: Layout

  init(_ layout: Layout) { self.layout = layout }

  /// The page of a verb. `path`: the words that call it.
  func text(of verb: any Command.Type, path: [String]) -> String {
    var line = ArgumentReader()
    _ = verb.init(&line)
    let below = verb.subcommands.filter { !$0.isHidden }
    let options = below.isEmpty ? line.options.filter { !$0.isHidden } : []
    let words = below.isEmpty ? line.words.filter { !$0.isHidden } : []
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
      below.map { ($0.name + ($0 == verb.usual ? language.isTheDefault : ""), $0.summary.in(language)) },
    ]
    for rows in sections where !rows.isEmpty {
      lines.append("")
      lines += rows.flatMap(self.lines)
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

  private var language: Language { layout.language }

  private var everywhere: String {
    layout.paragraph(language.everyVerbTakes).joined(separator: "\n") + "  headache help output\n"
  }

  private func lines(_ row: (label: String, text: String)) -> [String] {
    let label = "  \(row.label)".left(26)
    let texts = layout.paragraph(row.text, beside: 26)
    if layout.isNarrow || label.columns > 26 {
      return ["  \(row.label)"] + layout.paragraph(row.text, beside: 6).map { "      " + $0 }
    }
    return texts.enumerated().map { ($0 == 0 ? label : "".left(26)) + $1 }
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
