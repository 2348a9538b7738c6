/// What a number beside it counts, so that it is no intensity.
enum Counted {
  /// `3 times`, `2 glasses`: closed, so that `7 eyes` stays an intensity.
  static let nouns: Set<String> = [
    "times", "time", "glass", "glasses", "cup", "cups", "mug", "mugs", "bottle", "bottles", "can", "cans",
    "pint", "pints", "shot", "shots", "drink", "drinks", "beer", "beers", "wine", "wines", "coffee",
    "coffees", "tea", "teas", "espresso", "espressos", "espressi", "cocktail", "cocktails", "cigarette",
    "cigarettes", "meal", "meals", "snack", "snacks", "nap", "naps", "pillow", "pillows", "people", "kids",
    "episode", "episodes", "bout", "bouts", "round", "rounds", "flight", "flights", "floor", "floors",
    "stairs", "steps", "miles", "mile", "km", "kilometres", "kilometers", "metres", "meters", "litre",
    "litres", "liter", "liters", "degrees", "degree", "percent", "%", "calls", "meetings", "meeting", "eggs",
    "slices", "pieces", "bars", "spoons", "sessions", "exams", "lessons", "nights", "mornings", "evenings",
    "afternoons", "months", "month", "years", "year", "weeks", "seconds", "second", "sec", "secs", "euros",
    "dollars", "attacks", "headaches", "migraines", "auras",
  ]

  /// What nobody counts but beside its number, and no headache comes from: `2 glasses`, `3 times`. Of any other thing
  /// `7 wine` may be as well how bad it is, and why.
  static func isCertain(_ count: Int, _ noun: String) -> Bool {
    if count > 10 || measures.contains(noun) { return true }
    return count == 1 ? noun.last != "s" : drinks.contains(noun)
  }

  private static let measures: Set<String> = [
    "times", "glasses", "cups", "mugs", "bottles", "cans", "pints", "shots", "drinks", "cigarettes", "people",
    "pillows", "episodes", "bouts", "rounds", "steps", "miles", "km", "kilometres", "kilometers", "metres",
    "meters", "litre", "litres", "liter", "liters", "degrees", "percent", "%", "slices", "pieces", "spoons",
    "nights", "mornings", "evenings", "afternoons", "months", "years", "weeks", "seconds", "sec", "secs",
    "euros", "dollars", "attacks", "headaches", "migraines", "auras",
  ]
  private static let drinks: Set<String> = [
    "beers", "wines", "coffees", "teas", "espressos", "espressi", "cocktails",
  ]

  /// `the 2nd time`, `3rd day`: no day of the month.
  static let ordinals: Set<String> = [
    "time", "day", "night", "week", "month", "year", "hour", "one", "attack", "headache", "migraine",
    "episode", "bout", "round", "dose", "pill", "tablet", "tab", "injection", "spray", "glass", "cup",
    "coffee", "beer", "drink", "floor", "try", "attempt", "trimester", "half", "phase", "stage", "child",
    "aura", "period", "in", "morning", "evening", "triptan", "visit", "session", "straight", "row",
  ]

  /// Whether what stands behind the ordinal at `index` is counted by it: `2nd time`, `3rd in a row`, but not `on the
  /// 18th in the evening`.
  static func isOrdinal(_ line: Line, at index: Int) -> Bool {
    let next = line.key(index + 1)
    return ordinals.contains(next)
      && (next != "in" || line.key(index + 2) == "a" || ["row", "succession"].contains(line.key(index + 2)))
  }

  /// `day 5`, `round 2`.
  static let labels: Set<String> = [
    "day", "week", "month", "year", "number", "nr", "round", "episode", "cycle", "phase", "stage", "part",
    "visit", "session", "trimester", "attempt", "try", "bout", "night",
  ]

  /// What a person does for hours: `slept 4 hours`.
  static let doings: Set<String> = [
    "slept", "sleep", "sleeping", "asleep", "nap", "napped", "drove", "drive", "driving", "worked", "work",
    "working", "walked", "walk", "walking", "ran", "run", "running", "sat", "sitting", "stood", "standing",
    "flew", "flight", "flying", "travelled", "traveled", "travel", "waited", "waiting", "lay", "rested",
    "rest", "fasted", "fasting", "read", "reading", "played", "trained", "training", "exercised", "exercise",
    "cycled", "cycling", "hiked", "hiking", "danced", "swam", "swimming", "cried", "screen", "screentime",
    "computer", "tv", "meeting", "shift", "ride", "trip", "delay", "jetlag", "overtime", "talked", "gym",
    "yoga", "shopping", "gardening", "studied", "party",
  ]
}
