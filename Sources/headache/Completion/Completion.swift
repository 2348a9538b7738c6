import Diary
import ArgumentParser
import Platform
import Parsing

/// What the shell's completion is given for a line that is being typed.
///
/// The shell hands the words over on standard input, each ended by a zero byte, and is answered a line for each
/// candidate: the word, a tab, what it is. `:files` asks it to complete the names of files.
struct Completion {
  struct Candidate: Equatable {
    var word: String
    var description: String
  }

  /// What may stand at a place of a line.
  enum Place {
    case words, acuteDrugs, trials, drugs, attacks, days, files
    case of([String])
  }

  /// Words before the one being typed, the options' values left out.
  private(set) var words: [String] = []
  private(set) var isNote = false
  private(set) var valueOf: String?
  let current: String
  let diary: CompletionDiary
  let command: any ParsableCommand.Type
  /// How many words of the line name the command.
  let depth: Int

  /// `line`: what stands after `headache`, the word being typed last.
  init(_ line: [String]) {
    var diary: String?
    // bash takes `--diary=FILE` apart.
    let line = line.filter { $0 != "=" }
    let typed = line.last ?? ""
    let equals = typed.hasPrefix("--") ? typed.firstIndex(of: "=") : nil
    current = equals.map { String(typed[typed.index(after: $0)...]) } ?? typed
    if let equals { valueOf = String(typed[..<equals]) }
    for word in line.dropLast() {
      if isNote { break }
      if let option = valueOf, equals == nil {
        if option == "--diary" { diary = word }
        valueOf = nil
      } else if word == "--" {
        isNote = true
      } else if word.hasPrefix("-") {
        let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
        if parts.count == 2, parts[0] == "--diary" { diary = parts[1] }
        if parts.count == 1, Self.takesValue(word, after: words) { valueOf = word }
      } else {
        words.append(word.lowercased())
      }
    }
    (command, depth) = Self.command(words)
    self.diary = CompletionDiary(diary)
  }

  /// Candidates that begin with what has been typed and need no quotes in any shell; `nil` asks for files.
  func candidates() -> [Candidate]? {
    if isNote { return [] }
    let all: [Candidate]
    if let option = valueOf {
      guard let values = Self.values(of: option) else { return nil }
      all = values.map { Candidate(word: $0, description: "") }
    } else if current.hasPrefix("-") {
      all = options()
    } else {
      guard let found = arguments() else { return nil }
      all = found
    }
    var seen: Set<String> = []
    let wanted = current.lowercased()
    return all.filter {
      $0.word.lowercased().hasPrefix(wanted) && Self.isPlain($0.word) && seen.insert($0.word).inserted
    }
  }

  static func run() -> Never {
    let bytes = (try? File.standardInput().readAll(limit: 1 << 16)) ?? []
    let line = bytes.split(separator: 0, omittingEmptySubsequences: false).dropLast()
      .map { String(decoding: $0, as: UTF8.self) }
    guard let candidates = Completion(line).candidates() else { Output.finish(":files\n") }
    Output.finish(candidates.map { "\($0.word)\t\(harmless($0.description))\n" }.joined())
  }

  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "+@./_%-".unicodeScalars.contains(scalar)
      }
  }
}
