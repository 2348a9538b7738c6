import Messages
import Platform
import Storage

/// The files that commands write where they are told to with `-o`.
enum OutputFile {
  /// Writes a whole file: see ``draft(of:force:_:)``.
  static func save(_ bytes: [UInt8], to path: String, force: Bool, _ session: Session) throws {
    let draft = try draft(of: path, force: force, session)
    defer { draft.discard() }
    try draft.write(bytes)
    try publish(draft, path)
  }

  /// Writes a whole file where none is; `false` where one is.
  static func save(_ bytes: [UInt8], toFree path: String, _ session: Session) throws -> Bool {
    if try FileSystem.status(path) != nil { return false }
    let place = try place(for: path, .document, session)
    do throws(PlatformError) {
      try FileSystem.write(bytes, to: place, replacing: false)
      return true
    } catch {
      if error.exists { return false }
      throw error
    }
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
}
