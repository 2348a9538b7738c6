import Arguments
import Language
import Messages
import Parsing
import Rendering

extension CommandError {
  /// What is wrong with the arguments of a line, with lines to type in place of it.
  init(_ error: ArgumentError, in line: Invocation, _ language: Language) {
    self =
      line.verb == LogCommand.self
      ? .arguments(ofLog: error)
      : .arguments(
        error, ofVerb: line.path.joined(separator: " "),
        counts: line.verb.declaration.examples(language).contains { $0.contains(" -n ") },
        retyped: line.retyped)
  }
}

extension Invocation {
  /// The line as it was typed, with one word in another's place.
  fileprivate func retyped(_ word: String, _ other: String) -> String {
    // The clock of tests is nobody's to type.
    let clock = arguments.firstIndex(of: "--now").map { $0..<min($0 + 2, arguments.count) } ?? 0..<0
    let typed = arguments.indices.filter { !clock.contains($0) }.map { arguments[$0] }
    let line = typed.map { argument in
      if argument == word { return other }
      return argument.hasPrefix(word + "=") ? other + argument.dropFirst(word.count) : argument
    }
    let isPlain = { (word: String) in word == other || word.hasPrefix("-") }
    return (["headache"] + line.map { isPlain($0) ? $0 : typable($0) }).joined(separator: " ")
  }
}
