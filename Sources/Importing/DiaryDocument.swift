import Cells
package import Containers
package import Diary

/// Why the document of a diary cannot be read, and where.
package enum DiaryDocumentError: Error {
  case container(ContainerError)
  case fault(DocumentFault, Position)
}

/// Reads the document that `export --format json` writes, one entry at a time: json as strict as RFC 8259, lists in
/// the order of ``DocumentSection``. At most one entry is held.
package struct DiaryDocument {
  package static let schema = "headache.diary/"

  private let reader: any TreeReader
  private var token = TreeToken()
  private var counts: [(section: DocumentSection, count: Int)] = []
  private var section: DocumentSection?
  private var isInside = false
  private var found = 0
  private var ended: Set<DocumentSection> = []
  private var isOver = false

  /// Where the entry read last begins.
  package var position: Position { token.position }

  package init(_ reader: any TreeReader) { self.reader = reader }

  /// Whether the file says that it is such a document, of any version.
  package static func isOne(_ reader: any TreeReader) -> Bool {
    var document = DiaryDocument(reader)
    return (try? document.readSchema()) ?? false
  }

  private mutating func step() throws(DiaryDocumentError) -> TreeToken.Kind {
    do throws(ContainerError) { try reader.next(&token) } catch { throw .container(error) }
    return token.step
  }

  private var name: String { String(decoding: token.name, as: UTF8.self) }
  private var text: String { String(decoding: token.text, as: UTF8.self) }

  private func fault(_ fault: DocumentFault) -> DiaryDocumentError { .fault(fault, token.position) }

  private mutating func readSchema() throws(DiaryDocumentError) -> Bool {
    guard try step() == .open(.object), try step() == .value(.text), name == "schema" else { return false }
    return text.hasPrefix(Self.schema)
  }

  /// One entry of the document.
  package struct Entry {
    package var section: DocumentSection
    package var members: [DocumentMember]
    package var position: Position
    /// Its place in its list.
    package var index: Int

    /// `preventives[3]`.
    package var path: String { "\(section.rawValue)[\(index)]" }
  }

  /// Reads what stands before the first entry.
  package mutating func begin() throws(DiaryDocumentError) {
    guard try readSchema() else { throw fault(.missing("schema")) }
    guard text == Self.schema + "1" else { throw fault(.version(text)) }
    guard try step() == .open(.object), name == "data" else { throw fault(.missing("data")) }
    guard try step() == .open(.object), name == "counts" else { throw fault(.missing("counts")) }
    while try step() != .close {
      guard token.step == .value(.number), let count = Int(text), count >= 0,
        let section = DocumentSection(rawValue: name), !counts.contains(where: { $0.section == section })
      else { throw fault(.unfit("counts")) }
      counts.append((section, count))
    }
    for section in DocumentSection.allCases
    where !section.isOptional && !counts.contains(where: { $0.section == section }) {
      throw fault(.missing("counts.\(section.rawValue)"))
    }
  }

  /// `nil` at the end, where every list has been there with as many entries as the counts promise.
  package mutating func next() throws(DiaryDocumentError) -> Entry? {
    while !isOver {
      let step = try step()
      if let section, isInside {
        switch step {
        case .open(.object):
          found += 1
          let start = token.position
          return Entry(section: section, members: try members(), position: start, index: found - 1)
        case .close: try end(section)
        default: throw fault(.unfit(section.rawValue))
        }
        continue
      }
      switch step {
      case .open(.array):
        guard let section = DocumentSection(rawValue: name) else { throw fault(.surplus(name)) }
        guard !ended.contains(section) else { throw fault(.repeated) }
        (self.section, isInside, found) = (section, true, 0)
      case .close: try finish()
      default: throw fault(.surplus(name))
      }
    }
    return nil
  }

  private mutating func end(_ section: DocumentSection) throws(DiaryDocumentError) {
    let promised = counts.first { $0.section == section }?.count ?? 0
    guard found == promised else { throw fault(.count(section, promised: promised, found: found)) }
    ended.insert(section)
    isInside = false
  }

  private mutating func finish() throws(DiaryDocumentError) {
    for section in DocumentSection.allCases
    where !ended.contains(section) && counts.contains(where: { $0.section == section }) {
      throw fault(.missing(section.rawValue))
    }
    while try step() != .end {
      guard token.step == .close || name == "warnings" else { throw fault(.surplus(name)) }
    }
    isOver = true
  }

  /// The members of an object that has just begun.
  private mutating func members() throws(DiaryDocumentError) -> [DocumentMember] {
    var members: [DocumentMember] = []
    while try step() != .close {
      let name = name
      members.append(DocumentMember(name, try value()))
    }
    return members
  }

  /// The value that the token begins.
  private mutating func value() throws(DiaryDocumentError) -> DocumentValue {
    switch token.step {
    case .open(.array):
      var values: [DocumentValue] = []
      while try step() != .close { values.append(try value()) }
      return .list(values)
    case .open: return .members(try members())
    case .value(.text): return .text(text)
    case .value(.truth): return .truth(text == "true")
    case .value(.number):
      guard let number = Int(text) else { throw fault(.unfit(name)) }
      return .number(number)
    case .value: return .null
    case .close, .end: throw fault(.unfit(name))
    }
  }
}
