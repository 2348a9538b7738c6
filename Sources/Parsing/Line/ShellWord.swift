import Diary

/// `text` as one word, or one quoted string, that a POSIX shell passes on unchanged.
package func typable(_ text: String) -> String {
  let safe = text.escapingControlCharacters
  let plain = safe.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
      || "@+:./_,%=-".unicodeScalars.contains(scalar)
  }
  guard !plain || safe.isEmpty else { return safe }
  return "'" + safe.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}
