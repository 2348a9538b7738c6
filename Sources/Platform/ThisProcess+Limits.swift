import Glibc

extension ThisProcess {
  /// Makes a write beyond the file-size limit (`ulimit -f`) an error with a message, as a full disk is, in place
  /// of a signal that ends the program without a word.
  ///
  /// Source: setrlimit(2), `RLIMIT_FSIZE`.
  package static func reportSizeLimit() { _ = signal(SIGXFSZ, SIG_IGN) }
}
