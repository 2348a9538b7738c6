package import Diary

/// How much a dose helped, in the words that say so: `did not help`, `worked`, `no effect`, `helped a bit`.
enum ReliefWords {
  /// The effect that the words from `index` on say, and the index after them.
  static func match(_ line: Line, at index: Int) -> (relief: Relief, next: Int)? {
    guard beginnings.contains(line.key(index)) else { return nil }
    for (phrase, relief) in phrases {
      let words = phrase.split(separator: " ")
      var next = index
      for word in words {
        guard line.key(next) == word else { break }
        next += 1
      }
      guard next == index + words.count else { continue }
      if ["yet", "anymore", "either"].contains(line.key(next)) { next += 1 }
      if ["so", "at"].contains(line.key(next)), ["far", "all"].contains(line.key(next + 1)) { next += 2 }
      return (relief, next)
    }
    return nil
  }

  /// What one word right behind a drug says of it: `ibu bad`, `suma good`.
  static func rating(_ word: String) -> Relief? {
    switch word {
    case "good", "great", "well", "perfect", "brilliant", "yes": .good
    case "ok", "okay", "so-so", "meh", "little", "somewhat", "bit": .some
    case "bad", "poor", "nope", "zero", "nothing", "failed": Relief.none
    default: nil
    }
  }

  /// The words that any of the phrases begins with: most words of a line are none.
  private static let beginnings = [
    "helped", "gone", "partly", "partially", "did", "didn't", "didn’t", "didnt", "does", "doesn't", "has",
    "hasn't",
    "not", "no", "nothelped", "not-helped", "useless", "worked", "works", "is", "helping", "helps", "pain",
    "pain-free", "painfree", "all", "had", "made", "gave", "isn't", "isn’t", "isnt", "hasn’t", "hasnt",
    "doesnt",
    "doesn’t", "took", "barely", "hardly", "scarcely", "only", "never", "wasn't", "was", "of", "nothing",
    "none",
    "neither", "without", "ineffective", "unhelpful", "effective", "very", "were",
  ]

  /// Whether the word is of helping, in whatever form.
  static func isHelp(_ word: String) -> Bool {
    ["help", "helped", "helping", "helps", "work", "worked", "working", "works"].contains(word)
  }

  /// Whether the word is of an effect, or of what a dose did.
  static func isOfEffect(_ word: String) -> Bool {
    isHelp(word)
      || [
        "effect", "effects", "relief", "use", "good", "success", "difference", "avail", "vain", "impact",
        "benefit",
        "improvement", "do", "doing", "anything", "much", "touch", "change", "luck", "effective",
      ].contains(word)
  }

  /// Whether the word denies what stands beside it, or nearly.
  static func denies(_ word: String) -> Bool {
    DenialWords.denies(word)
      || ["little", "hardly", "barely", "scarcely", "vain", "zero", "minimal", "less"].contains(word)
  }

  /// Longer ones first.
  private static let phrases: [(String, Relief)] = [
    ("not effective", .none), ("was not effective", .none), ("wasn't effective", .none),
    ("wasn’t effective", .none),
    ("was ineffective", .none), ("was unhelpful", .none), ("is ineffective", .none), ("ineffective", .none),
    ("unhelpful", .none), ("was effective", .good), ("very effective", .good), ("effective", .good),
    ("hasn't done anything", .none), ("hasn’t done anything", .none), ("has not done anything", .none),
    ("brought no relief", .none), ("had no benefit", .none), ("was no help", .none), ("is no help", .none),
    ("nothing is helping", .none), ("nothing is working", .none), ("nothing has helped", .none),
    ("nothing has worked", .none), ("nothing helped", .none), ("nothing worked", .none),
    ("nothing helps", .none),
    ("nothing works", .none), ("none of them helped", .none), ("none of them worked", .none),
    ("none helped", .none), ("none worked", .none), ("none helps", .none), ("none works", .none),
    ("neither of them helped", .none), ("neither of them worked", .none), ("neither helped", .none),
    ("neither worked", .none), ("never helps", .none), ("never works", .none), ("without any effect", .none),
    ("without effect", .none), ("without success", .none), ("without relief", .none),
    ("without benefit", .none),
    ("no success", .none), ("no benefit", .none), ("helped not at all", .none), ("worked not at all", .none),
    ("helped nothing", .none), ("helped zero", .none), ("helped only a bit", .some),
    ("helped only a little", .some), ("helped only slightly", .some), ("helped only partly", .some),
    ("helped only partially", .some), ("helped only some", .some), ("helped only somewhat", .some),
    ("helped just a bit", .some), ("helped just a little", .some), ("helped a tiny bit", .some),
    ("worked only partly", .some), ("worked a little", .some), ("isn't doing anything", .none),
    ("isn’t doing anything", .none), ("isnt doing anything", .none), ("is not doing anything", .none),
    ("did not help at all", .none), ("didn't help at all", .none), ("did not really help", .none),
    ("did not help", .none), ("didn't help", .none), ("didn’t help", .none), ("didnt help", .none),
    ("does not help", .none), ("doesn't help", .none), ("has not helped", .none), ("hasn't helped", .none),
    ("did not work", .none), ("didn't work", .none), ("didn’t work", .none), ("didnt work", .none),
    ("doesn't work", .none), ("did nothing", .none), ("not helped", .none), ("no effect", .none),
    ("had no effect", .none), ("has no effect", .none), ("made no difference", .none),
    ("gave no relief", .none),
    ("had no impact", .none), ("is not helping", .none), ("is not working", .none), ("isn't helping", .none),
    ("isn’t helping", .none), ("isnt helping", .none), ("isn't working", .none), ("isn’t working", .none),
    ("isnt working", .none), ("not helping", .none), ("not working", .none), ("has not worked", .none),
    ("hasn't worked", .none), ("hasn’t worked", .none), ("hasnt worked", .none), ("hasn’t helped", .none),
    ("hasnt helped", .none), ("doesn’t help", .none), ("doesnt help", .none), ("doesnt work", .none),
    ("doesn’t work", .none), ("does not work", .none), ("never helped", .none), ("never worked", .none),
    ("didn't touch it", .none), ("didn’t touch it", .none), ("didnt touch it", .none),
    ("did not touch it", .none), ("didn't do anything", .none), ("did not do anything", .none),
    ("didnt do anything", .none), ("didn't do a thing", .none), ("did naff all", .none),
    ("did bugger all", .none), ("did sod all", .none), ("did fuck all", .none), ("of no use", .none),
    ("was no use", .none), ("was useless", .none), ("is useless", .none), ("no difference", .none),
    ("took the edge off", .some), ("only helped a bit", .some), ("only helped a little", .some),
    ("only helped partly", .some), ("only partly helped", .some), ("only helped slightly", .some),
    ("no help", .none), ("no relief", .none), ("nothelped", .none), ("not-helped", .none), ("useless", .none),
    ("helped a little", .some), ("helped a bit", .some), ("helped some", .some), ("helped somewhat", .some),
    ("helped partly", .some), ("helped partially", .some), ("partly helped", .some),
    ("partially helped", .some), ("helped slightly", .some), ("worked a bit", .some),
    ("worked partly", .some),
    ("helped a lot", .good), ("helped well", .good), ("helped completely", .gone), ("has helped", .good),
    ("did help", .good), ("is helping", .good), ("helping", .good), ("helped", .good), ("helps", .good),
    ("worked well", .good), ("worked", .good), ("works", .good), ("partly", .some), ("partially", .some),
    ("pain free", .gone), ("pain-free", .gone), ("painfree", .gone), ("all gone", .gone), ("gone", .gone),
  ]
}

extension Relief {
  /// The two that an effect which is said with a hedge can be.
  static let hedged = [Relief.none.word, Relief.some.word]

  /// The word that a line takes it by: `partly`.
  package var word: String {
    switch self {
    case .none: "nothelped"
    case .some: "partly"
    case .good: "helped"
    case .gone: "gone"
    }
  }
}
