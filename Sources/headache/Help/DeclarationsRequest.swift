import Language
import Arguments
import Rendering

/// `headache __declarations`: everything the verbs declare, as JSON: the manual and the tests are made from it.
struct DeclarationsRequest: Command {
  static let name = "__declarations"
  static let summary = Text(en: "Print what the verbs declare.")
  static let isHidden = true

  init(_ line: inout ArgumentReader) {}

  func run(_ invocation: Invocation) -> Int32 {
    let data = JSON.object([
      ("options", .array(GlobalOptions.declared.filter { !$0.isHidden }.map(Self.json))),
      ("verbs", .array(Verbs.all.filter { !$0.isHidden }.map { Self.json($0) })),
    ])
    return Output.write(data.text + "\n")
  }

  private static func json(_ verb: any Command.Type) -> JSON {
    var line = ArgumentReader()
    _ = verb.init(&line)
    return .object([
      ("name", .string(verb.name)), ("aliases", .array(verb.aliases.map(JSON.string))),
      ("summary", .string(verb.summary.in(.english))), ("discussion", .string(verb.discussion.in(.english))),
      ("examples", .array(verb.examples.map(JSON.string))), ("changing", .bool(verb.isChanging)),
      ("answering", .bool(verb is any DiaryCommand.Type)),
      ("words", .array(line.words.filter { !$0.isHidden }.map(json))),
      ("options", .array(line.options.filter { !$0.isHidden }.map(json))),
      ("verbs", .array(verb.subcommands.map { json($0) })),
    ])
  }

  private static func json(_ words: WordsDeclaration) -> JSON {
    .object([
      ("name", .string(words.name)), ("help", .string(words.help.in(.english))),
      ("required", .bool(words.isRequired)),
      ("repeating", .bool(words.isRepeating)),
    ])
  }

  private static func json(_ option: OptionDeclaration) -> JSON {
    .object([
      ("names", .array(option.names.reversed().map(JSON.string))), ("value", .optional(option.valueName)),
      ("help", .string(option.help.in(.english))),
    ])
  }
}
