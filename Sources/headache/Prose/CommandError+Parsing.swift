import Diary
import Arguments
import Parsing

/// What is wrong with the arguments, in sentences.
extension CommandError {
  init(_ error: ArgumentError, in line: Invocation) {
    self = line.verb == LogCommand.self ? Self.ofLog(error) : Self.ofVerb(error, line)
  }

  /// A line to log: what matters is that nothing was saved.
  private static func ofLog(_ error: ArgumentError) -> CommandError {
    switch error {
    case .unknownOption(let option, let meant):
      usage(
        "I don't know the option \"\(option.escapingControlCharacters)\".", meant.map { "Meant \($0)?" } ?? ""
      )
    case .valueMissing(let option): usage("\(option.escapingControlCharacters) needs a value.")
    case .takesNoValue(let option): usage("\(option.escapingControlCharacters) takes no value.")
    case .invalidValue(let value, let option, let choices):
      usage("\(option) is \(choices.listed(by: "or")), not \"\(value.escapingControlCharacters)\".")
    case .invalidWord(let word, _, _), .leadingDash(let word, _), .unexpectedWord(let word):
      usage("I don't know \"\(word.escapingControlCharacters)\".")
    case .wordsMissing: usage("there is nothing to log.")
    }
  }

  private static func ofVerb(_ error: ArgumentError, _ line: Invocation) -> CommandError {
    let name = line.path.joined(separator: " ")
    let page = "What there is:  headache help \(name)"
    let examples = line.verb.examples
    let usual = examples.first.map { "Write:  \($0)" } ?? page
    func example(of option: String) -> String {
      let named = examples.first { $0.split(separator: " ").contains { $0 == option } }
      return named.map { "Write:  \($0)" } ?? page
    }
    func oneOf(_ choices: [String], else hint: String) -> String {
      choices.isEmpty ? hint : "One of:  \(choices.joined(separator: " · "))"
    }
    switch error {
    case .unknownOption(let option, let meant):
      let hint = meant.map { "Did you mean:  \(line.typed(with: option, as: $0))" } ?? page
      return undone("there is no option \(option).", hint)
    case .valueMissing(let option): return undone("\(option) needs a value.", example(of: option))
    case .takesNoValue(let option): return undone("\(option) takes no value.", usual)
    case .invalidValue(let value, let option, let choices):
      return undone("\(option) cannot be \"\(value)\".", oneOf(choices, else: example(of: option)))
    case .invalidWord(let word, let name, let choices):
      return undone("\"\(word)\" is no \(name).", oneOf(choices, else: page))
    case .leadingDash(let word, let option):
      let bare = String(word.dropFirst())
      let isLength = bare.contains { $0.isLetter } && bare.allSatisfy { $0.isLetter || $0.isNumber }
      let counting = examples.first { $0.contains(" -n ") }
      let isLong = option.map { $0.hasPrefix("--") } ?? false
      let hint =
        isLong
        ? "\(option ?? "")=\(word)" : counting ?? line.typed(with: word, as: isLength ? "\(bare) ago" : bare)
      return undone("values can't start with \"-\", got \"\(word)\".", "Write:  \(hint)")
    case .wordsMissing: return undone("\"headache \(name)\" needs more words.", usual)
    case .unexpectedWord(let word): return undone("I don't know what \"\(word)\" is for.", usual)
    }
  }

  private static func undone(_ sentence: String, _ hint: String) -> CommandError {
    CommandError(
      "\(sentence.escapingControlCharacters) Nothing was done.", hint: hint.escapingControlCharacters,
      code: ExitStatus.usage)
  }

  static func noHelp(on topic: String, meant: String?) -> CommandError {
    CommandError(
      "there is no help on \"\(topic.escapingControlCharacters)\".",
      hint: meant.map { "Did you mean:  headache help \($0)" } ?? "What there is:  headache help",
      code: ExitStatus.usage)
  }
}

extension Invocation {
  /// The line as it was typed, with one word in another's place.
  fileprivate func typed(with word: String, as other: String) -> String {
    // The clock of tests is nobody's to type.
    let clock = arguments.firstIndex(of: "--now").map { $0..<min($0 + 2, arguments.count) } ?? 0..<0
    let typed = arguments.indices.filter { !clock.contains($0) }.map { arguments[$0] }
    let line = typed.map { argument in
      if argument == word { return other }
      return argument.hasPrefix(word + "=") ? other + argument.dropFirst(word.count) : argument
    }
    let isPlain = { (word: String) in word == other || word.hasPrefix("-") }
    return (["headache"] + line.map { isPlain($0) ? $0 : RestoreText.quoted($0) }).joined(separator: " ")
  }
}

extension [String] {
  /// `auto, always or never`.
  fileprivate func listed(by conjunction: String) -> String {
    guard count > 1, let last else { return joined() }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
