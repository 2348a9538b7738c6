import CivilTime
import Diary

/// One pass over a line, word by word, then the placing of its times.
struct LogParser {
  let line: Line
  let reader: TimeReader
  let vocabulary: Vocabulary
  let isEdit: Bool
  var isOfDoses = false
  /// Whether a new drug near a known one is refused, for the person to say which; in a file it is named.
  var asksOfSlips = true
  /// The attack that an edit is about.
  var edited: Attack?
  var edit = EditReading()
  var entry = AttackEntry()
  var warnings: [Warning] = []
  var echoes: [Echo] = []
  var account: [WordUse] = []
  var span = SpanWords()
  var doses: [SpokenDose] = []
  /// An amount or a count, and the words it was said in, waiting for the drug that comes next.
  var pending = PendingDose()
  /// Where the intensity was given in a word, so that a number can still take its place.
  var intensityWord: Int?
  var unknownFirstWord: String?
  /// Whether anything was named that makes a line an entry although its first word is not known.
  var hasAnchor = false
  /// A word that nobody knows, and that nothing but a day or a time stands before.
  var wordBehindTime: Int?
  var lastUnknown: Int?
  /// Neighbouring words that nobody knows, and the warning that names them.
  var unknownRuns: [(warning: Int, words: Range<Int>)] = []
  /// The triggers of a line that has many.
  var namedTriggers: Set<String>?
  /// The index after the time of the start.
  var startEnd: Int?
  /// The index after a relief, for `helped partly`.
  var afterRelief: Int?
  /// Whether a dose is said to be another one than those that are there: `again`.
  var isAgain = false
  /// Whether the attack is said to go on.
  var lasts = false
  /// A time that is on no clock.
  var vagueTime: Range<Int>?
  /// Whether that names days.
  var namesDays = false
  /// The first of the doses that a `neither` stands before, until it is said what they did not do.
  var deniedDoses: Int?
  /// The first of the doses that a `both` stands before: what is said of the last is said of each.
  var bothDoses: Int?
  /// Drugs that the line says were not taken.
  var deniedDrugs: [String] = []
  /// A length such as `10h` that may be the hour.
  var bareHour: Int?
  /// Whether it is told what was before the headache.
  var tellsOfBefore = false
  /// The bare number that was taken for the intensity.
  var intensityAt: Int?
  /// The name of a headache in words that deny it.
  var deniedName: DeniedName?
  /// Words such as `since 2 days`, which count from now.
  var sinceLength: Range<Int>?
  /// Words that say that it goes on now: `still going`, `till now`.
  var goingOnWords: Range<Int>?
  /// Whether it is said of a day or a time that it began then: `since friday`.
  var isStartMarked = false
  /// Whether what stands behind `since` says the day.
  var sinceHasDay = false
  /// What no word can be kept for, found where nothing may be thrown.
  var refusal: ParseError?

  init(_ line: Line, _ now: Now, _ vocabulary: Vocabulary, isEdit: Bool) {
    self.line = line
    self.vocabulary = vocabulary
    self.isEdit = isEdit
    reader = TimeReader(line: line, now: now) { word in
      if case .drug = vocabulary.drug(word) { true } else { vocabulary.symptoms().contains(word) }
    }
    account = Array(repeating: .understood, count: line.tokens.count)
  }

  mutating func parse() throws(ParseError) -> ParsedLine {
    guard !line.tokens.isEmpty || !line.note.isEmpty else { throw ParseError(.nothing) }
    try checkAmounts()
    try refuseWrongWeekday()
    var index = 0
    while line[index] != nil { index = try word(at: index) }
    keepPending()
    try refuseForeignDenial()
    try refuseOthers()
    if let deniedName, unknownFirstWord != nil, !hasAnchor {
      throw notSurelyOwn(deniedName.words, Array(deniedName.words))
    }
    if let unknownFirstWord, !hasAnchor { throw unknownFirst(unknownFirstWord) }
    if let wordBehindTime, !hasAnchor { try refuseBehindTime(wordBehindTime) }
    if !unknownRuns.isEmpty, !isEdit, isFirst(line.tokens.count) { throw unknownFirst(line.tokens[0].text) }
    if let refusal { throw refusal }
    try refuseBareHour()
    try refuseUnreadEffect()
    if !unknownRuns.isEmpty || !warnings.isEmpty { try refuseOnlyNamed() }
    try refuseVagueTime()
    dropFillers()
    try refuseDigits()
    try refuseOrdinaryLife()
    try refuseCountedFromNow()
    if edit.correctsDoses { try refuseNotes() }
    settleSince()
    try place()
    try noteLasting()
    finishNote()
    var parsed = ParsedLine()
    (parsed.entry, parsed.warnings, parsed.echoes, parsed.account) = (entry, warnings, echoes, account)
    (parsed.isAgain, parsed.tellsOfBefore) = (isAgain, tellsOfBefore)
    parsed.deniedDrugs = deniedDrugs
    return parsed
  }

  /// Takes in the word at `index`, and those that belong to it; answers with the index after them.
  private mutating func word(at index: Int) throws(ParseError) -> Int {
    if line.key(index + 1) == "and", let next = idiom(at: index) { return next }
    if isEdit, let next = try correction(at: index) { return next }
    if let next = label(at: index) { return next }
    if let next = try mark(at: index) { return next }
    if line.key(index) == "half" { try refuseHalfHour(at: index) }
    if let next = portion(at: index) { return next }
    if let next = try ending(at: index) { return next }
    if let next = try time(at: index) { return next }
    if let next = try number(at: index) { return next }
    if let next = try effect(at: index) { return next }
    if let next = goingOn(at: index) { return next }
    if let next = doubted(at: index) { return next }
    if let next = try negation(at: index) { return next }
    noteNeverCame(at: index)
    if let next = try fixed(at: index) { return next }
    try refuseForeignName(at: index)
    if let next = try drug(at: index) { return next }
    if let next = try article(at: index) { return next }
    return try unknown(at: index)
  }

  /// `pain 6`, `level 6`, `intensity: 6`: the word says what the number is.
  private func label(at index: Int) -> Int? {
    guard let first = line.tokens[index].key.utf8.first,
      first == 0x70 || first == 0x69 || first == 0x73 || first == 0x6C,
      let next = line[index + 1],
      next.startsWithDigit || LogParser.labels.contains(next.key) || isEdit && next.key == "to",
      LogParser.labels.contains(line.key(index)),
      !["extra", "double", "full", "half", "maximum", "max", "regular"].contains(line.key(index - 1)),
      entry.intensity == nil || intensityWord != nil
    else { return nil }
    return isEdit && next.key == "to" ? index + 2 : index + 1
  }

  private static let labels = [
    "pain", "intensity", "severity", "strength", "level", "is", "scale",
  ]

  /// Words told by their first character: `+wine`, `-2h`.
  private mutating func mark(at index: Int) throws(ParseError) -> Int? {
    guard let token = line[index], let first = token.key.first, token.key.count > 1 else { return nil }
    if first == "+" {
      trigger(String(token.key.dropFirst()))
      return index + 1
    }
    guard first == "-" || TimeReader.dashes.contains(first) && token.key.dropFirst().first?.isNumber == true,
      reader.ago(at: index) == nil
    else { return nil }
    let rest = String(token.text.drop { TimeReader.dashes.contains($0) })
    guard rest.first?.isNumber == true else {
      throw ParseError(
        .unknownOption(token.text),
        line: rest.first?.isLetter != true ? nil : line.replacing(index, with: typable(rest)))
    }
    // Beside an intensity, a number without its dash would be a second one.
    let isSecond = entry.intensity != nil && !isDrug(index + 1) && reader.isNumber(rest)
    throw ParseError(
      .leadingDash(token.text), line: isSecond ? nil : line.replacing(index, with: typable(rest)))
  }

  /// Looks through the few that a line has, or into a set where they are many.
  private mutating func isNewTrigger(_ name: String) -> Bool {
    guard entry.triggers.count >= 16 else { return !entry.triggers.contains(name) }
    if namedTriggers == nil { namedTriggers = Set(entry.triggers) }
    return namedTriggers?.insert(name).inserted ?? true
  }

  private mutating func trigger(_ name: String) {
    guard isNewTrigger(name) else { return }
    entry.triggers.append(name)
    guard entry.triggers.count <= 16 else { return }
    let known = vocabulary.triggers()
    if !known.contains(name), let meant = Spelling.nearestSlip(name, in: known) {
      warnings.append(.newTrigger(name, meant: meant))
    }
  }

  /// The places of every time, the doses' included.
  private mutating func place() throws(ParseError) {
    var placement = Placement(now: reader.now)
    anchor()
    let placed = try placement.span(span)
    (entry.onset, entry.end, entry.length) = (placed.onset, placed.end, placed.length)
    if let length = placed.length
      ?? placed.end.flatMap({ end in placed.onset.map { end.minutes(since: $0.moment) } }),
      length > Attack.longestWithoutConfirmation
    {
      warnings.append(.longAttack(length))
    }
    try placeEdit(&placement)
    for dose in doses { try add(dose, &placement) }
    echoDate()
    echoes += placement.echoes
  }

  /// `10 nov` without an intensity elsewhere: perhaps it was one. And `7 nov 10` may mean 7 on the 10th.
  private mutating func echoDate() {
    guard let day = span.start.day, let index = day.numberAt, let number = line[index]?.integer,
      line.key(index - 1) != "on"
    else { return }
    let other = line[index + 2]?.integer
    guard entry.intensity == nil || other.map({ Intensity($0) }) == entry.intensity else { return }
    let instead = line.replacing(index, with: other == nil ? "\(number) on \(number)" : "\(number) on")
    echoes.append(.dateNotIntensity(day.day, instead: instead))
  }
}
