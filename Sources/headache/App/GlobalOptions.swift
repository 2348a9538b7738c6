import Messages
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
    diary = line.value("diary", named: "path", help: GlobalOptionsHelp.diary, completing: .files)
    json = line.flag("json", help: GlobalOptionsHelp.json)
    quiet = line.flag("quiet", short: "q", help: GlobalOptionsHelp.quiet)
    ascii = line.flag("ascii", help: GlobalOptionsHelp.ascii)
    let asked = line.choice(
      "color", named: "when", of: { Terminal.Coloring.allCases.map { $0.rawValue } },
      help: GlobalOptionsHelp.color)
    let isOff = line.flag("no-color", help: GlobalOptionsHelp.noColor)
    color =
      isOff && line.later(of: "color", or: "no-color") == "no-color"
      ? .never : asked.flatMap { Terminal.Coloring(rawValue: $0) } ?? .auto
    noInput = line.flag("no-input", help: GlobalOptionsHelp.noInput)
    noPager = line.flag("no-pager", help: GlobalOptionsHelp.noPager)
    tz = line.value("tz", named: "zone", help: GlobalOptionsHelp.tz)
    now = line.value("now", help: GlobalOptionsHelp.now, isHidden: true)
    version = line.flag("version", help: GlobalOptionsHelp.version)
    help = line.flag("help", short: "h", help: GlobalOptionsHelp.help)
  }

  /// What every verb takes, as it is declared.
  static var declared: [OptionDeclaration] {
    var line = ArgumentReader()
    _ = GlobalOptions(&line)
    return line.options
  }
}
