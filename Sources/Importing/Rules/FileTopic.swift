import Cells

/// What a file is about where only its name says it.
enum FileTopic {
  /// `Migraine` of `001 Migraine/Checkmarks.csv`: the folder behind the number that the program counts it by. A file in
  /// no such folder is called what it is called: `Checkmarks`.
  static func name(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last else { return "" }
    if parts.count > 1 {
      let folder = parts[parts.count - 2]
      let number = folder.prefix { $0.isNumber }
      let rest = folder.dropFirst(number.count)
      if number.count == 3, rest.first == " " { return rest.trimmingBlanks }
    }
    guard let dot = file.lastIndex(of: "."), dot > file.startIndex else { return file }
    return String(file[..<dot])
  }
}
