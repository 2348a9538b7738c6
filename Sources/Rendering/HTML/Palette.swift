/// The report's colours and typefaces. Lightness alone carries the meaning: every step survives a fax.
enum Palette {
  static let ink = "#1b2333"
  static let muted = "#5a6577"
  static let rule = "#d5dae2"
  static let grid = "#e9ecf1"
  static let paper = "#ffffff"

  /// A day known to be headache-free.
  static let free = "#f3f5f8"
  static let mild = "#c6d3ec"
  static let moderate = "#7b93c9"
  static let severe = "#26366b"
  /// A headache of unknown intensity: between mild and moderate, and always with a bar across it.
  static let unknownPeak = "#a9b1bf"

  /// Acute drugs, and numbers to be careful with; never without a shape or a mark of its own.
  static let accent = "#c8500a"
  static let preventive = "#dfe7e4"
  static let preventiveEdge = "#3f6b61"

  static let fonts =
    "Inter, 'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans CJK JP', 'Noto Sans Arabic', sans-serif"
}
