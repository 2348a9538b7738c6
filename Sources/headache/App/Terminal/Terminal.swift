import Diary
import Language
import Platform
import Rendering

/// What the streams we write to can show: how wide, which characters, whether in colour.
struct Terminal {
  enum Coloring: String, CaseIterable { case auto, always, never }

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
  /// The language people are spoken to in: this is the one place where it is chosen.
  let language = Language.english
  private let colored: Set<ThisProcess.Stream>

  /// The terminal, or what stands in its place, that this process writes to.
  init(_ options: GlobalOptions) {
    self.init(
      options: options, environment: ThisProcess.environment, isTerminal: ThisProcess.isTerminal,
      size: ThisProcess.windowSize)
  }

  init(
    options: GlobalOptions, environment: (String) -> String?, isTerminal: (ThisProcess.Stream) -> Bool,
    size: (ThisProcess.Stream) -> (columns: Int, rows: Int)?
  ) {
    let asked = environment("COLUMNS").flatMap { Int($0) }
    func columns(_ stream: ThisProcess.Stream) -> Int? {
      isTerminal(stream) ? max(Self.narrowest, asked ?? size(stream)?.columns ?? Layout.usualWidth) : nil
    }
    width = columns(.output)
    errorWidth = columns(.error)
    rows = isTerminal(.output) ? size(.output)?.rows : nil
    isJSON = options.json
    isASCII = options.ascii || !Self.isUTF8(environment)
    mayPage = isTerminal(.output) && !options.noPager
    mayAsk = ThisProcess.isTerminalInput && isTerminal(.error) && !options.noInput
    colored = Set(
      [ThisProcess.Stream.output, .error].filter {
        switch options.color {
        case .always: true
        case .never: false
        case .auto: Self.isColored(environment, isTerminal($0))
        }
      })
  }

  /// Widths below this are misconfiguration.
  private static let narrowest = 20

  /// Columns for a page of text.
  var pageWidth: Int { min(Layout.usualWidth, width ?? errorWidth ?? Layout.usualWidth) }

  func isColored(_ stream: ThisProcess.Stream) -> Bool { colored.contains(stream) }

  /// Source: <https://no-color.org>, <https://bixense.com/clicolors>.
  private static func isColored(_ environment: (String) -> String?, _ isTerminal: Bool) -> Bool {
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
  func shown(_ text: String, on stream: ThisProcess.Stream) -> String {
    var text = text.escapingControlCharactersInLines
    if isASCII { text = text.inASCII }
    if let width = stream == .output ? width : errorWidth { text = text.fitted(to: width) }
    return isColored(stream) ? Paint(language).lines(text) : text
  }

  /// How many lines the screen has, where a longer text may be shown through the pager.
  var pagedRows: Int? { mayPage && width != nil ? rows : nil }

  /// Lines of the screen that the lines of `text` take.
  func height(of text: String) -> Int {
    guard let width else { return 0 }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.reduce(0) { $0 + max(1, (String($1).columns + width - 1) / width) }
  }

  /// Shows text that is longer than the screen through the pager; `false` where none is wanted or runs.
  func page(_ text: String) -> Bool {
    guard let rows = pagedRows, height(of: text) >= rows else { return false }
    return page { write in try? write(Array(shown(text, on: .output).utf8)) }
  }

  /// Has the pager show what `body` writes; `false` where none is wanted or runs.
  ///
  /// The pager is given the text by pipe and keeps nothing: no history, no shell, no editor.
  func page(_ body: (_ write: ([UInt8]) throws(PlatformError) -> Void) -> Void) -> Bool {
    let pager =
      ThisProcess.environment("HEADACHE_PAGER") ?? ThisProcess.environment("PAGER").flatMap {
        $0.isEmpty ? nil : $0
      }
      ?? "less -FIRX"
    if pager.isEmpty || pager == "cat" { return false }
    return ThisProcess.feed(
      pager,
      variables: [
        ("LESSHISTFILE", "-", false), ("LESSSECURE", "1", false), ("LESS", "FIRX", true),
      ], body)
  }
}
