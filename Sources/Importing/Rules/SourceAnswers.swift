import Cells

/// What the person says of a source's file.
package struct SourceAnswers: Hashable, Sendable {
  /// The names that were chosen, by what for: `headache-tags`.
  package var chosen: [String: [String]] = [:]
  /// Names that were there to choose from, and were not chosen.
  package var declined: [String: [String]] = [:]
  /// Whether the choice is one of an earlier file.
  package var isKept = false
  /// What for names were chosen in an earlier file.
  var keptTags: Set<String> = []
  /// Which person's records are taken: a field and its value.
  package var person: Person?

  package struct Person: Hashable, Sendable {
    package var field: String
    package var value: String

    package init(field: String, value: String) {
      self.field = field
      self.value = value
    }
  }

  /// What names are chosen for.
  package static let tags = [SourceQuestion.headacheTags, "drug-tags"]

  package init() {}
}

/// What a file does not say, and nobody has said.
package enum SourceQuestion: Hashable, Sendable {
  /// The names that mean a headache: without them there is nothing to take.
  package static let headacheTags = "headache-tags"

  /// Which names mean a headache, or a drug.
  case tags(String, candidates: [Candidate])
  /// Whose records are meant, of several people.
  case person(field: String, values: [String])

  package struct Candidate: Hashable, Sendable {
    package var name: String
    package var count: Int
    /// Whether the name is one for a headache, or nearly.
    package var isLikely: Bool
  }
}

/// The names that there are to choose from, while a file is read.
struct TagCount {
  private(set) var counts: [String: Int] = [:]
  private var order: [String] = []
  private static let limit = 1000

  mutating func add(_ name: String) {
    let name =
      name.contains(where: \.isNewline)
      ? name.split(whereSeparator: \.isWhitespace).joined(separator: " ") : name
    if let count = counts[name] {
      counts[name] = count + 1
    } else if order.count < Self.limit {
      order.append(name)
      counts[name] = 1
    }
  }

  var candidates: [SourceQuestion.Candidate] {
    order.map {
      SourceQuestion.Candidate(name: $0, count: counts[$0] ?? 0, isLikely: HeadacheNames.mayBeHeadache($0))
    }
  }
}
