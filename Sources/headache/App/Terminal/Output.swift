import Messages
import Platform
import Rendering
import Storage
import Synchronization
import Parsing

/// Results to standard output, everything else to standard error; each in one write.
enum Output {
  /// The result could not be printed, because of a full disk or a pipe that was closed.
  struct Unprinted: Error {
    var cause: PlatformError
    /// Whether the command has changed something, which is saved all the same.
    var isSaved: Bool
  }

  /// `isSaved`: whether the command that prints has changed something.
  static func print(_ text: String, isSaved: Bool = false) throws {
    do throws(PlatformError) { try Process.write(text) } catch {
      throw Unprinted(cause: error, isSaved: isSaved)
    }
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

  /// A part of a result that is too long to be held: one write for many lines.
  static func print(_ bytes: [UInt8]) throws {
    do throws(PlatformError) { try Process.write(bytes) } catch {
      throw Unprinted(cause: error, isSaved: false)
    }
  }

  /// Questions and complaints. That a remark cannot be shown is no reason to fail what it is about.
  static func remark(_ text: String) { remark(verbatim: Terminal.current.shown(text, on: .error)) }

  static func remark(verbatim text: String) { try? Process.write(text, to: .error) }

  /// Writes a whole file: see ``draft(of:force:_:)``.
  static func save(_ bytes: [UInt8], to path: String, force: Bool, _ session: Session) throws {
    let draft = try draft(of: path, force: force, session)
    defer { draft.discard() }
    try draft.write(bytes)
    try publish(draft, path)
  }

  /// A file to be written piece by piece; one that is there is replaced only with `--force`, and some never are:
  /// ``DiaryStore/outputPlace(_:for:sparing:)``.
  static func draft(of path: String, force: Bool, _ session: Session) throws -> FileDraft {
    let place = try place(for: path, .document, session)
    do throws(PlatformError) {
      return try FileDraft(of: place, replacing: force)
    } catch {
      throw error.exists ? CommandError.outputExists(path) : error
    }
  }

  /// Puts a draft in its place.
  static func publish(_ draft: FileDraft, _ path: String) throws {
    do throws(PlatformError) {
      try draft.publish()
    } catch {
      throw error.exists ? CommandError.outputExists(path) : error
    }
  }

  /// The path that `path` leads to, where something may be written there.
  static func place(for path: String, _ kind: DiaryStore.OutputKind, _ session: Session) throws -> String {
    do throws(StoreError) {
      return try DiaryStore.outputPlace(path, for: kind, sparing: session.diaries)
    } catch {
      if case .platform(let reason) = error, reason.isMissing { throw CommandError.noFolder(for: path) }
      throw error
    }
  }

  /// Prints a page as the terminal can show it; answers with the exit status.
  static func show(_ page: String) -> Int32 { write(Terminal.current.shown(page, on: .output)) }

  /// Prints text as it is; answers with the exit status.
  static func write(_ text: String) -> Int32 {
    do {
      try print(text)
      return 0
    } catch {
      return ErrorReporter.report(error, json: Terminal.current.isJSON)
    }
  }
}
