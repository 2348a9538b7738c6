/// The styles of a workbook, as far as they tell days from numbers.
enum XLSXStyles {
  private static let limit = 100_000

  /// For each style that a cell can have, what it makes of a number.
  static func shapes(_ stream: ByteStream, _ part: String) throws(ContainerError) -> [SerialDate.Shape?] {
    var tags = XMLTags(stream, part: part)
    var formats: [Int: SerialDate.Shape?] = [:]
    var shapes: [SerialDate.Shape?] = []
    var isCells = false
    while let tag = try tags.next() {
      guard formats.count < limit, shapes.count < limit else {
        throw ContainerError(.limit(.manyNames), in: part)
      }
      switch tag.name {
      case "numFmt":
        if let id = tag["numFmtId"].flatMap({ Int($0) }) {
          formats[id] = .some(NumberFormat.shape(code: tag["formatCode"] ?? ""))
        }
      case "cellXfs": isCells = true
      case "cellStyles", "cellStyleXfs", "dxfs": isCells = false
      case "xf" where isCells:
        let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
        shapes.append(formats[id] ?? NumberFormat.shape(builtIn: id))
      default: break
      }
    }
    return shapes
  }
}
