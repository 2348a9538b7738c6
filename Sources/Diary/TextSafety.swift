/// Which characters of a person's or a file's text must not reach a terminal or a page as they are: the one rule.
///
/// - Control characters (C0, DEL, C1; U+0085 among them) drive a terminal; most are illegal in XML.
/// - Line and paragraph separators break a line where this program did not.
/// - Formats that are not seen: bidirectional controls make a line read as what it does not say (Unicode TR 36,
///   3.1), zero-width characters and tags hide text. The joiners U+200C and U+200D stay, which scripts and emoji
///   need, and so do formats that are seen, such as the Arabic number sign.
/// - Noncharacters are illegal in XML.
extension Unicode.Scalar {
  package var isHarmful: Bool {
    // The table of categories costs more than all else that is done with a letter.
    if isASCII { return value < 0x20 || value == 0x7F }
    return switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format:
      value != 0x200C && value != 0x200D
        && (properties.isDefaultIgnorableCodePoint || (0xFFF9...0xFFFB).contains(value))
    case .unassigned: properties.isNoncharacterCodePoint
    default: false
    }
  }
}

extension String {
  /// The text with every harmful character spelled out: `\u{1b}`.
  package var escapingControlCharacters: String {
    var shown = ""
    for scalar in unicodeScalars {
      if scalar.isHarmful {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// ``escapingControlCharacters`` of a page, whose lines and tabs are kept.
  package var escapingControlCharactersInLines: String {
    let isPlain = unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        ? (0x20..<0x7F).contains(scalar.value) || scalar == "\n" || scalar == "\t" : !scalar.isHarmful
    }
    if isPlain { return self }
    return split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map {
        String($0).escapingControlCharacters
      }.joined(by: "\t")
    }.joined(by: "\n")
  }

  /// The text without its harmful characters, lines and tabs kept.
  package var removingControlCharacters: String {
    if unicodeScalars.allSatisfy({ !$0.isHarmful || $0 == "\n" || $0 == "\t" }) { return self }
    var kept = UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.lazy.filter { !$0.isHarmful || $0 == "\n" || $0 == "\t" })
    return String(kept)
  }

  /// ``removingControlCharacters`` on one line: line breaks and tabs become spaces.
  package var removingControlCharactersAndLines: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return self }
    if unicodeScalars.allSatisfy({ !$0.isHarmful }) { return self }
    var kept = UnicodeScalarView()
    for scalar in removingControlCharacters.unicodeScalars {
      kept.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
    }
    return String(kept)
  }

  /// The most characters of a file that a message quotes.
  package static let excerptLimit = 60

  /// ``escapingControlCharacters`` of a file's text for a message, cut to ``excerptLimit`` characters. The lines of a cell
  /// stand behind each other.
  package var escapedExcerpt: String {
    let start = String(
      UnicodeScalarView(unicodeScalars.prefix(String.excerptLimit).map { $0 == "\n" ? " " : $0 }))
    return start.escapingControlCharacters + (unicodeScalars.count > String.excerptLimit ? "…" : "")
  }
}
