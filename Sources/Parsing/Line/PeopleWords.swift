/// Words for other people, whose headaches and drugs are none of the diary's.
enum PeopleWords {
  /// Whether the word is of somebody else: `mum`, `she`, `husband`.
  static func isOne(_ word: String) -> Bool { people.contains(word) || pronouns.contains(word) }

  /// Whether the word stands for somebody who was given something: `him`, `them`.
  static func isGiven(_ word: String) -> Bool { given.contains(word) || people.contains(word) }

  /// Whether the word says whose the next one is: `Tom's`, `his`, but not `it's`.
  static func isOwner(_ word: String) -> Bool {
    if ["his", "her", "their", "our"].contains(word) { return true }
    guard word.hasSuffix("'s") || word.hasSuffix("’s") else { return false }
    let owner = String(word.dropLast(2))
    return !notOwners.contains(owner) && TimeReader.weekday(owner) == nil && TimeReader.month(owner) == nil
  }

  private static let pronouns: Set<String> = [
    "he", "she", "they", "he's", "she's", "they're", "he’s", "she’s", "they’re", "someone", "somebody",
    "everyone", "everybody", "elle", "ella",
  ]
  private static let given: Set<String> = ["him", "her", "them", "us", "someone", "somebody", "everyone"]
  private static let notOwners: Set<String> = [
    "it", "that", "there", "here", "what", "let", "today", "yesterday", "who", "where", "how", "this", "last",
    "night", "morning", "evening", "noon", "day", "week", "month", "year", "one", "pain", "headache",
    "migraine",
  ]
  private static let people: Set<String> = [
    "mum", "mom", "mother", "mummy", "mommy", "mama", "dad", "father", "daddy", "papa", "parents", "parent",
    "son", "daughter", "child", "children", "kid", "kids", "baby", "toddler", "boy", "girl", "boys", "girls",
    "husband", "wife", "partner", "boyfriend", "girlfriend", "spouse", "fiance", "fiancee", "hubby", "bf",
    "gf", "brother", "sister", "sibling", "sis", "bro", "twin", "aunt", "auntie", "uncle", "cousin", "niece",
    "nephew", "grandma", "grandpa", "grandmother", "grandfather", "granny", "gran", "nan", "nana", "grandad",
    "granddad", "grandson", "granddaughter", "friend", "friends", "colleague", "colleagues", "coworker",
    "co-worker", "boss", "neighbour", "neighbor", "roommate", "flatmate", "housemate", "stepson",
    "stepdaughter", "stepmum", "stepmom", "stepdad", "mother-in-law", "father-in-law", "teacher", "patient",
    "guest", "cat", "dog", "woman", "lady", "mutter", "vater", "sohn", "tochter", "freundin",
    "freund", "frau", "kinder", "maman", "fils", "fille", "madre", "padre", "hijo",
    "hija",
  ]
}
