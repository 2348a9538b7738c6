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
      if next == index + words.count { return (relief, next) }
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
    "pain-free", "painfree", "all",
  ]
  /// Longer ones first.
  private static let phrases: [(String, Relief)] = [
    ("did not help at all", .none), ("didn't help at all", .none), ("did not really help", .none),
    ("did not help", .none), ("didn't help", .none), ("didn’t help", .none), ("didnt help", .none),
    ("does not help", .none), ("doesn't help", .none), ("has not helped", .none), ("hasn't helped", .none),
    ("did not work", .none), ("didn't work", .none), ("didn’t work", .none), ("didnt work", .none),
    ("doesn't work", .none), ("did nothing", .none), ("not helped", .none), ("no effect", .none),
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
