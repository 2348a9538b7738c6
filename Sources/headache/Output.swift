import Platform
import Words

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

  /// Warnings and hints. That a remark cannot be shown is no reason to fail what it is about.
  static func remark(_ text: String) { remark(verbatim: Terminal.current.shown(text, on: .error)) }

  static func remark(verbatim text: String) { try? Process.write(text, to: .error) }

  /// Writes a whole file; one that is there is replaced only with `--force`.
  static func save(_ bytes: [UInt8], to path: String, force: Bool) throws {
    do throws(PlatformError) {
      try FileSystem.write(bytes, to: path, replacing: force)
    } catch {
      if error.isMissing {
        throw Refusal.noFolder(for: path)
      }
      guard error.exists else { throw error }
      throw Refusal.outputExists(path)
    }
  }

  /// Prints and ends the program.
  static func finish(_ text: String, json: Bool = false) -> Never {
    do throws(PlatformError) { try Process.write(text) } catch {
      Process.exit(Explain.report(Unprinted(cause: error), json: json))
    }
    Process.exit(0)
  }
}
