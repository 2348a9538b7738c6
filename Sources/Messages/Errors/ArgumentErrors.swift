package import Arguments
import Diary
import Language
import Parsing

/// What is wrong with the arguments of a line.
extension CommandError {
  /// Of a line to log: what matters is that nothing was saved.
  package static func arguments(ofLog error: ArgumentError) -> CommandError {
    switch error {
    case .unknownOption(let option, let meant):
      usage(
        Text(joined: "I don't know the option \"\(option.escapingControlCharacters)\"."),
        Text(en: meant.map { "Meant \($0)?" } ?? ""))
    case .valueMissing(let option): usage(Text(en: "\(option.escapingControlCharacters) needs a value."))
    case .takesNoValue(let option): usage(Text(en: "\(option.escapingControlCharacters) takes no value."))
    case .severalValues(_, let option):
      usage(Text(en: "\(option.escapingControlCharacters) is given more than once."))
    case .invalidValue(let value, let option, let choices):
      usage(
        Text(en: "\(option) is \(choices.listed(by: "or")), not \"\(value.escapingControlCharacters)\"."))
    case .invalidWord(let word, _, _), .leadingDash(let word, _), .unexpectedWord(let word):
      usage(Text(en: "I don't know \"\(word.escapingControlCharacters)\"."))
    case .wordsMissing: usage(Text(en: "there is nothing to log."))
    }
  }

  /// Of a verb. `verb`: its name: `prev start`; `counts`: whether it takes `-n`; `retyped`: the line as it was typed, with one word in another's place.
  ///
  /// No example is offered: typed as it stands, it would write what was never taken, or take out what is there.
  package static func arguments(
    _ error: ArgumentError, ofVerb verb: String, counts: Bool,
    retyped: (_ word: String, _ other: String) -> String
  ) -> CommandError {
    let page = Text(en: "What there is:  headache help \(verb)")
    func oneOf(_ choices: [String], else hint: Text) -> Text {
      choices.isEmpty ? hint : Text(en: "One of:  \(choices.joined(separator: " · "))")
    }
    switch error {
    case .unknownOption(let option, let meant):
      let line = meant.map { retyped(option, $0) }
      return undone(
        Text(en: "there is no option \(option)."),
        line.map { line in Text(en: "Did you mean:  \(line)") } ?? page)
    case .valueMissing(let option): return undone(Text(en: "\(option) needs a value."), page)
    case .takesNoValue(let option): return undone(Text(en: "\(option) takes no value."), page)
    case .severalValues(let values, let option):
      let shown = values.prefix(3).map { "\"\($0.escapingControlCharacters)\"" }.listed(by: "or")
      return undone(Text(en: "\(option) can hold once: \(shown)?"), page)
    case .invalidValue(let value, let option, let choices):
      return undone(Text(en: "\(option) cannot be \"\(value)\"."), oneOf(choices, else: page))
    case .invalidWord(let word, let name, let choices):
      return undone(Text(en: "\"\(word)\" is no \(name)."), oneOf(choices, else: page))
    case .leadingDash(let word, let option):
      let bare = String(word.dropFirst())
      let isLength = isDashedTime(word)
      let isLong = option.map { $0.hasPrefix("--") } ?? false
      let hint =
        isLong
        ? "\(option ?? "")=\(word)" : retyped(word, isLength ? "\(bare) ago" : counts ? "-n \(bare)" : bare)
      // Of a dose it says how much less, which no line can say.
      let isLess = bare.contains { $0.isLetter } && !isLength && !isLong || verb.hasPrefix("prev ")
      return undone(
        Text(en: "values can't start with \"-\", got \"\(word)\"."),
        option == "-n" || isLess ? page : write(hint))
    case .wordsMissing: return undone(Text(en: "\"headache \(verb)\" needs more words."), page)
    case .unexpectedWord(let word): return undone(Text(en: "I don't know what \"\(word)\" is for."), page)
    }
  }

  private static func write(_ line: String) -> Text { Text(en: "Write:  \(line)") }

  private static func undone(_ sentence: Text, _ hint: Text) -> CommandError {
    CommandError(
      Text { sentence.in($0).escapingControlCharacters } + Text(en: " Nothing was done."),
      hint: Text { hint.in($0).escapingControlCharacters }, .usage)
  }

  /// `place`: from 1 on.
  package static func argumentNotUTF8(_ place: Int) -> CommandError {
    CommandError(
      Text(en: "word \(place) of the line is not UTF-8. Nothing was done."),
      hint: Text(en: "Is the terminal set to another encoding? See:  locale charmap"), .usage)
  }

  package static func noHelp(on topic: String, meant: String?) -> CommandError {
    CommandError(
      Text(en: "there is no help on \"\(topic.escapingControlCharacters)\"."),
      hint: Text(en: meant.map { "Did you mean:  headache help \($0)" } ?? "What there is:  headache help"),
      .usage)
  }
}

extension [String] {
  /// `auto, always or never`.
  fileprivate func listed(by conjunction: String) -> String {
    guard count > 1, let last else { return joined() }
    return "\(dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }
}
