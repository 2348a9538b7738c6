import Language
import Arguments
import Diary
import Parsing
import Platform

/// What may stand next on a line that is being typed, by what its verb declares.
struct Completion {
  struct Candidate: Equatable {
    var word: String
    var description = ""
  }

  /// The word being typed, or of `--option=value` what stands behind the sign.
  private let current: String
  /// The line before it.
  private let before: Invocation
  /// The option whose value is being typed, and its name as typed.
  private let valueOf: (name: String, option: OptionDeclaration?)?
  private let diary: CompletionDiary
  private let language: Language

  /// `line`: what stands after `headache`, the word being typed last.
  init(_ line: [String], of verbs: [any Command.Type], _ output: Output) {
    // bash takes `--diary=FILE` apart.
    let line = line.filter { $0 != "=" }
    let typed = line.last ?? ""
    before = Invocation(Array(line.dropLast()), verbs: verbs)
    language = output.terminal.language
    diary = CompletionDiary(before.options.diary, output)
    if typed.hasPrefix("--"), let equals = typed.firstIndex(of: "=") {
      let name = String(typed[..<equals])
      current = String(typed[typed.index(after: equals)...])
      valueOf = (name, before.verb.declared.options.first { $0.name == name })
    } else {
      current = typed
      valueOf = before.given.pending.map { ($0.name, $0) }
    }
  }

  /// Candidates that begin with what has been typed and need no quotes in any shell; `nil` asks for files.
  func candidates() -> [Candidate]? {
    if before.given.isMarked { return [] }
    let all: [Candidate]?
    if let valueOf {
      all = valueOf.option.map { at($0.place) } ?? []
    } else if current.hasPrefix("-") {
      all = options
    } else {
      all = words
    }
    guard let all else { return nil }
    var seen: Set<String> = []
    let wanted = current.lowercased()
    return all.filter {
      $0.word.lowercased().hasPrefix(wanted) && Self.isPlain($0.word) && seen.insert($0.word).inserted
    }
  }

  /// The verb's options and those of every verb. Letters are offered where nothing but a dash has been typed.
  private var options: [Candidate] {
    before.verb.declared.options.filter { !$0.isHidden }.flatMap { option in
      option.names.filter { $0.hasPrefix("--") || current == "-" }
        .map { Candidate(word: $0, description: option.help.in(language)) }
    }
  }

  private var words: [Candidate]? {
    let position = before.given.words.count
    let verbs = before.path.isEmpty ? before.verbs : before.verb.subcommands
    let named =
      position > 0
      ? []
      : Verbs.shown(of: verbs).map {
        Candidate(word: $0.name, description: $0.summary.in(language))
      }
    if !before.path.isEmpty, !named.isEmpty { return named }
    guard let place = place(position) else { return named }
    return at(place).map { named + $0 }
  }

  /// What the verb says of the place of one of its words.
  private func place(_ position: Int) -> Place? {
    var position = position
    for words in before.verb.declared.words {
      if words.isRepeating {
        return words.places.isEmpty ? nil : words.places[min(position, words.places.count - 1)]
      }
      if position == 0 { return words.places.first }
      position -= 1
    }
    return nil
  }

  private func at(_ place: Place) -> [Candidate]? {
    switch place {
    case .nothing: []
    case .attackWords: diary.words()
    case .acuteDrugs: diary.acuteDrugs()
    case .trials: diary.trials()
    case .drugs: diary.drugs()
    case .attacks: diary.attacks()
    case .days(let others): (Self.days + others).map { Candidate(word: $0) }
    case .files: nil
    case .choices(let words): words().map { Candidate(word: $0) }
    case .following(let words): words(before.given.words.map { $0.lowercased() }).map { Candidate(word: $0) }
    }
  }

  static let days = ["today", "yesterday", "mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "+@./_%-".unicodeScalars.contains(scalar)
      }
  }
}
