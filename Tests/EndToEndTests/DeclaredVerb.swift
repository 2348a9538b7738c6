import Foundation

/// A verb as `headache __declarations` prints it: the list that the tests of verbs go by.
struct DeclaredVerb: Decodable, Sendable {
  struct Option: Decodable, Sendable {
    var names: [String]
    var value: String?
    var help: String
  }

  struct Words: Decodable, Sendable {
    var name: String
    var help: String
  }

  private struct All: Decodable {
    var options: [Option]
    var verbs: [DeclaredVerb]
  }

  var name: String
  var aliases: [String]
  /// Where the page of verbs has it.
  var group: String?
  var summary: String
  var examples: [String]
  /// Whether it can change a diary.
  var changing: Bool
  /// Whether it has an answer that `--json` prints.
  var answering: Bool
  var words: [Words]
  var options: [Option]
  /// Verbs of its own.
  var verbs: [DeclaredVerb]

  private static func all() throws -> All {
    let text = try Terminal().run("headache __declarations").output
    return try JSONDecoder().decode(All.self, from: Data(text.utf8))
  }

  /// The options of every verb.
  static func shared() throws -> [Option] { try all().options }

  /// Every verb, by the words that call it, `prev` and `prev start` alike.
  static func every() throws -> [(words: String, verb: DeclaredVerb)] {
    try all().verbs.flatMap { verb in
      [(verb.name, verb)] + verb.verbs.map { ("\(verb.name) \($0.name)", $0) }
    }
  }

  /// The verbs that do something themselves.
  static func acting() throws -> [(words: String, verb: DeclaredVerb)] {
    try every().filter { $0.verb.verbs.isEmpty }
  }
}
