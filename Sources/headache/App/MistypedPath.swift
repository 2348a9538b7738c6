import Parsing
import Platform

/// A path that may have been mistyped, because the file it names was not there.
enum MistypedPath {
  /// A file beside it that the path could be a slip for.
  static func near(_ path: String) -> String? {
    let (folder, name) = FileSystem.split(path)
    let others = ((try? FileSystem.names(in: folder)) ?? []).filter { !$0.hasPrefix(name) }
    return nearest(to: name, in: others)
  }
}
