import Rendering
import ArgumentParser

/// The options every verb takes, before or after it.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The diary file.", valueName: "path"), completion: .file())
  var diary: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(name: .shortAndLong, help: "Say only what went wrong.")
  var quiet = false

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Option(
    help: ArgumentHelp("Use colour: auto, always or never.", valueName: "when"),
    completion: .list(["auto", "always", "never"]))
  var color: Terminal.Colour?

  @Flag(help: "Use no colour.")
  var noColor = false

  @Flag(help: "Ask no question.")
  var noInput = false

  @Flag(help: "Show everything at once, without a pager.")
  var noPager = false

  @Option(help: ArgumentHelp("The time zone of the times typed, such as Europe/Paris.", valueName: "zone"))
  var tz: String?

  @Option(help: ArgumentHelp("The time to take for now, RFC 3339.", visibility: .hidden))
  var now: String?
}

extension Terminal.Colour: ExpressibleByArgument {}

extension GlobalOptions {
  /// What stands before the verb is an option's value only for these.
  private static let valued = ["--diary", "--tz", "--now", "--note", "--color"]

  /// Splits the options in front of the first word off.
  static func split(_ arguments: [String]) -> (options: [String], rest: [String]) {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "--" {
      index += valued.contains(arguments[index]) ? 2 : 1
    }
    let end = min(index, arguments.count)
    return (Array(arguments[..<end]), Array(arguments[end...]))
  }
}
