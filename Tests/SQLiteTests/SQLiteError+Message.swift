import SQLite

extension SQLiteError {
  /// What SQLite reported, in its words, or the cause that this module gives.
  var message: String {
    if case .reported(let words) = cause { return words }
    return "\(cause)"
  }
}
