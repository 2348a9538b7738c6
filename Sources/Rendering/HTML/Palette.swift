/// The report's colours and typefaces. Lightness alone carries the meaning: every step survives a fax, and what is pale
/// has an outline.
enum Palette {
  static let ink = "#1b2333"
  static let muted = "#556070"
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
  /// Round what is too pale for a fax, and the stroke of a day without an entry.
  static let outline = "#6b7a99"

  /// Acute drugs, and numbers to be careful with; never without a shape or a mark of its own.
  static let accent = "#b84807"
  /// Bars below a warning.
  static let quiet = "#aab4c4"
  static let preventive = "#dfe7e4"
  static let preventiveEdge = "#3a635a"

  /// What each colour becomes on a dark screen; never on paper.
  static let dark: [(light: String, dark: String)] = [
    (ink, "#e8ecf3"), (muted, "#a7b1c2"), (rule, "#3a4558"), (grid, "#2a3342"), (paper, "#151b26"),
    (free, "#202836"), (mild, "#3d4f7c"), (moderate, "#7b93c9"), (severe, "#d3ddf6"),
    (unknownPeak, "#5b6577"), (outline, "#8b9ab8"), (accent, "#ff9b57"), (quiet, "#5d6a80"),
    (preventive, "#24453d"), (preventiveEdge, "#8fd0bf"),
  ]

  static let fonts =
    "Inter, 'Noto Sans', 'Helvetica Neue', Arial, 'Noto Sans CJK JP', 'Noto Sans Arabic', sans-serif"
}
