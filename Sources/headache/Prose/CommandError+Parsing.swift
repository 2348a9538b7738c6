import ArgumentParser
import Language
import Messages
import Parsing
import Rendering

/// What the argument parser objects to, in this program's words.
extension CommandError {
  /// `message`: the parser's sentence. `arguments`: the line as it was given to it.
  init(parser message: String, arguments: [String]) {
    let line = message.split(separator: "\n").first.map(String.init) ?? message
    let quoted = line.quoted
    let verb = Verb(arguments)
    var hint = verb.example
    let sentence: String
    if line.hasPrefix("Unknown option"), let option = quoted.first {
      sentence = "there is no option \(option)"
      // The parser suggests what is further off than a slip.
      let known = quoted.dropFirst().first.flatMap { nearest(option, in: [$0]) }
      hint = known.map { "Did you mean:  \(verb.line(arguments, with: option, as: $0))" } ?? verb.help
    } else if line.hasPrefix("Missing value"), let option = quoted.first?.firstWord {
      sentence = "\(option) needs a value"
      hint = verb.example(of: option)
    } else if line.hasPrefix("The value"), let value = quoted.first, let option = quoted.dropFirst().first {
      let choices = quoted.dropFirst(2)
      sentence =
        option.hasPrefix("-")
        ? "\(option.firstWord) cannot be \"\(value)\"" : "\"\(value)\" is no \(option.withoutBrackets)"
      hint =
        choices.isEmpty ? verb.example(of: option.firstWord) : "One of:  \(choices.joined(separator: " · "))"
    } else if line.hasPrefix("The option"), let option = quoted.first {
      sentence = "\(option) takes no value"
    } else if line.hasPrefix("Missing expected argument") {
      sentence = "\"headache \(verb.name)\" needs more words"
    } else if line.contains("nexpected argument"), let word = quoted.first {
      sentence = "I don't know what \"\(word)\" is for"
    } else {
      sentence = line.hasSuffix(".") ? String(line.dropLast()) : line
    }
    let help = harmless(hint)
    self.init(Text(en: harmless(sentence) + ". Nothing was done."), hint: Text(en: help), .usage)
  }

  /// A value that begins with a dash, which the parser would read as options: `-2h`.
  static func leadingDash(in arguments: [String]) -> CommandError? {
    let words = arguments.prefix { $0 != "--" }
    guard let index = words.firstIndex(where: { $0.first == "-" && $0.dropFirst().first?.isNumber == true })
    else { return nil }
    let word = words[index]
    let bare = String(word.dropFirst())
    let isLength = bare.contains { $0.isLetter } && bare.allSatisfy { $0.isLetter || $0.isNumber }
    let verb = Verb(arguments)
    let option = index > 0 && words[index - 1].hasPrefix("--") ? words[index - 1] : nil
    let line =
      option.map { "\($0)=\(word)" } ?? verb.counting
      ?? verb.line(arguments, with: word, as: isLength ? "\(bare) ago" : bare)
    return CommandError(
      Text(en: "values can't start with \"-\", got \"\(harmless(word))\". Nothing was done."),
      hint: Text(en: "Write:  \(harmless(line))"), .usage)
  }

  static func noHelp(on topic: String, meant: String?) -> CommandError {
    CommandError(
      Text(en: "there is no help on \"\(harmless(topic))\"."),
      hint: Text(en: meant.map { "Did you mean:  headache help \($0)" } ?? "What there is:  headache help"),
      .usage)
  }
}

/// The verb of a line and what its help says of it.
private struct Verb {
  private var words: [String] = []
  private var discussion = ""

  init(_ arguments: [String]) {
    var command: any ParsableCommand.Type = Headache.self
    for argument in arguments {
      let below = command.configuration.subcommands
      guard let next = below.first(where: { $0._commandName == argument.lowercased() }) else { break }
      command = next
      words.append(argument)
    }
    discussion = command.configuration.discussion
  }

  var name: String { words.joined(separator: " ") }
  var help: String { "What there is:  headache help \(name)" }

  /// The first line its help shows.
  var example: String { examples.first.map { "Write:  \($0)" } ?? help }

  func example(of option: String) -> String {
    let named = examples.first { $0.split(separator: " ").contains { $0 == option } }
    return named.map { "Write:  \($0)" } ?? help
  }

  /// The example that says how many are wanted.
  var counting: String? { examples.first { $0.contains(" -n ") } }

  private var examples: [String] {
    discussion.split(separator: "\n").filter { $0.hasPrefix("headache ") }.map { line in
      String(line[..<(line.firstRange(of: "   ")?.lowerBound ?? line.endIndex)])
    }
  }

  /// The line as it was typed, with one word in another's place.
  func line(_ arguments: [String], with word: String, as other: String) -> String {
    // The clock of tests is nobody's to type.
    let clock = arguments.firstIndex(of: "--now").map { $0..<min($0 + 2, arguments.count) } ?? 0..<0
    let typed = arguments.indices.filter { !clock.contains($0) }.map { arguments[$0] }
    let line = typed.map { argument in
      if argument == word { return other }
      return argument.hasPrefix(word + "=") ? other + argument.dropFirst(word.count) : argument
    }
    let isPlain = { (word: String) in word == other || word.hasPrefix("-") }
    return (["headache"] + line.map { isPlain($0) ? $0 : ShellWord.quoted($0) }).joined(separator: " ")
  }
}

extension String {
  /// What stands in single quotes.
  fileprivate var quoted: [String] {
    let parts = split(separator: "'", omittingEmptySubsequences: false)
    return stride(from: 1, to: parts.count - 1, by: 2).map { String(parts[$0]) }
  }

  fileprivate var firstWord: String { String(prefix { $0 != " " }) }

  /// `<words> ...` is `words`.
  fileprivate var withoutBrackets: String {
    split(separator: " ").first.map { $0.filter { $0 != "<" && $0 != ">" } } ?? self
  }
}
