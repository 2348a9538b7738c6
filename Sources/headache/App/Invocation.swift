import Language
import Arguments
import Messages
import Rendering
import Platform

/// What the command line asks for: made once, and handed on.
struct Invocation: Sendable {
  static let version = "0.1.0"

  let options: GlobalOptions
  /// The verbs there are.
  let verbs: [any Command.Type]
  let verb: any Command.Type
  /// The words that name the verb: `["prev", "start"]`; of a line to log, none.
  let path: [String]
  /// What stood before the verb, and what behind it.
  private let leading: [String]
  private let rest: [String]
  let given: GivenArguments
  let command: any Command
  /// What is wrong with the line; the command is not to be run then.
  let error: ArgumentError?

  init(_ line: [String], verbs: [any Command.Type] = Verbs.all) {
    var shared = ArgumentReader()
    _ = GlobalOptions(&shared)
    var early = shared
    _ = NoteOption(&early)
    let global = early.options
    var (leading, rest) = GivenArguments.split(line, options: global)
    var verb: any Command.Type = LogCommand.self
    var path: [String] = []
    var level = verbs
    while let word = rest.first {
      let called =
        path.isEmpty
        ? Verbs.named(word, of: verbs) : level.first { $0.name == word || $0.aliases.contains(word) }
      guard let called else { break }
      verb = called
      path.append(called.name)
      rest.removeFirst()
      level = called.subcommands
      guard !level.isEmpty else { break }
      let further = GivenArguments.split(rest, options: global)
      guard let next = further.rest.first,
        level.contains(where: { $0.name == next || $0.aliases.contains(next) })
      else { break }
      leading += further.leading
      rest = further.rest
    }
    _ = verb.init(&shared)
    let given = GivenArguments(
      Self.ordered(leading, rest, isLog: verb == LogCommand.self, options: global), options: shared.options,
      words: shared.words)
    var reader = ArgumentReader(given)
    options = GlobalOptions(&reader)
    command = verb.init(&reader)
    reader.finish()
    error = reader.errors.first
    self.given = given
    self.verbs = verbs
    self.verb = verb
    self.path = path
    self.leading = leading
    self.rest = rest
  }

  /// Options that stand before the verb as if they stood behind it. Words that begin with a dash, as `-2h` does, come
  /// behind the verb's own; on a line to log they are the first.
  private static func ordered(
    _ leading: [String], _ rest: [String], isLog: Bool, options: [OptionDeclaration]
  ) -> [String] {
    var line = leading
    let known = isLog ? leading.count : GivenArguments.known(leading, options: options)
    if known < leading.count { line.removeLast(leading.count - known) }
    line.append(contentsOf: rest)
    if known < leading.count {
      let mark = line[known...].firstIndex(of: "--") ?? line.endIndex
      line.insert(contentsOf: leading[known...], at: mark)
    }
    return line
  }

  /// The line as it was typed, but with the verb first and options that stood before it last.
  var arguments: [String] {
    let mark = rest.firstIndex(of: "--") ?? rest.endIndex
    return path + rest[..<mark] + leading + rest[mark...]
  }

  /// Does what the line asks for and answers with the exit status.
  func run(_ output: Output) -> Int32 {
    // What the shell asks of completion is not said aloud.
    if let place = ThisProcess.unreadableArgument, !verb.isHidden {
      return ErrorReporter.report(CommandError.argumentNotUTF8(place), to: output)
    }
    if options.version { return output.show("headache \(Self.version)\n") }
    if options.help { return output.show(page(output.terminal)) }
    if let error {
      return ErrorReporter.report(CommandError(error, in: self, output.terminal.language), to: output)
    }
    return command.run(self, output)
  }

  /// The page of `--help`.
  private func page(_ terminal: Terminal) -> String {
    let isAlone = path.isEmpty && given.words.isEmpty
    return isAlone
      ? terminal.language.overviewPage
      : HelpText(terminal.layout).page(of: verb.declaration, path: path.isEmpty ? [verb.name] : path)
  }
}
