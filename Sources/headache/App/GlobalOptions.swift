import Language
import Arguments
import Rendering

/// The options that every verb and every line takes, before or after its words.
struct GlobalOptions: Sendable {
  let diary: String?
  let json: Bool
  let quiet: Bool
  let ascii: Bool
  /// What `--color` and `--no-color` ask for: the one that stands last decides.
  let color: Terminal.Coloring
  let noInput: Bool
  let noPager: Bool
  let tz: String?
  /// The clock of tests.
  let now: String?
  let version: Bool
  let help: Bool

  init(_ line: inout ArgumentReader) {
    diary = line.value("diary", named: "path", help: Text(en: "The diary file."), completing: .files)
    json = line.flag("json", help: Text(en: "Print JSON."))
    quiet = line.flag("quiet", short: "q", help: Text(en: "Say only what went wrong."))
    ascii = line.flag("ascii", help: Text(en: "Draw with ASCII characters only."))
    let asked = line.choice(
      "color", named: "when", of: { Terminal.Coloring.allCases.map { $0.rawValue } },
      help: Text(en: "Use colour: auto, always or never."))
    let isOff = line.flag("no-color", help: Text(en: "Use no colour."))
    color =
      isOff && line.later(of: "color", or: "no-color") == "no-color"
      ? .never : asked.flatMap { Terminal.Coloring(rawValue: $0) } ?? .auto
    noInput = line.flag("no-input", help: Text(en: "Ask no question."))
    noPager = line.flag("no-pager", help: Text(en: "Show everything at once, without a pager."))
    tz = line.value(
      "tz", named: "zone", help: Text(en: "The time zone of the times typed, such as Europe/Paris."))
    now = line.value("now", help: Text(en: "The time to take for now, RFC 3339."), isHidden: true)
    version = line.flag("version", help: Text(en: "Show the version."))
    help = line.flag("help", short: "h", help: Text(en: "Show help information."))
  }

  /// What every verb takes, as it is declared.
  static var declared: [OptionDeclaration] {
    var line = ArgumentReader()
    _ = GlobalOptions(&line)
    return line.options
  }
}
