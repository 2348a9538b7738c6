/// The paper a report is laid out for.
package enum Paper: String, CaseIterable, Sendable {
  case a4, letter

  fileprivate var size: Markup {
    switch self {
    case .a4: "A4"
    case .letter: "letter"
    }
  }

  /// As a dialogue of printing calls it.
  package var name: String {
    switch self {
    case .a4: "A4"
    case .letter: "Letter"
    }
  }

  /// Height of the sheet inside its margins, in millimetres.
  var textHeight: Double {
    switch self {
    case .a4: 278
    case .letter: 268.4
    }
  }

  /// Narrower margins above and below on the shorter sheet; the text block is 186 mm wide on both.
  fileprivate var margin: Markup {
    switch self {
    case .a4: "10mm 12mm 9mm"
    case .letter: "6mm 14.9mm 5mm"
    }
  }
}

/// The one style sheet: millimetres and sizes of the root's font, tables, no grid, no flex, so that print engines agree.
/// What is for screens alone, narrow or dark, is in ``ScreenStyles``.
enum Stylesheet {
  static func css(_ paper: Paper) -> Markup {
    """
    @page { size: \(paper.size); margin: \(paper.margin); }
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { font: 8.2pt/1.36 \(Markup.fonts); color: \(Palette.ink); \
    -webkit-print-color-adjust: exact; print-color-adjust: exact; font-variant-numeric: tabular-nums; }
    body { margin: 0; background: \(Palette.paper); }
    p { margin: 0; }
    svg { display: block; }
    bdi { overflow-wrap: anywhere; }
    .sheet { width: 186mm; margin: 0 auto; }
    .sheet + .sheet { break-before: page; page-break-before: always; }
    header { border-bottom: 0.7mm solid \(Palette.ink); padding-bottom: 1.2mm; }
    table { border-collapse: collapse; width: 100%; }
    td, th { padding: 0; text-align: left; vertical-align: top; font-weight: 400; }
    h1, .again { font-size: 1.95rem; font-weight: 700; line-height: 1.1; margin: 0; letter-spacing: -0.01em; }
    .again { font-size: 1.3rem; }
    h2 { font-size: 1.12rem; line-height: 1.2; margin: 2.1mm 0 0.8mm; }
    h2 small { font-weight: 400; font-size: 0.84rem; color: \(Palette.muted); }
    h3 { font-size: 0.98rem; line-height: 1.25; margin: 0; }
    .meta { color: \(Palette.muted); font-size: 0.92rem; }
    .meta b { color: \(Palette.ink); font-weight: 600; }
    .blank { display: inline-block; width: 42mm; border-bottom: 0.25mm solid \(Palette.muted); }
    .blank.short { width: 22mm; }
    .meta span { white-space: nowrap; }
    .right { text-align: right; }
    .lead { font-size: 1.04rem; line-height: 1.36; margin: 1.4mm 0 0; }
    .lead span { color: \(Palette.muted); font-size: 0.92rem; }
    .ask { margin: 1.4mm 0 0; padding: 0.8mm 2mm; background: \(Palette.free); \
    border-left: 0.7mm solid \(Palette.ink); }
    .ask span { padding-right: 3mm; }
    .calm { font-size: 1.2rem; line-height: 1.6; margin: 12mm 0; }
    .now { table-layout: fixed; }
    .now td { border-left: 0.2mm solid \(Palette.rule); padding: 0 1.4mm; height: 16.5mm; }
    .now td:first-child { border-left: 0; padding-left: 0; }
    .now h3 { font-size: 0.9rem; }
    .now .big { font-size: 1.75rem; line-height: 1.15; }
    .now span, .now .sub { color: \(Palette.muted); }
    .now span b { color: \(Palette.ink); }
    .now .sub { font-size: 0.84rem; line-height: 1.25; }
    .acute { table-layout: fixed; }
    .acute .c0 { width: 40mm; } .acute .w { width: 26.5mm; } .acute .l { width: 18mm; }
    .acute td, .acute th { height: 3.7mm; line-height: 3.7mm; font-size: 0.92rem; white-space: nowrap; }
    .acute td, .acute th.n { text-align: right; padding-right: 2.6mm; }
    .acute thead th { color: \(Palette.muted); font-size: 0.84rem; }
    .acute .over { color: \(Palette.accent); font-weight: 700; padding-right: 0.6mm; }
    .acute .bars { width: 27mm; padding: 0; text-align: left; }
    .windows { padding-left: 2mm; font-size: 0.8rem; line-height: 1.25; color: \(Palette.muted); text-align: right; \
    white-space: nowrap; }
    .lettered { position: relative; }
    .lettered span { position: absolute; white-space: nowrap; line-height: 1; font-weight: 600; }
    .lettered .caption { color: \(Palette.preventiveEdge); }
    .title td { padding-bottom: 0.4mm; }
    .blocks { table-layout: fixed; }
    .half { width: 92mm; }
    .gap { width: 2.4mm; }
    .forest { table-layout: fixed; width: 92mm; }
    .forest td, .forest th { height: 4.2mm; line-height: 4.2mm; font-size: 0.88rem; white-space: nowrap; }
    .forest thead th, .forest thead td { font-size: 0.82rem; color: \(Palette.muted); height: 3.6mm; \
    line-height: 3.6mm; }
    .forest .axis td { height: 3mm; line-height: 3mm; }
    .forest td, .forest thead th { text-align: right; padding-right: 1.2mm; }
    .forest thead th:first-child { text-align: left; width: 29mm; }
    .forest .rate { width: 8mm; }
    .forest .change { width: 26.4mm; }
    .forest td.change { font-size: 0.84rem; }
    .forest .plot { width: 20.6mm; }
    .forest td.plot { padding: 0; }
    .forest .first td, .forest .first th { font-weight: 600; }
    .forest .since td, .forest .since th { color: \(Palette.muted); }
    .forest .since th { padding-left: 2mm; }
    .forest td.words, .forest .first td.words { text-align: left; font-weight: 400; color: \(Palette.muted); \
    padding-left: 3mm; }
    .note { font-size: 0.83rem; line-height: 1.3; color: \(Palette.muted); margin: 0.6mm 0 0; }
    .note b { color: \(Palette.ink); font-weight: 600; }
    .data { font-size: 0.9rem; line-height: 1.25; }
    .data td, .data th { padding: 0.45mm 1mm; border-bottom: 0.2mm solid \(Palette.rule); }
    .data td, .data thead th { text-align: right; }
    .data thead th { color: \(Palette.muted); font-size: 0.86rem; border-bottom: 0.4mm solid \(Palette.ink); }
    .data thead th:first-child { text-align: left; }
    .data tbody th { white-space: nowrap; }
    .data.txt td, .data.txt thead th { text-align: left; }
    .data.txt tbody th { white-space: normal; }
    .courses { table-layout: fixed; font-size: 0.86rem; line-height: 1.3; overflow-wrap: anywhere; }
    .courses .c1 { width: 30mm; } .courses .c2 { width: 38mm; } .courses .c3 { width: 35mm; }
    .courses .c4 { width: 29mm; }
    .tight td, .tight th { white-space: nowrap; padding: 0.35mm 0.5mm; font-size: 0.84rem; }
    .lines { font-size: 0.95rem; line-height: 1.28; }
    .onset { table-layout: fixed; }
    .onset td, .onset th, .onset thead th { text-align: center; padding: 0.3mm 0; font-size: 0.82rem; }
    .onset thead th:first-child, .onset tbody th { width: 11mm; text-align: left; }
    .onset .bar td { border-bottom: 0; } .onset svg { margin: 0 auto; }
    .hours { width: 122mm; }
    .foot { margin-top: 1.2mm; padding-top: 0.9mm; border-top: 0.25mm solid \(Palette.rule); \
    font-size: 0.77rem; line-height: 1.33; color: \(Palette.muted); }
    .foot b { color: \(Palette.ink); font-weight: 600; }
    .phone { display: none; }
    \(ScreenStyles.css)
    """
  }
}

extension Markup {
  /// The typefaces of the page, as a style sheet and an attribute of SVG name them. Nobody's words are in it.
  static let fonts: Markup =
    "Inter, 'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans CJK JP', 'Noto Sans Arabic', sans-serif"
}
