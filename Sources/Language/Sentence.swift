/// A sentence as it is written in English, and where its arguments stand in it.
///
/// A literal is one. What another language says instead is looked up by its ``pattern`` in that language's
/// ``SentenceCatalogue``; in English the text is there already, and nothing is looked up.
package struct Sentence: Sendable, ExpressibleByStringInterpolation {
  package private(set) var english: String
  /// Where each argument begins and ends in ``english``, in bytes of UTF-8.
  private var bounds = InlineArray<16, UInt32>(repeating: 0)
  /// Places of ``bounds`` in use; negative where there are more arguments than it has room for.
  private var used = 0

  package init(stringLiteral value: String) { english = value }

  package init(stringInterpolation: StringInterpolation) { self = stringInterpolation.sentence }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var sentence = Sentence(stringLiteral: "")

    package init(literalCapacity: Int, interpolationCount: Int) {
      sentence.english.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { sentence.english += literal }
    package mutating func appendInterpolation(_ text: String) { sentence.add(text) }
    package mutating func appendInterpolation(_ number: Int) { sentence.add(String(number)) }
    package mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      sentence.add(value.description)
    }
  }

  fileprivate mutating func add(_ argument: String) {
    let start = english.utf8.count
    english += argument
    mark(start, english.utf8.count)
  }

  private mutating func mark(_ start: Int, _ end: Int) {
    guard (0...bounds.count - 2).contains(used) else { return used = -1 }
    bounds[used] = UInt32(start)
    bounds[used + 1] = UInt32(end)
    used += 2
  }

  /// A sentence written on several lines of a file.
  package static func + (first: Sentence, second: Sentence) -> Sentence {
    var sum = first
    let shift = first.english.utf8.count
    sum.english += second.english
    guard first.used >= 0, second.used >= 0 else {
      sum.used = -1
      return sum
    }
    for place in stride(from: 0, to: second.used, by: 2) {
      sum.mark(shift + Int(second.bounds[place]), shift + Int(second.bounds[place + 1]))
    }
    return sum
  }
}

extension Sentence {
  /// What a catalogue is asked with, `{} of {} days`; `nil` of a sentence with more arguments than are kept.
  package var pattern: String? {
    guard used >= 0 else { return nil }
    var pattern = ""
    var end = english.utf8.startIndex
    for place in stride(from: 0, to: used, by: 2) {
      pattern += english[end..<index(place)] + "{}"
      end = index(place + 1)
    }
    return pattern + english[end...]
  }

  /// What stands in its places, in the order of the English sentence.
  package var arguments: [String] {
    stride(from: 0, to: max(0, used), by: 2).map { String(english[index($0)..<index($0 + 1)]) }
  }

  private func index(_ place: Int) -> String.Index {
    english.utf8.index(english.utf8.startIndex, offsetBy: Int(bounds[place]))
  }
}
