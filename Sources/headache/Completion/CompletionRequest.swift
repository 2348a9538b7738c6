import Messages
import Diary
import Arguments
import Parsing
import Platform

/// `headache __complete`: what the shell's completion asks, for a line that is being typed.
///
/// The shell hands the words over on standard input, each ended by a zero byte, and is answered a line for each
/// candidate: the word, a tab, what it is. `:files` asks it to complete the names of files.
struct CompletionRequest: Command {
  static let name = "__complete"
  static let summary = CompletionRequestHelp.summary
  static let isHidden = true

  init(_ line: inout ArgumentReader) {}

  func run(_ invocation: Invocation, _ output: Output) -> Int32 {
    let bytes = (try? File.standardInput().readAll(limit: 1 << 16)) ?? []
    let line = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    guard let candidates = Completion(line, of: invocation.verbs, output).candidates() else {
      return output.write(":files\n")
    }
    return output.write(
      candidates.map { "\($0.word)\t\($0.description.escapingControlCharacters)\n" }.joined())
  }
}
