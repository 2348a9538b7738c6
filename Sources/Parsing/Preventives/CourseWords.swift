/// Words that say what became of a preventive's course, in a line without a command: `topiramate up to 50`, `forgot
/// candesartan`.
package enum CourseWords {
  package enum Kind: Hashable, Sendable { case missed, stopped, changed, started }

  /// What the words say, the first that does; `nil` where none says anything of a course.
  package static func kind(of words: [String]) -> Kind? {
    let keys = words.map(key)
    for (kind, any) in [
      (Kind.missed, missing), (.stopped, stopping), (.changed, changing), (.started, starting),
    ]
    where keys.contains(where: any.contains) {
      return kind
    }
    return nil
  }

  package static func say(_ kind: Kind, _ words: [String]) -> Bool {
    let any =
      switch kind {
      case .missed: missing
      case .stopped: stopping
      case .changed: changing
      case .started: starting
      }
    return words.contains { any.contains(key($0)) }
  }

  /// Without the words that say what became of it, and those that say nothing.
  package static func without(_ words: [String]) -> [String] { words.filter { !fillers.contains(key($0)) } }

  private static func key(_ word: String) -> String { word.lowercased().filter { $0 != "," } }

  private static let missing: Set = ["forgot", "forgotten", "missed", "skipped", "skip", "miss", "forget"]
  private static let stopping: Set = [
    "stopped", "stop", "quit", "finished", "discontinued", "ended", "off", "stopping", "quitting",
  ]
  private static let changing: Set = [
    "up", "upped", "increased", "raised", "reduced", "lowered", "changed", "down", "doubled", "halved",
    "dropped",
    "increase", "change", "titrated",
  ]
  private static let starting: Set = [
    "on", "started", "start", "began", "taking", "prescribed", "new", "since",
  ]
  private static let fillers = missing.union(stopping).union(changing).union(
    starting.subtracting(["since"])
  ).union([
    "i", "i'm", "im", "am", "my", "the", "to", "now", "have", "was", "been", "dose", "again", "went", "of",
  ])
}
