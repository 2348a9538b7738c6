import Language

/// A drawing in units of 0.1 mm: presentation attributes only, numbers through one formatter.
///
/// Text keeps its size in units of 0.1 mm, so that no browser's minimum font size inflates it; style sheets
/// do not reach inline SVG in every print engine (WeasyPrint #1761), so there are none.
struct SVG {
  private(set) var body = Markup.empty
  /// What stands over the drawing: see ``setOver(_:_:_:size:isCaption:)``.
  var words = Markup.empty
  let width: Double
  let height: Double
  /// A short name for the drawing, unique on the page, made of letters and digits.
  let id: String
  /// What the drawing is called where it is read aloud, and where its numbers stand; empty where they stand beside it,
  /// so that there is nothing to hear.
  let title: String

  init(id: String, width: Double, height: Double, title: String) {
    self.id = id
    self.width = width
    self.height = height
    self.title = title
  }

  enum Anchor: String { case start, middle, end }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, fill: String = "none",
    stroke: Stroke? = nil, role: String? = nil
  ) {
    body += """
      <rect\(Self.mark(role)) x="\(Self.number(x))" y="\(Self.number(y))" width="\(Self.number(width))" \
      height="\(Self.number(height))" fill="\(fill)"\(Self.attributes(stroke))/>

      """
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ stroke: Stroke) {
    body += """
      <line x1="\(Self.number(x1))" y1="\(Self.number(y1))" x2="\(Self.number(x2))" \
      y2="\(Self.number(y2))"\(Self.attributes(stroke))/>

      """
  }

  /// `text` with its baseline at `y`.
  mutating func text(
    _ x: Double, _ y: Double, _ text: String, size: Double = 22, fill: String = Palette.ink,
    anchor: Anchor = .start, weight: Int = 400
  ) {
    body += """
      <text x="\(Self.number(x))" y="\(Self.number(y))" font-family="\(Palette.fonts)" \
      font-size="\(Self.number(size))" font-weight="\(weight)" fill="\(fill)" \
      text-anchor="\(anchor.rawValue)">\(text)</text>

      """
  }

  /// ``text(_:_:_:size:fill:anchor:weight:)`` with a rim, to be read over lines.
  mutating func haloed(
    _ x: Double, _ y: Double, _ text: String, size: Double, fill: String = Palette.ink,
    anchor: Anchor = .start, weight: Int = 400, rim: String = Palette.paper
  ) {
    body += """
      <text x="\(Self.number(x))" y="\(Self.number(y))" font-family="\(Palette.fonts)" \
      font-size="\(Self.number(size))" font-weight="\(weight)" fill="\(rim)" \
      stroke="\(rim)" stroke-width="7" stroke-linejoin="round" aria-hidden="true" \
      text-anchor="\(anchor.rawValue)">\(text)</text>

      """
    self.text(x, y, text, size: size, fill: fill, anchor: anchor, weight: weight)
  }

  /// A path through the points; closed where it has a fill.
  mutating func path(_ points: [(Double, Double)], fill: String = "none", stroke: Stroke? = nil) {
    guard let first = points.first, points.count > 1 else { return }
    var steps = "M\(Self.number(first.0)) \(Self.number(first.1))"
    for point in points.dropFirst() { steps += " L\(Self.number(point.0)) \(Self.number(point.1))" }
    if fill != "none" { steps += " Z" }
    body += "<path d=\"\(steps)\" fill=\"\(fill)\"\(Self.attributes(stroke))/>\n"
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, fill: String, stroke: Stroke? = nil) {
    body += """
      <circle cx="\(Self.number(x))" cy="\(Self.number(y))" r="\(Self.number(radius))" \
      fill="\(fill)"\(Self.attributes(stroke))/>

      """
  }

  /// The whole drawing as an image with a name, or as a picture beside the numbers that it shows.
  var markup: Markup {
    let (role, name): (Markup, Markup) =
      title.isEmpty
      ? ("aria-hidden=\"true\"", .empty)
      : ("role=\"img\" aria-labelledby=\"\(id)t\"", "<title id=\"\(id)t\">\(title)</title>\n")
    return """
      <svg xmlns="http://www.w3.org/2000/svg" \(role) \
      width="\(Self.number(width / 10))mm" height="\(Self.number(height / 10))mm" \
      viewBox="0 0 \(Self.number(width)) \(Self.number(height))">
      \(name)\(body)</svg>
      """
  }

  /// A coordinate: at most one decimal, no trailing zero, and never an exponent or a comma.
  static func number(_ value: Double) -> String {
    guard let tenths = Decimals.rounded(value) else { return "0" }
    guard tenths % 10 != 0 else { return String(tenths / 10) }
    return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  /// What a shape stands for, for whoever counts the shapes.
  private static func mark(_ role: String?) -> Markup { role.map { " data-day=\"\($0)\"" } ?? .empty }

  private static func attributes(_ stroke: Stroke?) -> Markup {
    guard let stroke else { return .empty }
    let base: Markup = " stroke=\"\(stroke.color)\" stroke-width=\"\(number(stroke.width))\""
    guard let dash = stroke.dash else { return base }
    return "\(base) stroke-dasharray=\"\(dash)\""
  }
}

struct Stroke {
  var color: String
  /// In units of 0.1 mm.
  var width: Double
  /// Dash and gap lengths: `3 7`.
  var dash: String?

  init(_ color: String, _ width: Double, dash: String? = nil) {
    self.color = color
    self.width = width
    self.dash = dash
  }
}
