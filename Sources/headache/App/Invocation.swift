import Arguments
import Platform

/// What the command line asks for: made once, and handed on.
struct Invocation: Sendable {
  static let version = "0.1.0"

  /// The line this program was started with.
  static let current = Invocation(Process.arguments)

  let options: GlobalOptions
  let verb: any Command.Type
  /// The words that name the verb: `["prev", "start"]`; of a line to log, none.
  let path: [String]
  /// The line as it was typed, but with the verb first and options that stood before it last.
  let arguments: [String]
  let given: GivenArguments
  let command: any Command
  /// What is wrong with the line; the command is not to be run then.
  let error: ArgumentError?

  init(_ line: [String]) {
    let global = GlobalOptions.declared + NoteOption.declared
    var (leading, rest) = GivenArguments.split(line, options: global)
    var verb: any Command.Type = LogCommand.self
    var path: [String] = []
    var level = Verbs.all
    while let word = rest.first {
      let called = path.isEmpty ? Verbs.named(word) : level.first { $0.name == word }
      guard let called else { break }
      verb = called
      path.append(called.name)
      rest.removeFirst()
      level = called.subcommands
      guard !level.isEmpty else { break }
      let further = GivenArguments.split(rest, options: global)
      guard let next = further.rest.first, level.contains(where: { $0.name == next }) else { break }
      leading += further.leading
      rest = further.rest
    }
    let mark = rest.firstIndex(of: "--") ?? rest.endIndex
    arguments = path + rest[..<mark] + leading + rest[mark...]
    // Words that begin with a dash, as `-2h` does, come behind the verb's own; on a line to log they are the first.
    let own = verb == LogCommand.self ? leading.endIndex : GivenArguments.known(leading, options: global)
    let declared = verb.declared
    let given = GivenArguments(
      leading[..<own] + rest[..<mark] + leading[own...] + rest[mark...], options: declared.options,
      words: declared.words)
    var reader = ArgumentReader(given)
    options = GlobalOptions(&reader)
    command = verb.init(&reader)
    reader.finish()
    error = reader.errors.first
    self.given = given
    self.verb = verb
    self.path = path
  }

  /// Does what the line asks for and answers with the exit status.
  func run() -> Int32 {
    if options.version { return Output.show("headache \(Self.version)\n") }
    if options.help { return Output.show(page) }
    if let error {
      return ErrorReporter.report(CommandError(error, in: self), json: options.json)
    }
    return command.run(self)
  }

  /// The page of `--help`.
  private var page: String {
    let isAlone = path.isEmpty && given.words.isEmpty
    return isAlone ? OutputTopics.overview : HelpPage(of: verb, path: path.isEmpty ? [verb.name] : path).text
  }
}
