/// Looks through the first line that is not empty for the separator, however the file is cut into chunks.
struct HeaderScan {
  /// Whether the line's end has been seen.
  private(set) var isComplete = false
  private var index = 0
  private var quoted = false
  private var lineStart = 0
  private var counts = [0, 0, 0]
  private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
  private var hint: UInt8?
  /// The length of `sep=;`.
  static let hintLength = 5

  /// The candidate that occurs most often outside quotes; the comma where none does.
  var separator: UInt8 {
    if let hint { return hint }
    var best = 0
    for candidate in 1..<3 where counts[candidate] > counts[best] { best = candidate }
    return HeaderScan.separators[best]
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
    isComplete = true
    guard isFirst, line.count == HeaderScan.hintLength, line.starts(with: Array("sep=".utf8)),
      let last = line.last, HeaderScan.separators.contains(last)
    else { return }
    hint = last
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
