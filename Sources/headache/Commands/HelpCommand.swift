import Language
import Rendering
import Messages
import Arguments
import Parsing

/// `headache help [VERB|TOPIC]`.
struct HelpCommand: Command {
  static let name = "help"
  static let summary = Text(en: "Show the pages of help.")
  static let discussion = Text(
    en: """
      headache help                 where to begin
      headache help verbs           every verb
      headache help list            one of them
      headache help words           a topic
      """)

  private let words: [String]

  init(_ line: inout ArgumentReader) {
    words = line.words(
      "page", help: Text(en: "A verb or a topic."), completing: .oneOf(Self.pages), .nothing)
  }

  func run(_ invocation: Invocation, _ output: Output) -> Int32 {
    let (asked, language) = (words.map { $0.lowercased() }, output.terminal.language)
    guard let first = asked.first else { return output.show(language.overviewPage) }
    if asked.count == 1, let topic = HelpTopic(rawValue: first) {
      return output.show(language.page(topic))
    }
    guard var verb = Verbs.named(first), !verb.isHidden else {
      let error = CommandError.noHelp(on: words[0], meant: nearest(to: first, in: Self.pages))
      return ErrorReporter.report(error, to: output)
    }
    var path = [verb.name]
    for word in asked.dropFirst() {
      guard let next = verb.subcommands.first(where: { $0.name == word }) else { break }
      verb = next
      path.append(next.name)
    }
    return output.show(HelpPage(output.terminal.layout).text(of: verb, path: path))
  }

  /// What there is a page on.
  private static var pages: [String] {
    HelpTopic.allCases.map(\.rawValue).sorted() + Verbs.all.filter { !$0.isHidden }.map { $0.name }
  }
}
