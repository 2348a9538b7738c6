import Analysis
import ArgumentParser
import Diary
import Platform
import Report
import Store
import Words

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
  private var words: [String] = []
  private var isNote = false
  private var valueOf: String?
  private let current: String
  private let diary: CompletionDiary
  private let command: any ParsableCommand.Type
  /// How many words of the line name the command.
  private let depth: Int

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

// MARK: - The line so far

extension Completion {
  private func arguments() -> [Candidate]? {
    let position = words.count - depth
    if depth == 0 {
      let verbs =
        position > 0
        ? [] : Self.subcommands(of: Headache.self) + [Candidate(word: "help", description: "Help.")]
      return verbs + diary.words()
    }
    // `help` and `log` are the root's own.
    let below = command == Headache.self ? [] : Self.subcommands(of: command)
    if position == 0, !below.isEmpty { return below }
    guard let place = place(position) else { return [] }
    switch place {
    case .words: return diary.words()
    case .acuteDrugs: return diary.acuteDrugs()
    case .trials: return diary.trials()
    case .drugs: return diary.drugs()
    case .attacks: return diary.attacks()
    case .days: return Self.days.map { Candidate(word: $0, description: "") }
    case .files: return nil
    case .of(let words): return words.map { Candidate(word: $0, description: "") }
    }
  }

  private func place(_ position: Int) -> Place? {
    let verb = ([Verbs.aliases[words[0]] ?? words[0]] + words[1..<depth]).joined(separator: " ")
    let isFirst = position == 0
    switch verb {
    case "log", "new", "still": return .words
    case "took": return .acuteDrugs
    case "edit": return isFirst ? .attacks : .words
    case "show": return isFirst ? .attacks : nil
    case "delete", "merge": return .attacks
    case "helped": return isFirst ? .of(["partly", "no", "gone"]) : .attacks
    case "over", "free", "period", "note", "calendar": return .days
    case "complete": return isFirst ? .of(Self.days + ["stop"]) : .days
    case "compare": return isFirst ? .trials : nil
    case "prev start", "drug add": return isFirst ? .drugs : .days
    case "drug edit", "drug remove", "drug show": return isFirst ? .drugs : nil
    case "prev edit":
      if position == 1 { return .of(Self.trialParts) }
      return isFirst ? .trials : words.last == "reason" ? .of(StopReasons.all) : .days
    case "bp": return .of(Self.days + ["remove"])
    case let verb where verb.hasPrefix("prev "): return isFirst ? .trials : .days
    case "import", "backup", "restore": return isFirst ? .files : nil
    case "completions": return .of(isFirst ? ShellScript.allCases.map(\.rawValue) : ["install"])
    case "config":
      if isFirst { return .of(["get", "set", "unset", "list", "path"]) }
      return position == 1 ? .of(Setting.allCases.map(\.rawValue)) : setting.map { .of($0.choices ?? []) }
    case "help": return isFirst ? .of(Verbs.all + (OutputTopics.pages.keys + HelpTopics.names).sorted()) : nil
    default: return nil
    }
  }

  private static let trialParts = [
    "start", "stop", "dose", "step", "target", "interval", "reason", "note", "drug", "effect", "missed",
  ]

  /// The setting that `config set` names.
  private var setting: Setting? { words.count > 2 ? Setting(rawValue: words[2].lowercased()) : nil }

  private static let days =
    ["today", "yesterday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}

// MARK: - Commands and their options

extension Completion {
  private static func subcommands(of command: any ParsableCommand.Type) -> [Candidate] {
    command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map {
      Candidate(word: $0._commandName, description: $0.configuration.abstract)
    }
  }

  /// The command that words begin with, and how many of them name it; a line to log is the root's.
  private static func command(_ words: [String]) -> (any ParsableCommand.Type, depth: Int) {
    var (command, depth): (any ParsableCommand.Type, Int) = (Headache.self, 0)
    if let first = words.first, ["help", "log"].contains(first) { return (command, 1) }
    for word in words {
      let name = depth == 0 ? Verbs.aliases[word] ?? word : word
      guard let next = command.configuration.subcommands.first(where: { $0._commandName == name }) else {
        break
      }
      (command, depth) = (next, depth + 1)
    }
    return (command, depth)
  }

  private struct Option {
    var names: [String]
    var takesValue: Bool
    var description: String
  }

  private func options() -> [Candidate] {
    Self.options(of: command).flatMap { option in
      option.names.filter { $0.hasPrefix("--") || current == "-" }
        .map { Candidate(word: $0, description: option.description) }
    }
  }

  private static func takesValue(_ name: String, after words: [String]) -> Bool {
    options(of: command(words).0).contains { $0.takesValue && $0.names.contains(name) }
  }

  /// Reads them off the page of help, which is made of what the parser knows.
  private static func options(of command: any ParsableCommand.Type) -> [Option] {
    // A line to log takes what `new` does, and more.
    let isLine = command == Headache.self
    let page = Headache.helpMessage(for: isLine ? NewCommand.self : command, columns: 400)
    let known = page.split(separator: "\n").compactMap { line -> Option? in
      guard line.hasPrefix("  -") else { return nil }
      let text = line.dropFirst(2)
      let end = text.firstRange(of: "  ")?.lowerBound ?? text.endIndex
      let names = text[..<end].split(separator: " ").filter { $0.hasPrefix("-") }
        .map { String($0.filter { $0 != "," }) }
      return Option(
        names: names, takesValue: text[..<end].contains("<"),
        description: String(text[end...].drop { $0 == " " }))
    }
    guard isLine else { return known }
    return known
      + [Option(names: ["--strict"], takesValue: false, description: "Refuse words it does not know.")]
  }

  /// What may follow an option; `nil` for the name of a file.
  private static func values(of option: String) -> [String]? {
    switch option {
    case "--diary", "-o", "--output", "--rules": nil
    case "--color": ["auto", "always", "never"]
    case "--reason": StopReasons.all
    case "--role": DrugText.roles.map(\.word)
    case "--class": DrugClass.allCases.map(\.rawValue)
    case "--rule": MigraineRule.allCases.map(\.rawValue)
    case "--format": ["csv", "json"]
    case "--date-order": ["dmy", "mdy"]
    case "--from", "--to", "--on": days
    case "--complete", "--before": []
    case "--by": ["month", "28d"]
    case "--paper": ["a4", "letter"]
    default: []
    }
  }
}
