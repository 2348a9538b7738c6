import Diary
import Messages
import Platform
import Storage

/// A program on this machine that prints a page of HTML: WeasyPrint, or Chromium and its kin.
struct PrintEngine {
  enum Kind { case weasyPrint, chromium }

  let kind: Kind
  /// As people know it: `weasyprint`.
  let name: String
  let path: String
  /// How long it may take.
  var seconds = 60

  private static let known: [(name: String, kind: Kind)] = [
    ("weasyprint", .weasyPrint), ("chromium", .chromium), ("chromium-browser", .chromium),
    ("google-chrome", .chromium), ("google-chrome-stable", .chromium), ("microsoft-edge", .chromium),
    ("brave-browser", .chromium),
  ]

  /// What `--pdf-engine`, the variable and the setting can be, besides a path.
  static let names = ["auto", "weasyprint", "chromium"]

  /// Whether a word names an engine: a path, or a name that is known.
  static func isName(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "/")) || names.contains(word) || known.contains { $0.name == word }
  }

  /// The engine to be used.
  ///
  /// `asked`: what `--pdf-engine` says, and nothing else will do; without it, or with `auto`, the first that is there of
  /// `preferred` and of those that are known. `kind`: the only kind that will do, for a picture.
  /// - Throws: that there is none, and what was looked for.
  static func find(
    _ asked: String?, preferred: [String], kind: Kind? = nil
  ) throws(EngineFailure) -> PrintEngine {
    let wanted: [String] =
      if let asked, asked != "auto" { [asked] } else { preferred.filter { $0 != "auto" } + known.map(\.name) }
    let candidates = wanted.flatMap(candidates).filter { kind == nil || $0.kind == kind }
    for candidate in candidates {
      if let path = ThisProcess.program(named: candidate.name) {
        return PrintEngine(kind: candidate.kind, name: FileSystem.split(candidate.name).name, path: path)
      }
    }
    var names: [String] = []
    for candidate in candidates where !names.contains(candidate.name) { names.append(candidate.name) }
    throw EngineFailure(cause: .missing(names))
  }

  /// The programs that a word stands for: `chromium` for all of its kin.
  private static func candidates(of word: String) -> [(name: String, kind: Kind)] {
    if word == "chromium" { return known.filter { $0.kind == .chromium } }
    if let one = known.first(where: { $0.name == word }) { return [one] }
    let isWeasyPrint = FileSystem.split(word).name.lowercased().firstOffset(of: "weasyprint") != nil
    return [(word, isWeasyPrint ? .weasyPrint : .chromium)]
  }
}

/// Why no engine has made a document.
struct EngineFailure: Error {
  enum Cause {
    /// None of these is there.
    case missing([String])
    /// It ran and made nothing. `said`: the last line of what it said; `nil` for nothing.
    case failed(ending: ChildProgram.Ending, said: String?)
  }

  var engine: String?
  var cause: Cause
}
