import Diary
import Parsing

/// What may stand at each place of a line.
extension Completion {
  func arguments() -> [Candidate]? {
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

  static let days =
    ["today", "yesterday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]
}
