/// `text` with everything spelled out that could act on a terminal or change the order of what is read:
/// control characters, escape sequences, bidirectional and invisible formatting, line separators.
package func harmless(_ text: String) -> String {
  var shown = ""
  for scalar in text.unicodeScalars {
    if isHarmful(scalar) {
      shown += "\\u{\(String(scalar.value, radix: 16))}"
    } else {
      shown.unicodeScalars.append(scalar)
    }
  }
  return shown
}

/// `text` as one word, or one quoted string, that a POSIX shell passes on unchanged.
func typable(_ text: String) -> String {
  let safe = harmless(text)
  let plain = safe.unicodeScalars.allSatisfy { scalar in
    scalar.properties.isAlphabetic || (48...57).contains(scalar.value)
      || "@+:./_,%=-".unicodeScalars.contains(scalar)
  }
  guard !plain || safe.isEmpty else { return safe }
  return "'" + safe.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// Unicode categories Cc, Zl, Zp and Cf; of the last the joiners inside words and emoji are kept.
private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .lineSeparator, .paragraphSeparator: true
  case .format: scalar.value != 0x200C && scalar.value != 0x200D
  default: false
  }
}
