import Rendering
import Analysis
import ArgumentParser
import Diary
import Parsing

/// The commands, their options and what may follow them.
extension Completion {
  static func subcommands(of command: any ParsableCommand.Type) -> [Candidate] {
    command.configuration.subcommands.filter { $0.configuration.shouldDisplay }.map {
      Candidate(word: $0._commandName, description: $0.configuration.abstract)
    }
  }

  /// The command that words begin with, and how many of them name it; a line to log is the root's.
  static func command(_ words: [String]) -> (any ParsableCommand.Type, depth: Int) {
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

  func options() -> [Candidate] {
    Self.options(of: command).flatMap { option in
      option.names.filter { $0.hasPrefix("--") || current == "-" }
        .map { Candidate(word: $0, description: option.description) }
    }
  }

  static func takesValue(_ name: String, after words: [String]) -> Bool {
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
  static func values(of option: String) -> [String]? {
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
