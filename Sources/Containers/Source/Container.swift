/// A file that was recognised, and the ways to read it. Each way begins at the file's start, as often as one likes.
///
/// | kind | read by |
/// |---|---|
/// | `table` | ``table()`` |
/// | `json`, `xml`, `calendar` | ``records(at:)``, ``tree()``, ``outline()`` |
/// | `xlsx`, `ods` | ``workbook()`` |
/// | `zip` | ``archive``, ``member(_:encoding:)`` |
package struct Container {
  package let kind: ContainerKind
  /// The directory of an archive, a spreadsheet's included.
  package let archive: ZipArchive?
  /// What the file is called, with the folders before it as far as they were said; inside an archive, there.
  package let name: String
  /// The name inside an archive.
  private let part: String?
  private let encoding: TextEncoding
  private let open: () throws(ContainerError) -> ByteStream

  /// Recognises a file.
  ///
  /// Its `name` helps where its content says nothing; `encoding` is how text stands in bytes where no byte order mark
  /// says it.
  package init(_ file: ByteFile, name: String = "", encoding: TextEncoding = .utf8) throws(ContainerError) {
    var opening: [UInt8] = []
    try file.read(at: 0, count: ContainerKind.openingLength, into: &opening)
    let kind = ContainerKind(opening: opening, name: name)
    let archive = kind == .zip ? try ZipArchive(file) : nil
    self.archive = archive
    self.kind = archive?.kind ?? kind
    self.encoding = encoding
    self.name = name
    part = nil
    open = { () throws(ContainerError) in file.stream() }
  }

  private init(
    _ kind: ContainerKind, part: String, encoding: TextEncoding,
    open: @escaping () throws(ContainerError) -> ByteStream
  ) {
    self.kind = kind
    self.part = part
    name = part
    self.encoding = encoding
    self.open = open
    archive = nil
  }

  /// A file inside the archive, recognised. One that is an archive itself is of kind `zip` and cannot be read.
  package func member(
    _ entry: ZipArchive.Entry, encoding: TextEncoding = .utf8
  ) throws(ContainerError) -> Container {
    guard let archive else { throw ContainerError(.unreadable(kind)) }
    let stream = try archive.stream(entry)
    var opening: [UInt8] = []
    var chunk: [UInt8] = []
    repeat {
      try stream.next(into: &chunk)
      opening += chunk
    } while opening.count < ContainerKind.openingLength && !chunk.isEmpty
    let kind = ContainerKind(opening: Array(opening.prefix(ContainerKind.openingLength)), name: entry.name)
    return Container(kind, part: entry.name, encoding: encoding) { () throws(ContainerError) in
      try archive.stream(entry)
    }
  }

  /// The rows of a csv or tsv file.
  package func table(quotes: CSVQuotes = .strict) throws(ContainerError) -> CSVTable {
    guard kind == .table || kind == .empty else { throw ContainerError(.unreadable(kind), in: part) }
    return CSVTable(encoding.decoded(try open()), quotes: quotes)
  }

  /// The steps of a tree.
  package func tree() throws(ContainerError) -> any TreeReader {
    switch kind {
    case .json: return JSONReader(encoding.decoded(try open()), part: part)
    case .calendar: return CalendarReader(encoding.decoded(try open()), part: part)
    case .xml: return XMLReader(try open(), part: part)
    default: throw ContainerError(.unreadable(kind), in: part)
    }
  }

  /// The records of a tree that begin at these paths.
  package func records(at paths: [String]) throws(ContainerError) -> TreeRecords {
    TreeRecords(try tree(), at: paths)
  }

  /// What paths a tree has, for recognition.
  package func outline() throws(ContainerError) -> TreeOutline { try TreeOutline(tree()) }

  package func workbook() throws(ContainerError) -> any Workbook {
    guard let archive else { throw ContainerError(.unreadable(kind), in: part) }
    switch kind {
    case .xlsx: return try XLSXWorkbook(archive)
    case .ods: return try ODSWorkbook(archive)
    default: throw ContainerError(.unreadable(kind), in: part)
    }
  }
}

extension ZipArchive {
  /// What the archive is by what is in it.
  fileprivate var kind: ContainerKind {
    func has(_ name: String) -> Bool { entry(named: name) != nil }
    if has("xl/workbook.xml") || entries.contains(where: { $0.name.hasPrefix("xl/worksheets/") }) {
      return .xlsx
    }
    if has("content.xml"), has("META-INF/manifest.xml") || has("mimetype") { return .ods }
    if has("word/document.xml") || has("ppt/presentation.xml") || has("Index/Document.iwa")
      || has("Index.zip")
    {
      return .otherDocument
    }
    return .zip
  }
}
