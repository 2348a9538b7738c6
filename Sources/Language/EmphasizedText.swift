/// A sentence of which some words are set in bold where the output can do that.
package struct EmphasizedText: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// In reading order.
  package private(set) var runs: [Run]

  package struct Run: Equatable, Sendable {
    package var text: String
    package var isStrong: Bool
    /// Whether it stood in the place of an argument.
    package var isArgument = false
  }

  init(runs: [Run]) { self.runs = runs }
  package init(stringLiteral value: String) { runs = [Run(text: value, isStrong: false)] }
  package init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }

  /// Without what is bold.
  package var text: String { runs.reduce(into: "") { $0 += $1.text } }

  /// What a catalogue is asked with: see ``Sentence/pattern``.
  var pattern: String { runs.reduce(into: "") { $0 += $1.isArgument ? "{}" : $1.text } }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var runs: [Run] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      runs.append(Run(text: literal, isStrong: false))
    }
    package mutating func appendInterpolation(_ text: String) { add(text, isStrong: false) }
    package mutating func appendInterpolation(_ number: Int) { add(String(number), isStrong: false) }
    package mutating func appendInterpolation(strong text: String) { add(text, isStrong: true) }

    private mutating func add(_ text: String, isStrong: Bool) {
      runs.append(Run(text: text, isStrong: isStrong, isArgument: true))
    }
  }
}
