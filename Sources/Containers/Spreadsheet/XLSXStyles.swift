/// The styles of a workbook, as far as they tell days from numbers, and what is struck out.
enum XLSXStyles {
  private static let limit = 100_000

  /// What a style makes of a number, and whether it strikes the cell out.
  struct Style {
    var shape: SerialDate.Shape?
    var isStruck = false
    /// Whether it fills the cell with a colour that is not white.
    var isPainted = false
  }

  /// For each style that a cell can have, what it is.
  static func styles(_ stream: ByteStream, _ part: String) throws(ContainerError) -> [Style] {
    var tags = XMLTags(stream, part: part)
    var formats: [Int: SerialDate.Shape?] = [:]
    var shapes: [Style] = []
    var fonts: [Bool] = []
    var fills: [Bool] = []
    var (isCells, isFonts) = (false, false)
    while let tag = try tags.next() {
      guard formats.count < limit, shapes.count < limit, fonts.count < limit, fills.count < limit else {
        throw ContainerError(.limit(.manyNames), in: part)
      }
      switch tag.name {
      case "numFmt":
        if let id = tag["numFmtId"].flatMap({ Int($0) }) {
          formats[id] = .some(NumberFormat.shape(code: tag["formatCode"] ?? ""))
        }
      case "fonts": isFonts = true
      case "fills", "borders": isFonts = false
      case "patternFill" where !isCells:
        fills.append(!["none", "gray125"].contains(tag["patternType"] ?? "none"))
      case "gradientFill" where !isCells: fills.append(true)
      case "fgColor" where !isCells && !fills.isEmpty:
        if tag["rgb"]?.hasSuffix("FFFFFF") ?? false || tag["theme"] == "0" && tag["tint"] == nil
          || ["1", "9"].contains(tag["indexed"] ?? "")
        {
          fills[fills.count - 1] = false
        }
      case "font" where isFonts: fonts.append(false)
      case "strike" where isFonts && !fonts.isEmpty:
        fonts[fonts.count - 1] = !["0", "false"].contains(tag["val"] ?? "1")
      case "cellXfs": (isCells, isFonts) = (true, false)
      case "cellStyles", "cellStyleXfs", "dxfs": isCells = false
      case "xf" where isCells:
        let id = tag["numFmtId"].flatMap { Int($0) } ?? 0
        let font = tag["fontId"].flatMap { Int($0) } ?? -1
        let fill = tag["fillId"].flatMap { Int($0) } ?? -1
        shapes.append(
          Style(
            shape: formats[id] ?? NumberFormat.shape(builtIn: id),
            isStruck: fonts.indices.contains(font) && fonts[font],
            isPainted: fills.indices.contains(fill) && fills[fill]))
      default: break
      }
    }
    return shapes
  }
}
