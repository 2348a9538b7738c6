import Cells
import CivilTime

/// How far from UTC the clock of a zone is that a file names, whichever way it names it.
///
/// Tried in turn: a distance from UTC (`GMT+0500`, `UTC-3`); a name of the database of time zones; the end of a longer name
/// (`/mozilla.org/20050126_1/Europe/Berlin`); Windows' names; and what the file itself says of a zone of its own.
struct FileZones {
  /// Minutes east of UTC in a zone of the database, at a wall-clock time; `nil` for a zone that it does not have.
  private let named: (_ zone: String, _ wall: Int) -> Int?
  /// The zones that the file describes, by their names in it.
  var described: [String: DescribedZone] = [:]

  init(_ named: @escaping (_ zone: String, _ wall: Int) -> Int?) { self.named = named }

  /// Minutes east of UTC at a wall-clock time; `nil` for a zone that is not known.
  func offset(_ name: String, _ wall: Int) -> Int? {
    // Before the names: those of the rules of POSIX count the other way round.
    if let distance = Self.distance(name) { return distance }
    if let offset = named(name, wall) { return offset }
    var rest = name[...]
    while let slash = rest.firstIndex(of: "/") {
      rest = rest[rest.index(after: slash)...]
      if rest.contains("/") || rest.lowercased() == "utc", let offset = named(String(rest), wall) {
        return offset
      }
    }
    if let zone = WindowsZones.zone(of: name), let offset = named(zone, wall) { return offset }
    return described[name]?.offset(wall)
  }

  /// `GMT+0500`, `UTC-3`, `+05:30`, `Z`: minutes east of UTC.
  static func distance(_ name: String) -> Int? {
    var text = Substring(name.lowercased().filter { $0 != " " && $0 != "(" && $0 != ")" })
    for word in ["utc", "gmt"] where text.hasPrefix(word) {
      text = text.dropFirst(word.count)
      if text.isEmpty { return 0 }
    }
    if text == "z" || text == "tzone://microsoft/utc" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" || sign == "−" else { return nil }
    let rest = text.dropFirst()
    let digits = rest.filter(\.isNumber)
    guard digits.count == rest.count(where: { $0 != ":" }), (1...4).contains(digits.count) else { return nil }
    let hours = Int(digits.count > 2 ? digits.dropLast(2) : digits[...]) ?? 99
    let minutes = digits.count > 2 ? Int(digits.suffix(2)) ?? 99 : 0
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == "+" ? 1 : -1) * (hours * 60 + minutes)
  }
}
