/// What a file is, told by the bytes it begins with and, where these say nothing, by its name.
package enum ContainerKind: Hashable, Sendable {
  /// Rows of cells as text: csv, tsv, or plain lines.
  case table
  case json, xml, calendar
  /// An archive; ``Container`` tells by its directory whether it is a spreadsheet.
  case zip
  case xlsx, ods
  // What is not read.
  /// Excel's format until 2003, or a workbook encrypted with a password: both are compound files.
  case compound
  case pdf, sqlite, gzip, rtf, html, image
  /// Apple Numbers, or a document of a word processor.
  case otherDocument
  case empty

  /// The bytes that ``init(opening:name:)`` wants to see, or all of a shorter file.
  package static let openingLength = 4096

  /// - Parameters:
  ///   - opening: the file's first bytes, before they are decoded.
  ///   - name: the file's name; only its extension is looked at, and only for text.
  package init(opening: [UInt8], name: String = "") {
    for (kind, magic) in ContainerKind.magic where opening.starts(with: magic) {
      self = kind
      return
    }
    let text = ContainerKind.characters(opening)
    guard let first = text.first(where: { $0 > 0x20 }) else {
      self = text.isEmpty || opening.count < ContainerKind.openingLength ? .empty : .table
      return
    }
    let start = text.drop { $0 <= 0x20 }
    if ContainerKind.begins(start, "BEGIN:V") {
      self = .calendar
    } else if first == UInt8(ascii: "<") {
      self =
        ContainerKind.begins(start, "<!DOCTYPE HTML") || ContainerKind.begins(start, "<HTML") ? .html : .xml
    } else if first == UInt8(ascii: "{") || (first == UInt8(ascii: "[") && ContainerKind.opensArray(start)) {
      self = .json
    } else if ContainerKind.fileExtension(name) == "json", first == UInt8(ascii: "[") {
      self = .json
    } else {
      self = .table
    }
  }

  private static let magic: [(ContainerKind, [UInt8])] = [
    (.zip, [0x50, 0x4B, 0x03, 0x04]), (.zip, [0x50, 0x4B, 0x05, 0x06]),
    (.compound, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), (.pdf, Array("%PDF-".utf8)),
    (.sqlite, Array("SQLite format 3\0".utf8)), (.gzip, [0x1F, 0x8B]), (.rtf, Array("{\\rtf".utf8)),
    (.image, [0x89, 0x50, 0x4E, 0x47]), (.image, [0xFF, 0xD8, 0xFF]), (.image, Array("GIF8".utf8)),
  ]

  /// The ASCII characters of the opening, whether it is in UTF-8 or UTF-16.
  private static func characters(_ opening: [UInt8]) -> [UInt8] {
    if opening.starts(with: [0xFF, 0xFE]) || opening.starts(with: [0xFE, 0xFF]) {
      return opening.dropFirst(2).filter { $0 != 0 }
    }
    return Array(opening.dropFirst(opening.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0))
  }

  private static func begins(_ text: ArraySlice<UInt8>, _ word: String) -> Bool {
    var index = text.startIndex
    for byte in word.utf8 {
      guard index < text.endIndex else { return false }
      let letter = text[index]
      guard (letter >= 0x61 && letter <= 0x7A ? letter - 0x20 : letter) == byte else { return false }
      index += 1
    }
    return true
  }

  /// Whether `[` begins an array: a csv file may begin with `[ ] headache`.
  private static func opensArray(_ text: ArraySlice<UInt8>) -> Bool {
    guard let next = text.dropFirst().first(where: { $0 > 0x20 }) else { return true }
    if next == UInt8(ascii: "]") {
      return text.dropFirst().allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "]") }
    }
    return "{[\"-0123456789".utf8.contains(next)
  }

  private static func fileExtension(_ name: String) -> String {
    guard let point = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    return name[name.utf8.index(after: point)...].lowercased()
  }
}
