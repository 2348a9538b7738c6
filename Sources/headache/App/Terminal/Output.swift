import Platform
import Rendering

/// The result could not be printed, because of a full disk or a pipe that was closed.
struct Unprinted: Error {
  var cause: PlatformError
  /// Whether the command has changed something, which is saved all the same.
  var isSaved: Bool
}

/// What one run of the program says: results to standard output, everything else to standard error; each in one write.
final class Output {
  typealias Writing = (String, ThisProcess.Stream) throws(PlatformError) -> Void

  let terminal: Terminal
  /// What was said beside the answer so far, for the answer itself to repeat with `--json`, or for the error that
  /// comes in its place.
  private(set) var remarks: [Remark] = []
  private let put: Writing

  /// `put`: where text goes, in a test elsewhere than to the streams of the process.
  init(
    _ terminal: Terminal,
    to put: @escaping Writing = { (text, stream) throws(PlatformError) in
      try ThisProcess.write(text, to: stream)
    }
  ) {
    self.terminal = terminal
    self.put = put
  }

  /// What a command says within another, for that one to say; it prints nothing itself.
  convenience init(collectingFor terminal: Terminal) {
    self.init(terminal)
    isCollecting = true
  }

  private var isCollecting = false
  /// What was said beside the answer, where it is collected.
  private(set) var collected: [String] = []

  /// `isSaved`: whether the command that prints has changed something.
  func print(_ text: String, isSaved: Bool = false) throws {
    do throws(PlatformError) { try put(text, .output) } catch {
      throw Unprinted(cause: error, isSaved: isSaved)
    }
  }

  /// Says something beside the answer: on standard error, or with `--json` in the answer, or in the error that
  /// comes in its place. Urgent remarks go to standard error with `--json` too.
  func remark(_ kind: Remark.Kind, _ message: String) {
    if isCollecting { return collected.append(message) }
    let remark = Remark(kind, message)
    if terminal.isJSON { remarks.append(remark) }
    if !terminal.isJSON || kind == .urgent { self.remark(RemarkText(terminal.layout).text(remark)) }
  }

  /// A part of a result that is too long to be held: one write for many lines.
  func print(_ bytes: [UInt8]) throws {
    do throws(PlatformError) { try ThisProcess.write(bytes) } catch {
      throw Unprinted(cause: error, isSaved: false)
    }
  }

  /// Questions and complaints. That a remark cannot be shown is no reason to fail what it is about.
  func remark(_ text: String) {
    if isCollecting { return collected.append(text) }
    remark(verbatim: terminal.shown(text, on: .error))
  }

  func remark(verbatim text: String) { try? put(text, .error) }

  /// Prints a page as the terminal can show it; answers with the exit status.
  func show(_ page: String) -> Int32 { write(terminal.shown(page, on: .output)) }

  /// Prints text as it is; answers with the exit status.
  func write(_ text: String) -> Int32 {
    do {
      try print(text)
      return 0
    } catch {
      return ErrorReporter.report(error, to: self)
    }
  }
}
