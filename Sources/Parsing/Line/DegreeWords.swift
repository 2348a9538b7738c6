/// Words that say how it is, how much or since when, and nothing of their own: a number behind them is not theirs, and
/// beside them a line speaks of what else it says.
enum DegreeWords {
  static func isOne(_ word: String) -> Bool {
    // `back pain 5`, `lower back 4`: a place.
    words.contains(word) || FeelingWords.isOne(word) && !["back", "lower"].contains(word)
  }

  private static let words: Set<String> = [
    "badly", "awful", "awfully", "terrible", "terribly", "horrible", "horribly", "nasty", "strong",
    "strongly",
    "weak", "weakly", "small", "big", "dull", "heavy", "heavily", "killer", "huge", "worst", "minor",
    "massive",
    "intense", "intensely", "mean", "faint", "slight", "strange", "weird", "odd", "typical", "usual",
    "normal",
    "constant", "constantly", "steady", "sudden", "suddenly", "gradually", "slowly", "quickly", "very", "too",
    "so", "quite", "really", "rather", "pretty", "extremely", "super", "somewhat", "fairly", "only", "just",
    "still", "again", "also", "even", "always", "sometimes", "often", "mostly", "mainly", "partly", "maybe",
    "perhaps", "sorry", "thanks", "please", "hello", "actually", "correction", "finally", "unfortunately",
    "probably", "possibly", "ouch", "ugh", "argh", "aargh", "aua", "oh", "oops", "damn", "shit",
    "hell", "gosh", "god", "sigh", "hmm", "meh", "wow", "yes", "yeah", "yep", "today", "now", "then",
    "currently", "ongoing", "high", "low", "highest", "lowest", "peak", "max", "maximum", "min", "minimum",
    "top-level", "approx", "approximately", "roughly", "circa", "ca", "estimated", "est", "rated", "rating",
    "rate", "number", "nr", "grade", "vas", "nrs", "scale", "point", "points", "started", "starting", "start",
    "starts", "began", "begin", "beginning", "onset", "went", "going", "gone", "goes", "came", "come", "hit",
    "hits", "turned", "became", "getting", "growing", "rising", "increasing", "peaking", "peaked", "reached",
    "hurts", "hurt", "hurting", "painful", "sore", "unbearable", "felt", "feels", "feel", "woke", "waking",
    "awake", "up", "down", "with", "without", "and", "or", "by", "as", "from", "until", "than", "more", "few",
    "lots", "lot", "bad", "throughout", "continuous", "continuously", "continued", "persistent",
    "persistently",
    "intermittent", "intermittently", "sharp", "piercing", "splitting", "crushing", "drilling", "shooting",
    "electric", "deep", "diffuse", "vague", "annoying", "unpleasant", "crippling", "debilitating", "agony",
    "excruciating", "brutal", "agonising", "agonizing", "another", "first", "second", "third", "new", "old",
    "same",
  ]
}
