import Platform

/// Results to standard output, everything else to standard error; each in one write.
enum Output {
  static func print(_ text: String) throws { try Process.write(text) }

  /// Warnings and hints. That a remark cannot be shown is no reason to fail what it is about.
  static func remark(_ text: String) { try? Process.write(text, to: .error) }

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
