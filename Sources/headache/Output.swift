import Platform
import Words

/// Results to standard output, everything else to standard error; each in one write.
enum Output {
  static func print(_ text: String) throws { try Process.write(text) }

  /// Warnings and hints. That a remark cannot be shown is no reason to fail what it is about.
  static func remark(_ text: String) { try? Process.write(text, to: .error) }

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
  static func finish(_ text: String) -> Never {
    do throws(PlatformError) {
      try Process.write(text)
    } catch {
      remark("error: cannot write to \(error.path): \(error.reason)\n")
      Process.exit(Explain.ioFailure)
    }
    Process.exit(0)
  }
}
