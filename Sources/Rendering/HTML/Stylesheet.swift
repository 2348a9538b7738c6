/// The paper a report is laid out for.
package enum Paper: String, CaseIterable, Sendable {
  case a4, letter

  fileprivate var size: Markup {
    switch self {
    case .a4: "A4"
    case .letter: "letter"
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

/// The one style sheet: millimetres, tables, no grid, no flex, so that print engines agree.
enum Stylesheet {
  static func css(_ paper: Paper, _ foot: PageFoot) -> Markup {
    """
    @page { size: \(paper.size); margin: \(paper.margin); \(foot.css) }
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    html { font: 8.2pt/1.38 Inter, 'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans CJK JP', sans-serif; \
    color: #1b2333; -webkit-print-color-adjust: exact; print-color-adjust: exact; \
    font-variant-numeric: tabular-nums; }
    body { margin: 0; background: #ffffff; }
    svg { display: block; }
    .sheet { width: 186mm; margin: 0 auto; }
    .sheet + .sheet { break-before: page; page-break-before: always; }
    header { border-bottom: 0.7mm solid #1b2333; padding-bottom: 1.6mm; }
    table { border-collapse: collapse; width: 100%; }
    td, th { padding: 0; text-align: left; vertical-align: top; font-weight: 400; }
    h1 { font-size: 16pt; line-height: 1.1; margin: 0; letter-spacing: -0.2pt; }
    h2 { font-size: 9.2pt; line-height: 1.2; margin: 2.6mm 0 1mm; }
    h2 small { font-weight: 400; font-size: 7pt; color: #5a6577; }
    h3 { font-size: 8pt; line-height: 1.25; margin: 0; }
    .meta { color: #5a6577; font-size: 7.6pt; }
    .meta b { color: #1b2333; font-weight: 600; }
    .right { text-align: right; }
    .lead { font-size: 8.5pt; line-height: 1.4; margin: 1.6mm 0 0; }
    .lead span { color: #5a6577; font-size: 7.6pt; }
    .ask { margin: 1.6mm 0 0; padding: 0.9mm 2mm; background: #f3f5f8; border-left: 0.7mm solid #1b2333; }
    .ask span { padding-right: 3mm; }
    .calm { font-size: 10pt; line-height: 1.6; margin: 12mm 0; }
    .windows { font-size: 6.6pt; line-height: 1.25; color: #5a6577; text-align: right; white-space: nowrap; }
    .title td { padding-bottom: 0.6mm; }
    .blocks { table-layout: fixed; }
    .half { width: 92mm; }
    .gap { width: 2mm; }
    .forest { table-layout: fixed; width: 92mm; }
    .forest td, .forest th { height: 4.4mm; line-height: 4.4mm; font-size: 7.2pt; white-space: nowrap; }
    .forest thead th { font-size: 6.8pt; color: #5a6577; height: 3.6mm; line-height: 3.6mm; }
    .forest .axis td { height: 3.2mm; line-height: 3.2mm; }
    .forest td, .forest thead th { text-align: right; padding-right: 1.2mm; }
    .forest thead th:first-child { text-align: left; width: 29mm; }
    .forest .rate { width: 8mm; }
    .forest .change { width: 26.4mm; }
    .forest td.change { font-size: 6.9pt; }
    .forest .plot { width: 20.6mm; }
    .forest td.plot, .forest thead th.plot { padding: 0; }
    .forest .first td, .forest .first th { font-weight: 600; }
    .forest td.words, .forest .first td.words { text-align: left; font-weight: 400; color: #5a6577; \
    padding-left: 3mm; }
    .note { font-size: 6.8pt; line-height: 1.32; color: #5a6577; margin: 0.6mm 0 0; }
    .note b { color: #1b2333; font-weight: 600; }
    .line { white-space: nowrap; }
    .data td, .data th { padding: 0.75mm 1.2mm; border-bottom: 0.2mm solid #d5dae2; }
    .data td, .data thead th { text-align: right; }
    .data thead th { color: #5a6577; font-size: 7.2pt; border-bottom: 0.4mm solid #1b2333; }
    .data thead th:first-child { text-align: left; }
    .data.txt td, .data.txt thead th { text-align: left; }
    .foot { margin-top: 1.4mm; padding-top: 1mm; border-top: 0.25mm solid #d5dae2; font-size: 6.3pt; \
    line-height: 1.34; color: #5a6577; }
    .foot b { color: #1b2333; font-weight: 600; }
    @media screen {
      body { background: #e6e9ee; padding: 8mm 0; }
      .sheet { width: auto; max-width: 210mm; padding: 10mm 12mm 9mm; background: #fff; \
    box-shadow: 0 1px 6px rgba(20,30,50,.25); margin-bottom: 8mm; }
      .sheet svg { max-width: 100%; height: auto; }
    }
    @media screen and (max-width: 760px) {
      body { padding: 0; }
      .sheet { padding: 4mm 3mm; overflow-wrap: anywhere; }
      .blocks, .blocks > tbody, .blocks > tbody > tr, .half { display: block; width: auto; }
      .half { margin-bottom: 4mm; }
      .forest, .forest .plot { width: 100%; }
      .forest thead th:first-child { width: 25mm; }
      .forest .plot { width: auto; }
      .forest td, .forest th, .windows { white-space: normal; overflow-wrap: normal; }
      .data { display: block; overflow-x: auto; overflow-wrap: normal; }
    }
    """
  }
}
