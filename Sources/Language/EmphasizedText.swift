/// A sentence of which some words are set in bold where the output can do that.
package struct EmphasizedText: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// In reading order.
  package private(set) var runs: [Run]

  package struct Run: Equatable, Sendable {
    package var text: String
    package var isStrong: Bool
  }

  package init(stringLiteral value: String) { runs = [Run(text: value, isStrong: false)] }
  package init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var runs: [Run] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      runs.append(Run(text: literal, isStrong: false))
    }
    package mutating func appendInterpolation(_ text: String) {
      runs.append(Run(text: text, isStrong: false))
    }
    package mutating func appendInterpolation(_ number: Int) { appendInterpolation(String(number)) }
    package mutating func appendInterpolation(strong text: String) {
      runs.append(Run(text: text, isStrong: true))
    }
  }
}

extension Language {
  /// One sentence with words set in bold, in this language.
  package func text(en: @autoclosure () -> EmphasizedText) -> EmphasizedText {
    switch tag {
    case .english: en()
    }
  }
}
