import Diary

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
    "doesn’t", "took", "barely", "hardly", "scarcely", "only", "never", "wasn't", "was", "of",
  ]

  /// Whether the word is of helping, in whatever form.
  static func isHelp(_ word: String) -> Bool {
    ["help", "helped", "helping", "helps", "work", "worked", "working", "works"].contains(word)
  }

  /// Longer ones first.
  private static let phrases: [(String, Relief)] = [
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
