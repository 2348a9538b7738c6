import Language
import Arguments

/// A verb, declared once: how it is called, what its page of help says, what it takes and what it does. The
/// parser's configuration, help, completion, the manual and the lists of tests are made of this.
///
/// To add one: its file in `Commands`, its sentences in `Messages/Help`, a line in ``Verbs/all``, and a transcript, as
/// CONTRIBUTING.md shows.
protocol Command: Sendable {
  /// The word that calls it, for `prev start` the second one.
  static var name: String { get }
  /// Other words that call it.
  static var aliases: [String] { get }
  /// What it does, in one line.
  static var summary: Text { get }
  /// Lines that begin with `headache` are examples, the first of them the usual one; the rest explains.
  static var discussion: Text { get }
  /// Whether it can change a diary.
  static var isChanging: Bool { get }
  /// Whether doing it leaves no trace, neither a file nor anything on a screen: only such a verb may be tried, to see
  /// whether it takes the words of a line that is to be offered.
  static var mayBeTried: Bool { get }
  /// Verbs of its own, such as `prev start`; without one of them it does what ``usual`` does.
  static var subcommands: [any Command.Type] { get }
  static var usual: (any Command.Type)? { get }
  /// Whether neither help nor completion names it.
  static var isHidden: Bool { get }
  /// Where the page of verbs has it; `nil` for a verb of a verb, and for one that is hidden.
  static var group: VerbGroup? { get }

  /// Asks for the options and words it takes.
  init(_ line: inout ArgumentReader)
  /// Does the work, says what there is to say, and answers with the exit status.
  func run(_ invocation: Invocation, _ output: Output) -> Int32
}

extension Command {
  static var aliases: [String] { [] }
  static var discussion: Text { .empty }
  static var isChanging: Bool { false }
  static var mayBeTried: Bool { false }
  static var subcommands: [any Command.Type] { [] }
  static var usual: (any Command.Type)? { nil }
  static var isHidden: Bool { false }
  static var group: VerbGroup? { nil }

  /// Every option and every word it takes, those of every verb first.
  static var declared: ArgumentReader {
    var line = ArgumentReader()
    _ = GlobalOptions(&line)
    _ = Self(&line)
    return line
  }

  /// All that pages are made of.
  static var declaration: VerbDeclaration {
    var line = ArgumentReader()
    _ = Self(&line)
    return VerbDeclaration(
      name: name, aliases: aliases, group: group, summary: summary, discussion: discussion,
      isChanging: isChanging, isAnswering: self is any DiaryCommand.Type, taking: line,
      subcommands: Verbs.shown(of: subcommands).map { $0.declaration }, usual: usual.map { $0.name })
  }
}
