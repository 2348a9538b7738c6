/// Looks through the first lines for the separator, however the file is cut into chunks.
///
/// It is the one that most lines have as often as each other: a title above the table, or commas in numbers and notes,
/// do not decide it.
struct HeaderScan {
  /// Whether enough lines have been seen.
  private(set) var isComplete = false
  private static let lineLimit = 50
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  /// The length of `sep=;`.
  static let hintLength = 5

  private var index = 0
  private var quoted = false
  private var lineStart = 0
  private var lines = 0
  /// How often each separator stands in the line so far, outside quotes.
  private var counts = [0, 0, 0]
  /// Lines that have a separator as often as each other.
  private var tallies: [Tally] = []
  private var hint: UInt8?

  private struct Tally {
    var separator: Int
    var count: Int
    var lines: Int
  }

  /// The candidate that most lines have equally often, among those the one they have most of; the comma where there is
  /// none. A line that the file ends in counts.
  var separator: UInt8 {
    if let hint { return hint }
    var scan = self
    scan.tally()
    var best = Tally(separator: 0, count: 0, lines: 0)
    for tally in scan.tallies {
      if (tally.lines, tally.count, -tally.separator) > (best.lines, best.count, -best.separator) {
        best = tally
      }
    }
    return HeaderScan.separators[best.separator]
  }

  /// Whether the first line is Excel's `sep=;`, which is no record.
  var isHint: Bool { hint != nil }

  /// Goes on from where it stopped; `bytes` is the file from its first byte on.
  mutating func scan(_ bytes: [UInt8]) {
    while index < bytes.count, !isComplete {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""): quoted.toggle()
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !quoted { endLine(bytes) }
      default:
        if !quoted, let kind = HeaderScan.separators.firstIndex(of: byte) { counts[kind] += 1 }
      }
      index += 1
    }
  }

  private mutating func endLine(_ bytes: [UInt8]) {
    let bom = lineStart == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let line = bytes[min(lineStart + bom, index)..<index]
    let isFirst = lineStart == 0
    lineStart = index + 1
    if line.isEmpty { return }
    tally()
    lines += 1
    isComplete = lines == HeaderScan.lineLimit
    guard isFirst, line.count == HeaderScan.hintLength, line.starts(with: Array("sep=".utf8)),
      let last = line.last, HeaderScan.separators.contains(last)
    else { return }
    hint = last
    isComplete = true
  }

  private mutating func tally() {
    for kind in 0..<3 where counts[kind] > 0 {
      if let place = tallies.firstIndex(where: { $0.separator == kind && $0.count == counts[kind] }) {
        tallies[place].lines += 1
      } else {
        tallies.append(Tally(separator: kind, count: counts[kind], lines: 1))
      }
      counts[kind] = 0
    }
  }
}

extension ForeignFile {
  /// Recognises a file by the bytes it begins with.
  init?(opening bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self = .utf16
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: Array("SQLite format 3\0".utf8)) {
      self = .sqlite
    } else if bytes.starts(with: Array("<?xml".utf8)) {
      self = .xml
    } else {
      return nil
    }
  }
}
