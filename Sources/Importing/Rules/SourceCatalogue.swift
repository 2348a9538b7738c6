import Cells

/// The sources that the program brings the rules of, in the order of `sources.rules`.
package enum SourceCatalogue {
  package static let all: [SourceRules] = (try? RulesParser.parseAll(text)) ?? []

  /// How each is recognised, and nothing else: most imports need no more.
  package static let heads: [SourceRules] =
    (try? RulesParser.parseAll(RulesParser.heads(in: PackageResources.sources_rules), headsOnly: true)) ?? []

  package static func source(named name: String) -> SourceRules? {
    all.first { $0.name == name.lowercased() }
  }

  static var text: String { String(decoding: PackageResources.sources_rules, as: UTF8.self) }
}
