import Language
import Arguments
import Rendering

/// `headache __declarations`: everything the verbs declare, as JSON: the manual and the tests are made from it.
struct DeclarationsRequest: Command {
  static let name = "__declarations"
  static let summary = Text(en: "Print what the verbs declare.")
  static let isHidden = true

  init(_ line: inout ArgumentReader) {}

  func run(_ invocation: Invocation, _ output: Output) -> Int32 {
    let language = output.terminal.language
    let options: [JSON] = GlobalOptions.declared.filter { !$0.isHidden }.map { Self.json($0, language) }
    let verbs: [JSON] = Verbs.all.filter { !$0.isHidden }.map { Self.json($0, language) }
    let data = JSON.object([("options", .array(options)), ("verbs", .array(verbs))])
    return output.write(data.text + "\n")
  }

  private static func json(_ verb: any Command.Type, _ language: Language) -> JSON {
    var line = ArgumentReader()
    _ = verb.init(&line)
    let words: [JSON] = line.words.filter { !$0.isHidden }.map { json($0, language) }
    let options: [JSON] = line.options.filter { !$0.isHidden }.map { json($0, language) }
    let verbs: [JSON] = verb.subcommands.map { json($0, language) }
    return .object([
      ("name", .string(verb.name)), ("aliases", .array(verb.aliases.map(JSON.string))),
      ("summary", .string(verb.summary.in(language))), ("discussion", .string(verb.discussion.in(language))),
      ("examples", .array(verb.examples(language).map(JSON.string))), ("changing", .bool(verb.isChanging)),
      ("answering", .bool(verb is any DiaryCommand.Type)),
      ("words", .array(words)), ("options", .array(options)), ("verbs", .array(verbs)),
    ])
  }

  private static func json(_ words: WordsDeclaration, _ language: Language) -> JSON {
    .object([
      ("name", .string(words.name)), ("help", .string(words.help.in(language))),
      ("required", .bool(words.isRequired)),
      ("repeating", .bool(words.isRepeating)),
    ])
  }

  private static func json(_ option: OptionDeclaration, _ language: Language) -> JSON {
    .object([
      ("names", .array(option.names.reversed().map(JSON.string))), ("value", .optional(option.valueName)),
      ("help", .string(option.help.in(language))),
    ])
  }
}
