/// Words over a drawing, as text of the page.
///
/// WeasyPrint draws the text of a drawing letter by letter from the left (svg/text.py), which turns Arabic and Hebrew
/// round, and leaves unjoined what joins; the text of a page it sets right.
extension SVG {
  /// `content` with its baseline at `y`, set by the page: about `x` as its middle, or from there on as what stands under
  /// a bar.
  mutating func setOver(
    _ x: Double, _ y: Double, _ content: Markup, size: Double, isCaption: Bool, unit: Unit = .paper
  ) {
    let top = percent(y - 0.9 * size, of: height)
    let letters = Self.number(size * (unit == .paper ? 0.1 : 25.4 / 96))
    guard !isCaption else {
      words += """
        <span class="caption" style="left:\(percent(x, of: width));top:\(top);font-size:\(letters)mm">\(content)</span>

        """
      return
    }
    // Wide enough for any name; the middle of it is the place.
    let reach = 600.0
    words += """
      <span class="name" style="left:\(percent(x - reach, of: width));width:\(percent(2 * reach, of: width));\
      text-align:center;top:\(top);font-size:\(letters)mm">\(content)</span>

      """
  }

  /// What a drawing is measured in: tenths of a millimetre, or pixels of a narrow screen.
  enum Unit { case paper, screen }

  private func percent(_ part: Double, of whole: Double) -> String { "\(Self.number(100 * part / whole))%" }

  /// The drawing with the words over it.
  var layered: Markup { words.html.isEmpty ? markup : "<div class=\"lettered\">\(markup)\(words)</div>" }
}

extension String {
  /// Whether letters join, are stacked or run from the right: Hebrew to Myanmar, Khmer, and the forms of Arabic.
  var needsTypesetting: Bool {
    unicodeScalars.contains {
      (0x0590...0x109F).contains($0.value) || (0x1780...0x17FF).contains($0.value)
        || (0xFB1D...0xFDFF).contains($0.value) || (0xFE70...0xFEFC).contains($0.value)
    }
  }
}
