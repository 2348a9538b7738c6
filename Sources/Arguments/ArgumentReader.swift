package import Language

/// What a command is made from: it asks for its options and words one by one, and so declares them.
///
/// A command is made twice. The first reader knows no arguments and only notes what is asked for; the arguments are
/// taken apart by that, and handed out by the second one. So an option is written once, where it is read. Nothing is
/// thrown: where an argument is missing or is none, ``errors`` says so, and the command is not to be run.
package struct ArgumentReader {
  package private(set) var options: [OptionDeclaration] = []
  package private(set) var words: [WordsDeclaration] = []
  /// What is wrong with the arguments, what the person should hear of first in front.
  package private(set) var errors: [ArgumentError] = []
  private let given: GivenArguments?
  private var rest: ArraySlice<String> = []
  /// Room for the options of a verb.
  private static let usual = 24

  /// A reader that only notes what it is asked for.
  package init() {
    given = nil
    options.reserveCapacity(Self.usual)
  }

  package init(_ given: GivenArguments) {
    self.given = given
    rest = given.words[...]
    errors = given.errors
    // A number with a dash is behind the other mistakes that it makes.
    if let dash = errors.first(where: { $0.isLeadingDash }) { errors.insert(dash, at: 0) }
  }

  /// To be called when the command has asked for everything: words that are left are too many.
  package mutating func finish() {
    if let word = rest.first { errors.append(.unexpectedWord(word)) }
  }
}

// MARK: - Options

extension ArgumentReader {
  package mutating func flag(_ name: String, short: String? = nil, help: @autoclosure () -> Text) -> Bool {
    last(name) { OptionDeclaration(name: $0, short: short.map { "-" + $0 }, valueName: nil, help: help()) }
      != nil
  }

  /// The value of an option; `nil` without it.
  ///
  /// `valueName`: what stands for the value on a page of help; the option's name if left out. `valueAlone`: the
  /// value where the option stands alone; `nil` where it cannot.
  package mutating func value(
    _ name: String, short: String? = nil, named valueName: String? = nil, help: @autoclosure () -> Text,
    completing place: @autoclosure () -> Place = .nothing, alone valueAlone: String? = nil,
    isHidden: Bool = false
  ) -> String? {
    last(name) {
      OptionDeclaration(
        name: $0, short: short.map { "-" + $0 }, valueName: valueName ?? name, help: help(), place: place(),
        valueAlone: valueAlone, isHidden: isHidden)
    }?.value
  }

  /// The value of an option that is `fallback` without it.
  package mutating func value(
    _ name: String, short: String? = nil, named valueName: String? = nil, default fallback: String,
    help: @autoclosure () -> Text, completing place: @autoclosure () -> Place = .nothing
  ) -> String {
    last(name) {
      OptionDeclaration(
        name: $0, short: short.map { "-" + $0 }, valueName: valueName ?? name, help: help(),
        fallback: fallback, place: place())
    }?.value ?? fallback
  }

  /// The values of an option that may be given more than once.
  package mutating func values(
    _ name: String, named valueName: String? = nil, help: @autoclosure () -> Text,
    completing place: @autoclosure () -> Place = .nothing
  ) -> [String] {
    all(name) {
      OptionDeclaration(name: $0, short: nil, valueName: valueName ?? name, help: help(), place: place())
    }.map { $0.value }
  }

  package mutating func number(
    _ name: String, short: String? = nil, help: @autoclosure () -> Text
  ) -> Int? {
    number(
      last(name) {
        OptionDeclaration(name: $0, short: short.map { "-" + $0 }, valueName: name, help: help())
      })
  }

  package mutating func number(
    _ name: String, short: String? = nil, default fallback: Int, help: @autoclosure () -> Text
  ) -> Int {
    number(
      last(name) {
        OptionDeclaration(
          name: $0, short: short.map { "-" + $0 }, valueName: name, help: help(), fallback: "\(fallback)")
      }) ?? fallback
  }

  /// One of some words; `nil` without the option, or where it has another value.
  package mutating func choice(
    _ name: String, named valueName: String, of choices: @escaping @Sendable () -> [String],
    help: @autoclosure () -> Text
  ) -> String? {
    let given = last(name) {
      OptionDeclaration(name: $0, short: nil, valueName: valueName, help: help(), place: .choices(choices))
    }
    guard let given else { return nil }
    if choices().contains(given.value) { return given.value }
    errors.append(.invalidValue(given.value, option: given.typed, choices: choices()))
    return nil
  }

  /// Which of two options stands behind the other; `nil` without either.
  package func later(of first: String, or second: String) -> String? {
    given?.options.last { $0.name == "--" + first || $0.name == "--" + second }
      .map { String($0.name.dropFirst(2)) }
  }

  /// Refuses different values of an option that the last one would hold of, where that would be wrong without a word.
  package mutating func refuseSeveralValues(of names: [String]) {
    for name in names.map({ "--" + $0 }) {
      let given = given?.options.filter { $0.name == name }.map(\.value) ?? []
      let values = given.indices.filter { given.firstIndex(of: given[$0]) == $0 }.map { given[$0] }
      if values.count > 1 { errors.append(.severalValues(values, option: name)) }
    }
  }

  private mutating func number(_ given: GivenArguments.GivenOption?) -> Int? {
    guard let given else { return nil }
    if let number = Int(given.value) { return number }
    errors.append(.invalidValue(given.value, option: given.typed, choices: []))
    return nil
  }

  private mutating func last(
    _ name: String, _ declaration: (String) -> OptionDeclaration
  ) -> GivenArguments.GivenOption? {
    let name = "--" + name
    guard let given else {
      declare(declaration(name))
      return nil
    }
    return given.options.last { $0.name == name }
  }

  private mutating func all(
    _ name: String, _ declaration: (String) -> OptionDeclaration
  ) -> [GivenArguments.GivenOption] {
    let name = "--" + name
    guard let given else {
      declare(declaration(name))
      return []
    }
    return given.options.filter { $0.name == name }
  }

  /// Only the first reader declares: nobody asks the one that hands out what there is.
  private mutating func declare(_ option: OptionDeclaration) {
    var option = option
    option.isBehindWords = !words.isEmpty
    options.append(option)
  }
}

// MARK: - Words

extension ArgumentReader {
  /// All words that are left, maybe none.
  package mutating func words(
    _ name: String, help: @autoclosure () -> Text, default fallback: String? = nil,
    completing places: Place...,
    keepsNoteMark: Bool = false, takesUnknownOptions: Bool = false, isHidden: Bool = false
  ) -> [String] {
    declare {
      WordsDeclaration(
        name: name, help: help(), isRepeating: true, fallback: fallback, places: places,
        keepsNoteMark: keepsNoteMark, takesUnknownOptions: takesUnknownOptions, isHidden: isHidden)
    }
    defer { rest = [] }
    return rest.isEmpty ? fallback.map { [$0] } ?? [] : Array(rest)
  }

  /// All words that are left, one at least.
  package mutating func requiredWords(
    _ name: String, help: @autoclosure () -> Text, completing places: Place..., keepsNoteMark: Bool = false
  ) -> [String] {
    declare {
      WordsDeclaration(
        name: name, help: help(), isRequired: true, isRepeating: true, places: places,
        keepsNoteMark: keepsNoteMark)
    }
    if rest.isEmpty { errors.append(.wordsMissing) }
    defer { rest = [] }
    return Array(rest)
  }

  /// The next word; `nil` where there is none.
  package mutating func word(_ name: String, help: @autoclosure () -> Text, completing places: Place...)
    -> String?
  {
    declare { WordsDeclaration(name: name, help: help(), places: places) }
    return rest.popFirst()
  }

  /// The next word; `fallback` where there is none.
  package mutating func word(
    _ name: String, default fallback: String, help: @autoclosure () -> Text, completing places: Place...
  ) -> String {
    declare { WordsDeclaration(name: name, help: help(), fallback: fallback, places: places) }
    return rest.popFirst() ?? fallback
  }

  /// The next word; empty where it is missing.
  package mutating func requiredWord(
    _ name: String, help: @autoclosure () -> Text, completing place: @autoclosure () -> Place = .nothing
  ) -> String {
    declare { WordsDeclaration(name: name, help: help(), isRequired: true, places: [place()]) }
    if rest.isEmpty { errors.append(.wordsMissing) }
    return rest.popFirst() ?? ""
  }

  /// The next word, which is one of `choices`; empty where it is missing or another.
  package mutating func requiredChoice(_ name: String, of choices: [String], help: @autoclosure () -> Text)
    -> String
  {
    declare {
      WordsDeclaration(
        name: name, help: help(), isRequired: true, choices: choices, places: [.oneOf(choices)])
    }
    guard let word = rest.popFirst() else {
      errors.append(.wordsMissing)
      return ""
    }
    if choices.contains(word) { return word }
    errors.append(.invalidWord(word, name: name, choices: choices))
    return ""
  }

  /// Whether the next word is there, and is `expected`.
  package mutating func optionalWord(_ expected: String, help: @autoclosure () -> Text) -> Bool {
    declare { WordsDeclaration(name: expected, help: help(), places: [.oneOf([expected])]) }
    guard let word = rest.popFirst() else { return false }
    if word != expected { errors.append(.invalidWord(word, name: expected, choices: [])) }
    return true
  }

  private mutating func declare(_ declaration: () -> WordsDeclaration) {
    if given == nil { words.append(declaration()) }
  }
}
