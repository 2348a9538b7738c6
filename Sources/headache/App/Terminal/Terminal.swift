import Diary
import Platform
import Rendering

/// What the streams we write to can show: how wide, which characters, whether in colour.
struct Terminal {
  enum Colour: String, CaseIterable { case auto, always, never }

  /// Columns of standard output, at least 20; `nil` where no terminal limits them, so that nothing is cut in a pipe
  /// or a file.
  var width: Int?
  /// The same of standard error.
  private var errorWidth: Int?
  var rows: Int?
  /// Whether to keep to ASCII, because of `--ascii` or because the locale is not UTF-8.
  var isASCII: Bool
  /// Whether programs read what is printed.
  var isJSON: Bool
  /// `--no-pager` was not given, and somebody is there to page.
  var mayPage: Bool
  /// Whether somebody is there to answer a question.
  var mayAsk: Bool
  private let colour: Set<Process.Stream>

  static let current = Terminal(
    options: Invocation.current.options, environment: Process.environment, isTerminal: Process.isTerminal,
    size: Process.windowSize)

  init(
    options: GlobalOptions, environment: (String) -> String?, isTerminal: (Process.Stream) -> Bool,
    size: (Process.Stream) -> (columns: Int, rows: Int)?
  ) {
    let asked = environment("COLUMNS").flatMap { Int($0) }
    func columns(_ stream: Process.Stream) -> Int? {
      isTerminal(stream) ? max(Self.narrowest, asked ?? size(stream)?.columns ?? Layout.usualWidth) : nil
    }
    width = columns(.output)
    errorWidth = columns(.error)
    rows = isTerminal(.output) ? size(.output)?.rows : nil
    isJSON = options.json
    isASCII = options.ascii || !Self.isUTF8(environment)
    mayPage = isTerminal(.output) && !options.noPager
    mayAsk = Process.isTerminalInput && isTerminal(.error) && !options.noInput
    colour = Set(
      [Process.Stream.output, .error].filter {
        switch options.color {
        case .always: true
        case .never: false
        case .auto: Self.isColoured(environment, isTerminal($0))
        }
      })
  }

  /// Fewer columns than any screen has are a mistake of whoever says so.
  private static let narrowest = 20

  /// Columns for a page of text.
  var pageWidth: Int { min(Layout.usualWidth, width ?? errorWidth ?? Layout.usualWidth) }

  func hasColour(_ stream: Process.Stream) -> Bool { colour.contains(stream) }

  /// Source: <https://no-color.org>, <https://bixense.com/clicolors>.
  private static func isColoured(_ environment: (String) -> String?, _ isTerminal: Bool) -> Bool {
    if let no = environment("NO_COLOR"), !no.isEmpty { return false }
    if let force = environment("CLICOLOR_FORCE"), !force.isEmpty, force != "0" { return true }
    return isTerminal && environment("TERM") != "dumb" && environment("CLICOLOR") != "0"
  }

  /// Source: POSIX.1-2017, XBD 8.2: the first of these that is not empty names the character encoding.
  private static func isUTF8(_ environment: (String) -> String?) -> Bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment).first { !$0.isEmpty } ?? "C"
    let encoding = locale.lowercased()
    return encoding.firstOffset(of: "utf-8") != nil || encoding.firstOffset(of: "utf8") != nil
  }
}

extension Terminal {
  /// Text as this stream can show it: what is longer than its lines goes on below. Whatever it was made of, no
  /// terminal obeys it.
  func shown(_ text: String, on stream: Process.Stream) -> String {
    var text = text.escapingControlCharactersInLines
    if isASCII { text = text.inASCII }
    if let width = stream == .output ? width : errorWidth { text = text.fitted(to: width) }
    return hasColour(stream) ? Paint.lines(text) : text
  }

  /// Shows text that is longer than the screen through the pager; `false` where none is wanted or runs.
  ///
  /// The pager is given the text by pipe and keeps nothing: no history, no shell, no editor.
  func page(_ text: String) -> Bool {
    guard mayPage, let rows, let width else { return false }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let height = lines.reduce(0) { $0 + max(1, (String($1).columns + width - 1) / width) }
    guard height >= rows else { return false }
    let pager =
      Process.environment("HEADACHE_PAGER") ?? Process.environment("PAGER").flatMap { $0.isEmpty ? nil : $0 }
      ?? "less -FIRX"
    if pager.isEmpty || pager == "cat" { return false }
    return Process.feed(
      shown(text, on: .output), to: pager,
      variables: [
        ("LESSHISTFILE", "-", false), ("LESSSECURE", "1", false), ("LESS", "FIRX", true),
      ])
  }
}
