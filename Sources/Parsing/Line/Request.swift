import CivilTime
package import Diary

/// What a line asks for that begins with a verb of another program, or as a question in plain English. It is no
/// entry, whatever follows: a bare line writes, and none of these words says what was felt.
package struct Request: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// Entries that say something.
    case find
    case remove, rename, start, stop, add, change, take
    /// To see something: an entry, a day, a page.
    case show
    case settings
    /// A question: `what did I take`, `when was my last attack`.
    case ask
    case count
    /// To end the program, or to begin it.
    case leave
  }

  package var kind: Kind
  /// The first word, as typed.
  package var word: String
  /// The other words, as typed.
  package var rest: [String]
  /// The first drug named among them, by its own name, and the words about its amount.
  package var drug: Drug?
  package var amount: Amount?

  /// Whether it asks about what was taken.
  package var isOfDoses: Bool {
    rest.contains { word in
      ["take", "took", "taken", "taking", "medication", "meds", "drug", "drugs", "pill", "pills"]
        .contains { word.lowercased().hasPrefix($0) }
    }
  }

  /// The words of `was 7 yesterday`, `has been left since noon` that an entry is made of: told of the headache, which the
  /// program's name says already. `nil` for a question.
  package var told: [String]? {
    guard ["was", "has"].contains(word.lowercased()) else { return nil }
    let words = rest.drop {
      ["been", "a", "an", "about", "only", "still", "around"].contains($0.lowercased())
    }
    let line = Line(Array(words), command: "")
    guard let first = line[0], !line.tokens.contains(where: \.isAsked) else { return nil }
    if first.key.hasSuffix("/10") || first.integer.map({ $0 <= 10 }) ?? false { return Array(words) }
    switch FixedWords.meaning(of: first.key) {
    case .side, .intensity, .quality: return Array(words)
    default: return nil
    }
  }

  /// What a first word, lower case, asks for.
  static func kind(of word: String) -> Kind? {
    for (words, kind) in table where FixedWords.isOne(word.utf8, of: words.utf8) { return kind }
    return nil
  }

  /// `started topiramate 25mg`: what is told of a drug, which `started at 9` is not.
  static func toldKind(of line: Line, _ vocabulary: Vocabulary) -> Kind? {
    let kind: Kind? =
      switch line.key(0) {
      case "started", "starting": .start
      case "stopped", "stopping", "quitting": .stop
      case "increased", "raised", "reduced", "lowered", "changed": .change
      default: nil
      }
    guard let kind else { return takenKind(of: line, vocabulary) }
    guard case .drug(let drug) = vocabulary.drug(line.key(1)), drug.role != .acute else { return nil }
    return kind
  }

  /// `popped 2 advil`, `gave ibu 200mg`, `I took suma`: a dose that was taken, which a verb of its own notes.
  private static func takenKind(of line: Line, _ vocabulary: Vocabulary) -> Kind? {
    let first = line.key(0)
    let others = [
      "popped", "swallowed", "injected", "inj", "used", "gave", "given", "had", "downed", "administered",
      "necked",
    ]
    var at = 1
    if ["i", "i've", "ive", "just", "we"].contains(first) {
      while ["have", "just", "already", "also", "then"].contains(line.key(at)) { at += 1 }
      guard ["took", "taken"].contains(line.key(at)) || others.contains(line.key(at)) else { return nil }
      at += 1
    } else if !others.contains(first) {
      return nil
    }
    while at < min(6, line.tokens.count) {
      if case .drug = vocabulary.drug(line.key(at)) { return .take }
      let isBefore =
        line.tokens[at].startsWithDigit || TimeReader.number(line.key(at)) != nil
        || ["a", "an", "my", "some", "another", "the", "of", "tablets", "half", "x"].contains(line.key(at))
      guard isBefore else { return nil }
      at += 1
    }
    return nil
  }

  /// The words without the one that says it was taken, and those before it.
  package var dose: [String] {
    let takers = ["took", "taken"]
    guard let index = rest.prefix(4).firstIndex(where: { takers.contains($0.lowercased()) }) else {
      return rest
    }
    return Array(rest[(index + 1)...])
  }

  /// Every word that a line is refused for.
  static let words = table.flatMap { $0.0.split(separator: " ").map(String.init) }

  private static let table: [(String, Kind)] = [
    ("find search grep look lookup query filter locate where", .find),
    ("remove erase drop discard clear cancel wipe purge reset forget unlog clean revert", .remove),
    ("rename relabel alias", .rename), ("start begin launch initiate resume", .start),
    ("stop end finish quit discontinue pause", .stop),
    (
      "add insert create make enter record register save store write put append track submit post give", .add
    ),
    (
      "change modify update correct fix replace alter adjust amend swap switch move copy duplicate increase decrease",
      .change
    ),
    ("take taking use swallow inject", .take),
    ("print open display view see get tell read summarize summarise preview output page", .show),
    (
      "set unset setting settings configure configuration options preferences setup enable disable", .settings
    ),
    (
      "what what's whats when when's how how's did was were is are am do does who which why can could should would has",
      .ask
    ),
    (
      "stats stat statistics summary average count total totals graph chart plot analyse analyze compute calculate",
      .count
    ),
    ("exit bye logout login install upgrade sync run test version", .leave),
  ]
}

/// `worst attack`, `longest migraine`, `attacks per month`: asked for, and no attack.
struct Superlative {
  let request: Request

  init?(_ line: Line) {
    guard line.note.isEmpty, (2...4).contains(line.tokens.count), let first = line[0] else { return nil }
    let (key, next) = (first.key, line.key(1))
    let isAsked =
      Superlative.words.contains(key) && Superlative.things.contains(next)
      || Superlative.things.contains(key) && ["per", "a", "by", "each"].contains(next)
        && ["day", "week", "month", "year", "weekday"].contains(line.key(2))
    guard isAsked, !line.tokens.contains(where: { $0.key == "ever" || $0.key == "life" || $0.holdsDigit })
    else {
      return nil
    }
    request = Request(kind: .count, word: first.text, rest: line.tokens.dropFirst().map(\.text))
  }

  private static let words = [
    "longest", "shortest", "worst", "strongest", "biggest", "first", "latest", "newest", "previous",
    "monthly",
    "weekly", "yearly", "overall", "recent",
  ]
  private static let things = [
    "attack", "attacks", "headache", "headaches", "migraine", "migraines", "overview", "report", "days",
    "pain",
    "one", "figures",
  ]
}

/// What `words` ask for in place of an entry; `nil` for a line to log.
package func parseRequest(_ words: [String], vocabulary: Vocabulary) -> Request? {
  let line = Line(words, command: "headache")
  guard let first = line[0], !first.startsWithDigit,
    let kind = Request.kind(of: first.key) ?? Request.toldKind(of: line, vocabulary)
  else { return nil }
  var request = Request(kind: kind, word: first.text, rest: line.tokens.dropFirst().map(\.text))
  let parser = LogParser(
    line, Now(moment: Moment(wallMinutes: 0, offset: nil), zone: nil, zoneName: nil), vocabulary,
    isEdit: false)
  for index in line.tokens.indices.dropFirst() {
    if request.drug == nil, case .drug(let drug) = parser.drugMatch(at: index).0 { request.drug = drug }
    if request.amount == nil { request.amount = parser.amount(at: index)?.value }
  }
  return request
}
