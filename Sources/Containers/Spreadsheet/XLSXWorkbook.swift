import Markup

/// An Excel workbook (ECMA-376): a zip archive of xml.
final class XLSXWorkbook: Workbook {
  private let archive: ZipArchive
  private(set) var sheets: [WorkbookSheet] = []
  private(set) var epoch = SerialEpoch.year1900
  /// For each sheet, the name of its file in the archive.
  private var parts: [String] = []
  private let shared: SharedTexts
  private let styles: [XLSXStyles.Style]

  init(_ archive: ZipArchive) throws(ContainerError) {
    self.archive = archive
    let book = try XLSXWorkbook.bookName(archive)
    guard let entry = archive.entry(named: book) else { throw ContainerError(.workbook(.missingPart(book))) }
    let targets = try XLSXWorkbook.relations(of: book, in: archive)
    func part(_ type: String) -> ZipArchive.Entry? {
      targets.first { $0.type.hasSuffix(type) }.flatMap { archive.entry(named: $0.target) }
    }
    shared =
      try part("/sharedStrings").map { entry throws(ContainerError) in
        try SharedTexts(archive.stream(entry), entry)
      } ?? SharedTexts()
    styles =
      try part("/styles").map { entry throws(ContainerError) in
        try XLSXStyles.styles(archive.stream(entry), entry.name)
      } ?? []
    var tags = XMLTags(try archive.stream(entry), part: book)
    while let tag = try tags.next() {
      switch tag.name {
      case "workbookPr": epoch = tag.isTrue("date1904") ? .year1904 : .year1900
      case "sheet":
        guard sheets.count < 1000 else { throw ContainerError(.limit(.manyParts), in: book) }
        let relation = targets.first { $0.id == tag["id"] }
        // Sheets of charts and macros have no cells.
        guard let relation, relation.type.hasSuffix("/worksheet") else { continue }
        sheets.append(
          WorkbookSheet(name: tag["name"] ?? "", isHidden: (tag["state"] ?? "visible") != "visible"))
        parts.append(relation.target)
      default: break
      }
    }
    guard !sheets.isEmpty else { throw ContainerError(.workbook(.noSheets)) }
  }

  func rows(of sheet: Int) throws(ContainerError) -> any RecordReader {
    guard sheets.indices.contains(sheet) else { throw ContainerError(.workbook(.noSuchSheet)) }
    guard let entry = archive.entry(named: parts[sheet]) else {
      throw ContainerError(.workbook(.missingPart(parts[sheet])))
    }
    return SheetReader(
      XLSXRows(
        try archive.stream(entry), part: sheets[sheet].name, shared: shared, styles: styles, epoch: epoch))
  }

  func extras(of sheet: Int) throws(ContainerError) -> SheetExtras {
    var extras = SheetExtras()
    guard sheets.indices.contains(sheet), let entry = archive.entry(named: parts[sheet]) else {
      return extras
    }
    try XLSXExtras.hiddenColumns(archive.stream(entry), part: sheets[sheet].name, into: &extras)
    let targets = try XLSXWorkbook.relations(of: parts[sheet], in: archive)
    for target in targets where target.type.hasSuffix("/comments") {
      guard let entry = archive.entry(named: target.target) else { continue }
      try XLSXExtras.comments(archive.stream(entry), part: target.target, into: &extras)
    }
    return extras
  }

  private static func bookName(_ archive: ZipArchive) throws(ContainerError) -> String {
    let roots = try relations(of: "", in: archive)
    return roots.first { $0.type.hasSuffix("/officeDocument") }?.target ?? "xl/workbook.xml"
  }

  private struct Relation {
    var id: String
    var type: String
    var target: String
  }

  /// What a part of the archive refers to, by the file beside it (ECMA-376-2, 9.3).
  private static func relations(
    of part: String, in archive: ZipArchive
  ) throws(ContainerError) -> [Relation] {
    let steps = part.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let folder = Array(steps.dropLast())
    let name = (folder + ["_rels", (steps.last ?? "") + ".rels"]).joined(separator: "/")
    guard let entry = archive.entry(named: name) else { return [] }
    var relations: [Relation] = []
    var tags = XMLTags(try archive.stream(entry), part: name)
    while let tag = try tags.next() {
      guard tag.name == "Relationship", let id = tag["Id"], let target = tag["Target"] else { continue }
      guard relations.count < 2000 else { throw ContainerError(.limit(.manyParts), in: name) }
      relations.append(Relation(id: id, type: tag["Type"] ?? "", target: resolved(target, folder)))
    }
    return relations
  }

  /// The name in the archive of a target, which may begin at the root or go up.
  private static func resolved(_ target: String, _ folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") {
      if step == ".." {
        _ = path.popLast()
      } else if step != "." {
        path.append(String(step))
      }
    }
    return path.joined(separator: "/")
  }
}
