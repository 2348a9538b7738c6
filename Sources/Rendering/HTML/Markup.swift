import Diary
package import Language

/// HTML or SVG that cannot be built from an unescaped string by accident.
///
/// A literal is markup; a `String` put into one is escaped; only another `Markup` goes in as it is.
package struct Markup: Equatable, Sendable {
  package private(set) var html: String

  /// Nothing at all.
  package static let empty = Markup(trusted: "")

  private init(trusted html: String) { self.html = html }

  package static func += (left: inout Markup, right: Markup) { left.html += right.html }
  package static func + (left: Markup, right: Markup) -> Markup { Markup(trusted: left.html + right.html) }
}

extension Markup: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) { self.init(trusted: value) }
  package init(stringInterpolation interpolation: Interpolation) { self.init(trusted: interpolation.html) }

  package struct Interpolation: StringInterpolationProtocol {
    var html = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      html.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { html += literal }
    package mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    package mutating func appendInterpolation(_ parts: [Markup]) { for part in parts { html += part.html } }
    package mutating func appendInterpolation(_ text: String) { html += Markup.escape(text) }
    package mutating func appendInterpolation(_ text: EmphasizedText) {
      for run in text.runs {
        html += run.isStrong ? "<b>\(Markup.escape(run.text))</b>" : Markup.escape(run.text)
      }
    }
    package mutating func appendInterpolation(_ number: Int) { html += String(number) }
  }
}

extension Markup {
  /// A name whose letters may run from right to left, and what stands after it: neither turns the other round.
  static func isolated(_ parts: (name: String, rest: String)) -> Markup {
    parts.name.isEmpty ? "\(parts.rest)" : "<bdi>\(parts.name)</bdi>\(parts.rest)"
  }
}

extension [Markup] {
  func joined(by separator: Markup) -> Markup {
    var all = Markup.empty
    for (position, part) in enumerated() {
      if position > 0 { all += separator }
      all += part
    }
    return all
  }
}

extension Markup {
  /// Text for an element or a quoted attribute of HTML or XML.
  ///
  /// Harmful characters go (see ``Swift/String/removingControlCharacters``). A line break becomes a reference, or an XML
  /// parser would turn it into a space inside an attribute.
  static func escape(_ text: String) -> String {
    var escaped = ""
    escaped.reserveCapacity(text.utf8.count)
    for scalar in text.removingControlCharacters.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n": escaped += "&#10;"
      case "\t": escaped += "&#9;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
