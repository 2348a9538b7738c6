extension String {
  /// At most `limit` characters, the last of them an ellipsis where something was cut.
  func cut(to limit: Int) -> String { count <= limit ? self : prefix(limit - 1) + "…" }
}
