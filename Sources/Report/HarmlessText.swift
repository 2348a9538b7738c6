/// Which characters of a person's text may reach a page or a terminal.
///
/// Control characters are illegal in XML and can drive a terminal; bidirectional controls can make a line
/// read as what it does not say (Unicode TR 36, 3.1). Joiners stay: scripts and emoji need them.
extension Unicode.Scalar {
  var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0...0xFDEF: true
    case let code where code & 0xFFFE == 0xFFFE: true
    default: false
    }
  }
}

extension String {
  /// The text without control, bidirectional-control and non-characters.
  package var harmless: String {
    var kept = UnicodeScalarView()
    kept.append(contentsOf: unicodeScalars.lazy.filter { !$0.isHarmful })
    return String(kept)
  }

  /// ``harmless`` on one line: line breaks and tabs become spaces.
  package var harmlessLine: String {
    var kept = UnicodeScalarView()
    for scalar in harmless.unicodeScalars { kept.append(scalar == "\n" || scalar == "\t" ? " " : scalar) }
    return String(kept)
  }

  /// With a capital first letter.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// At most `limit` characters, the last of them an ellipsis where something was cut.
  func cut(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}
