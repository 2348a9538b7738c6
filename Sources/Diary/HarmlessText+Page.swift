extension String {
  /// The text without what must not reach a page: see ``Unicode/Scalar/isHarmful``.
  package var harmless: String { droppingHarm }

  /// ``harmless`` on one line: line breaks and tabs become spaces.
  package var harmlessLine: String {
    var kept = UnicodeScalarView()
    for scalar in harmless.unicodeScalars { kept.append(scalar == "\n" || scalar == "\t" ? " " : scalar) }
    return String(kept)
  }
}
