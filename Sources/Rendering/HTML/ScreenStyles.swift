/// What a screen needs and paper does not: larger text, one column where it is narrow, dark colours at night.
///
/// Every rule is inside `@media screen`, so that a page printed at night is white.
enum ScreenStyles {
  /// The width below which there is one column, in pixels.
  static let narrow = 700
  /// The width below which two columns of panels do not fit beside each other, in pixels.
  static let tight = 960

  static var css: Markup {
    """
    @media screen {
      :root { color-scheme: light dark; --paper: \(Palette.paper); }
      html { font-size: 10pt; }
      body { background: #e6e9ee; padding: 8mm 0; }
      .sheet { width: auto; max-width: 250mm; padding: 10mm 12mm 9mm; background: \(Palette.paper); \
    box-shadow: 0 1px 6px rgba(20,30,50,.25); margin-bottom: 8mm; }
      .sheet .paper svg, .sheet .scroll svg { width: 100%; height: auto; }
      .now td { height: auto; }
      .forest, .half { width: auto; }
      .acute td, .acute th, .forest td, .forest th { height: auto; line-height: 1.35; }
      .forest thead th, .forest thead td { height: auto; line-height: 1.3; }
      .forest thead th:first-child, .forest .rate, .forest .change { width: auto; }
      .forest { table-layout: auto; }
      .forest td, .forest thead th { padding-left: 2mm; }
      .acute { width: 205mm; max-width: 100%; }
      .hours { width: 66%; }
    }
    @media screen and (max-width: \(tight)px) {
      .blocks, .blocks > tbody, .blocks > tbody > tr, .blocks > tbody > tr > td { display: block; width: auto; }
    }
    @media screen and (max-width: \(narrow)px) {
      html { font-size: 15px; line-height: 1.4; }
      body { padding: 0; }
      .sheet { padding: 12px; margin: 0 0 12px; overflow-wrap: anywhere; }
      header td { display: block; width: auto; }
      header .right { text-align: left; margin-top: 6px; }
      h2 { margin: 18px 0 6px; }
      h2 small { display: block; margin-top: 2px; }
      .half, .part { margin-bottom: 14px; }
      .blank { width: 150px; } .blank.short { width: 80px; }
      .ask span { display: block; }
      .now, .now tbody { display: block; }
      .now tr { display: block; }
      .now td, .now td:first-child { display: inline-block; width: 49%; padding: 4px 8px 8px 0; border: 0; }
      .windows { white-space: normal; text-align: left; }
      .title, .title tbody, .title tr, .title td { display: block; }
      .forest .plot svg { width: 88px; height: auto; }
      .forest td, .forest th, .acute td, .acute th { white-space: normal; overflow-wrap: normal; }
      .forest, .acute, .data { display: block; overflow-x: auto; overflow-wrap: normal; \(shades) }
      .swipe { color: \(Palette.muted); font-size: 0.84rem; }
      .data td, .data th { white-space: nowrap; }
      .onset { table-layout: auto; }
      .onset td, .onset th { min-width: 26px; }
      .courses { table-layout: auto; }
      .courses td, .courses th { white-space: normal; min-width: 128px; }
      .acute { table-layout: auto; }
      .acute th.w { min-width: 76px; }
      .acute .bars { display: none; }
      .scroll { overflow-x: auto; }
      .sheet .scroll svg { width: 1040px; max-width: none; }
      .paper { display: none; }
      .phone { display: block; }
      .phone svg { width: 100%; max-width: 480px; height: auto; }
      .phone .lettered { max-width: 480px; }
    }
    @media screen and (prefers-color-scheme: dark) {
      :root { --paper: \(Palette.dark.first { $0.light == Palette.paper }?.dark ?? Palette.paper); }
      body { background: #0b0f16; }
      \(dark)
    }
    """
  }

  /// A shade at the edge behind which a table goes on; what it is scrolled to covers it.
  private static let shades: Markup = """
    background: linear-gradient(to right, var(--paper) 30%, transparent) 0 0 / 28px 100% no-repeat local, \
    linear-gradient(to left, var(--paper) 30%, transparent) 100% 0 / 28px 100% no-repeat local, \
    linear-gradient(to right, rgba(70,85,110,.45), transparent) 0 0 / 12px 100% no-repeat scroll, \
    linear-gradient(to left, rgba(70,85,110,.45), transparent) 100% 0 / 12px 100% no-repeat scroll;
    """

  /// Drawings have their colours as attributes, which a rule of the style sheet outranks.
  private static var dark: Markup {
    let drawn: [Markup] = Palette.dark.map { colour in
      "[fill=\"\(colour.light)\"] { fill: \(colour.dark); } [stroke=\"\(colour.light)\"] { stroke: \(colour.dark); }\n"
    }
    func dark(_ light: String) -> String { Palette.dark.first { $0.light == light }?.dark ?? light }
    let (ink, muted, rule) = (dark(Palette.ink), dark(Palette.muted), dark(Palette.rule))
    return """
      html, .meta b, .now span b, .note b, .foot b { color: \(ink); }
      .sheet { background: \(dark(Palette.paper)); box-shadow: none; }
      header, .ask, .data thead th { border-color: \(ink); }
      .ask { background: \(dark(Palette.free)); }
      h2 small, .meta, .lead span, .now span, .now .sub, .windows, .note, .foot, .data thead th, \
      .acute thead th, .forest thead th, .forest thead td, .forest td.words, \
      .forest .since td, .forest .since th { color: \(muted); }
      .lettered .caption { color: \(dark(Palette.preventiveEdge)); }
      .now td, .data td, .data th, .foot { border-color: \(rule); }
      .blank { border-color: \(muted); }
      .acute .over { color: \(dark(Palette.accent)); }
      \(drawn)
      """
  }
}
