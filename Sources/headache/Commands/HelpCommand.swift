import Language
import Rendering
import Messages
import Arguments
import Parsing

/// `headache help [VERB|TOPIC]`.
struct HelpCommand: Command {
  static let name = "help"
  static let group: VerbGroup? = .settings
  static let summary = HelpHelp.summary
  static let discussion = HelpHelp.discussion

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.words("page", help: HelpHelp.page, completing: .oneOf(Self.pages), .nothing)
  }

  func run(_ invocation: Invocation, _ output: Output) -> Int32 {
    let asked = words.map { $0.lowercased() }
    guard let first = asked.first else { return output.show(output.terminal.language.overviewPage) }
    let (text, verbs) = (HelpText(output.terminal.layout), Verbs.shown(of: invocation.verbs))
    if asked.count == 1, let topic = HelpTopic(rawValue: first) {
      return output.show(text.page(of: topic, verbs.map { $0.declaration }))
    }
    guard var verb = Verbs.named(first, of: verbs) else {
      let error = CommandError.noHelp(on: words[0], meant: nearest(to: first, in: Self.pages))
      return ErrorReporter.report(error, to: output)
    }
    var path = [verb.name]
    for word in asked.dropFirst() {
      guard let next = verb.subcommands.first(where: { $0.name == word }) else { break }
      verb = next
      path.append(next.name)
    }
    return output.show(text.page(of: verb.declaration, path: path))
  }

  /// What there is a page on.
  private static var pages: [String] {
    HelpTopic.allCases.map(\.rawValue).sorted() + Verbs.shown(of: Verbs.all).map { $0.name }
  }
}
