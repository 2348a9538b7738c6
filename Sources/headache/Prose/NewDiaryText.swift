import Diary
import Platform
import Parsing

/// What is said once when an entry has made a diary: a path that was mistyped shows at once.
enum NewDiaryText {
  static func begun(at path: String) -> String {
    "a new diary was begun: \(path.escapingControlCharacters)" + similar(to: path)
  }

  /// Names a file beside it that the path could be a slip for.
  private static func similar(to path: String) -> String {
    let (folder, name) = FileSystem.split(path)
    let others = ((try? FileSystem.names(in: folder)) ?? []).filter { !$0.hasPrefix(name) }
    guard let other = nearest(to: name, in: others) else { return "" }
    return ". Beside it lies \(other.escapingControlCharacters): was that one meant?"
  }
}
