import Diary

extension String {
  /// With a capital first letter.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// At most `limit` characters, the last of them an ellipsis where something was cut.
  func cut(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}
