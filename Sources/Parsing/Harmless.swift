import Diary

/// `text` with everything spelled out that could act on a terminal or change the order of what is read: see
/// ``Unicode/Scalar/isHarmful``.
package func harmless(_ text: String) -> String { text.spellingOutHarm }

/// `text` as one word, or one quoted string, that a POSIX shell passes on unchanged.
package func typable(_ text: String) -> String {
  let safe = harmless(text)
  let plain = safe.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
      || "@+:./_,%=-".unicodeScalars.contains(scalar)
  }
  guard !plain || safe.isEmpty else { return safe }
  return "'" + safe.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
