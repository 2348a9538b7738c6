import Cells

/// Windows' names of time zones, which calendars of Outlook and Exchange have, and the zones that they are.
///
/// A line has the words by which Windows shows a zone, without the distance from UTC in front of them, its name, and the
/// zone of the database of time zones. The pairs are those of CLDR, supplemental/windowsZones, territory 001.
enum WindowsZones {
  /// The zone of a name, or of what Windows shows in its place: `(UTC-08:00) Pacific Time (US & Canada)`.
  static func zone(of name: String) -> String? { zones[folded(name)] }

  private static func folded(_ name: String) -> String {
    var name = Substring(name.lowercased())
    if name.hasPrefix("(utc") || name.hasPrefix("(gmt"), let close = name.firstIndex(of: ")") {
      name = name[name.index(after: close)...]
    }
    return name.filter { $0.isLetter || $0.isNumber || $0 == "+" || $0 == "-" }
  }

  private static let zones: [String: String] = {
    var zones: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: "|").map(String.init)
      guard parts.count == 3 else { continue }
      for name in [parts[0], parts[1]] where zones[folded(name)] == nil { zones[folded(name)] = parts[2] }
    }
    return zones
  }()
}
