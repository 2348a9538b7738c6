import Language
import Parsing

/// Arguments taken apart into words and options, by what a command declares.
///
/// An option stands anywhere before `--`: `--from oct`, `--from=oct`, `-n 5`, and flags of one letter joined,
/// `-qn 5`. The last one given holds. Nothing is thrown: what is wrong is kept, so that what stands after it is
/// read as well, `--json` above all.
package struct GivenArguments: Sendable {
  struct GivenOption: Sendable {
    var name: String
    /// As it was typed: `-n`.
    var typed: String
    /// Empty for an option without a value.
    var value: String
  }

  /// Every word, and with them a note's `--` and what follows it, where the command keeps it.
  package private(set) var words: [String] = []
  private(set) var options: [GivenOption] = []
  package private(set) var errors: [ArgumentError] = []
  /// The option whose value would come next, where the last argument is one.
  package var pending: OptionDeclaration? { pendingIndex.map { declared[$0] } }
  private var pendingIndex: Int?
  /// Whether there was a `--`.
  package private(set) var isMarked = false

  private let declared: [OptionDeclaration]
  private let policy: WordsDeclaration
  private var rest: ArraySlice<String>

  /// - Parameters:
  ///   - arguments: what follows the words that name the command.
  ///   - declared: the command's options.
  ///   - words: how the command takes words.
  package init(
    _ arguments: [String], options declared: [OptionDeclaration], words: [WordsDeclaration]
  ) {
    self.declared = declared
    policy = words.last ?? WordsDeclaration(name: "", help: .empty)
    rest = arguments[...]
    while let argument = rest.popFirst() { take(argument) }
  }

  /// What stands in front of the first word, and what follows it.
  package static func split(
    _ arguments: [String], options: [OptionDeclaration]
  ) -> (leading: [String], rest: [String]) {
    var index = 0
    while index < arguments.count, arguments[index].hasPrefix("-"), arguments[index] != "--" {
      let option = options.first { $0.isNamed(arguments[index]) }
      index += option?.valueName == nil ? 1 : 2
    }
    let end = min(index, arguments.count)
    return (Array(arguments[..<end]), Array(arguments[end...]))
  }

  /// How many arguments in front are options of these and their values.
  package static func known(_ arguments: [String], options: [OptionDeclaration]) -> Int {
    var index = 0
    while index < arguments.count {
      let name = arguments[index].prefix { $0 != "=" }
      guard let option = options.first(where: { $0.isNamed(name) }) else { return index }
      index += option.valueName == nil || name.count < arguments[index].count ? 1 : 2
    }
    return arguments.count
  }

  private mutating func take(_ argument: String) {
    if argument == "--" {
      isMarked = true
      words += (policy.keepsNoteMark ? [argument] : []) + rest
      rest = []
    } else if !policy.takesUnknownOptions, takeDashedTime(argument) {
      return
    } else if argument == "-" || !argument.hasPrefix("-") {
      words.append(argument)
    } else {
      takeOption(argument)
    }
  }

  /// `-2h` and `-30 min` are `2h ago` and `30min ago`. A line to log reads them itself.
  private mutating func takeDashedTime(_ argument: String) -> Bool {
    let length = String(argument.dropFirst())
    if isDashedTime(argument) {
      words += [length, "ago"]
    } else if Int(length) != nil, let unit = rest.first, isDashedTime(argument + unit) {
      rest.removeFirst()
      words += [length + unit, "ago"]
    } else {
      return false
    }
    return true
  }

  private mutating func takeOption(_ argument: String) {
    var name = argument
    var joined: String?
    if argument.hasPrefix("-"), let equals = argument.firstIndex(of: "=") {
      name = String(argument[..<equals])
      joined = String(argument[argument.index(after: equals)...])
    }
    // An index: a declaration is large, and copies of it are what reading arguments would cost.
    guard let option = declared.firstIndex(where: { $0.isNamed(name) }) else {
      if !policy.takesUnknownOptions, takeLetters(argument) { return }
      return takeUnknown(argument, name)
    }
    if declared[option].valueName == nil {
      if joined != nil { return errors.append(.takesNoValue(option: name)) }
      options.append(GivenOption(name: declared[option].name, typed: name, value: ""))
    } else if let value = joined ?? self.value(of: option, typed: name) {
      options.append(GivenOption(name: declared[option].name, typed: name, value: value))
    }
  }

  /// `-qn 5`: letters that each are an option, of which only the last may take a value.
  private mutating func takeLetters(_ argument: String) -> Bool {
    let letters = argument.dropFirst().map { "-\($0)" }
    guard letters.count > 1, !argument.hasPrefix("--") else { return false }
    let found = letters.compactMap { letter in declared.firstIndex { $0.isNamed(letter) } }
    guard found.count == letters.count, found.dropLast().allSatisfy({ declared[$0].valueName == nil }) else {
      return false
    }
    for letter in letters { takeOption(letter) }
    return true
  }

  private mutating func takeUnknown(_ argument: String, _ name: String) {
    let known = declared.filter { !$0.isHidden || policy.takesUnknownOptions }.map(\.name)
    if policy.takesUnknownOptions {
      // Of two or three letters anything is a slip.
      let meant = name.hasPrefix("--") && name.count > 3 ? nearest(to: name, in: known) : nil
      if let meant { errors.append(.unknownOption(name, meant: meant)) } else { words.append(argument) }
    } else if Self.isNumber(argument) {
      errors.append(.leadingDash(argument, option: nil))
    } else {
      errors.append(.unknownOption(name, meant: nearest(to: name, in: known)))
    }
  }

  /// What follows an option as its value; `nil` where nothing does.
  private mutating func value(of option: Int, typed name: String) -> String? {
    if let alone = declared[option].valueAlone, rest.first.map({ $0.hasPrefix("--") }) ?? true {
      if rest.isEmpty { pendingIndex = option }
      return alone
    }
    guard let next = rest.first else {
      pendingIndex = option
      errors.append(.valueMissing(option: name))
      return nil
    }
    guard policy.takesUnknownOptions || next == "-" || !next.hasPrefix("-") else {
      if Self.isNumber(next) {
        rest.removeFirst()
        errors.append(.leadingDash(next, option: name))
      } else {
        errors.append(.valueMissing(option: name))
      }
      return nil
    }
    rest.removeFirst()
    return next
  }

  /// `-6`, `-2h`.
  private static func isNumber(_ argument: String) -> Bool {
    argument.first == "-" && argument.dropFirst().first?.isNumber == true
  }
}
