import Messages
import Platform
import Rendering
import Synchronization
import Parsing

/// Results to standard output, everything else to standard error; each in one write.
enum Output {
  /// The result could not be printed, because of a full disk or a pipe that was closed. What the command changed
  /// is in the diary all the same.
  struct Unprinted: Error {
    var cause: PlatformError
  }

  static func print(_ text: String) throws {
    do throws(PlatformError) { try Process.write(text) } catch { throw Unprinted(cause: error) }
  }

  /// What was said beside the answer so far, for the answer itself to repeat with `--json`.
  private static let remarks = Mutex<[Remark]>([])

  /// Says something beside the answer: on standard error, or with `--json` in the answer, or in the error that
  /// comes in its place. What cannot wait is said in both.
  static func remark(_ kind: Remark.Kind, _ message: String) {
    let remark = Remark(kind: kind, message: message)
    if Terminal.current.isJSON { remarks.withLock { $0.append(remark) } }
    if !Terminal.current.isJSON || kind == .urgent { self.remark(remark.text(Terminal.current.pageWidth)) }
  }

  /// The member `warnings` of an answer or an error; none without remarks.
  static var warnings: [(String, JSON)] {
    let remarks = remarks.withLock { $0 }
    return remarks.isEmpty ? [] : [("warnings", .array(remarks.map(\.json)))]
  }

  /// Questions and complaints. That a remark cannot be shown is no reason to fail what it is about.
  static func remark(_ text: String) { remark(verbatim: Terminal.current.shown(text, on: .error)) }

  static func remark(verbatim text: String) { try? Process.write(text, to: .error) }

  /// Writes a whole file; one that is there is replaced only with `--force`.
  static func save(_ bytes: [UInt8], to path: String, force: Bool) throws {
    do throws(PlatformError) {
      try FileSystem.write(bytes, to: path, replacing: force)
    } catch {
      if error.isMissing {
        throw CommandError.noFolder(for: path)
      }
      guard error.exists else { throw error }
      throw CommandError.outputExists(path)
    }
  }

  /// Prints and ends the program.
  static func finish(_ text: String, json: Bool = false) -> Never {
    do throws(PlatformError) { try Process.write(text) } catch {
      Process.exit(ErrorReporter.report(Unprinted(cause: error), json: json))
    }
    Process.exit(0)
  }
}
