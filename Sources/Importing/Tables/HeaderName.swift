import Cells
import Parsing

/// The name of a column, understood by its words: `Start of the attack`, `Meds taken`, `Durée de la crise`.
///
/// Every word has to be known, and all of them together have to say one thing: `Pain after medication`,
/// `Days since the last attack` and `Preventive medication` are none of the columns that they have words of.
struct HeaderName {
  private var topics: Set<HeaderTopic> = []
  /// Whether it says how far its numbers go: `0-10`, `out of 10`.
  private var hasScale = false
  /// Whether it is one of several: `Medication 2`.
  private var isNumbered = false
  private var joins = false
  private var isOneWord = false
  private var isNamedScale = false
  /// Minutes, or the least of something: `Min pain`.
  private var isShortMinute = false

  /// `nil` where a word is not known.
  init?(_ name: String) {
    var name = name.lowercased()
    for question in HeaderName.questions where name.hasSuffix(question) {
      name = String(name.dropLast(question.count))
      break
    }
    joins = name.contains { "&+".contains($0) }
    // `/10` ends a scale.
    for index in name.indices where name[index] == "/" {
      let behind = name[name.index(after: index)...].drop { $0 == " " }
      if !(behind.first?.isNumber ?? false) { joins = true }
    }
    let words = name.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let numbers = words.compactMap { Int($0) }
    let ends =
      numbers.count == 1 && (name.contains("/") || words.contains(where: HeaderName.limiting.contains))
    hasScale = numbers.last.map { HeaderName.limits.contains($0) } ?? false && (ends || numbers.count == 2)
    isNumbered = !hasScale && numbers.count == 1
    if !numbers.isEmpty, !hasScale, !isNumbered { return nil }
    for word in words where Int(word) == nil && !(hasScale && HeaderName.scaling.contains(word)) {
      if HeaderName.joining.contains(word) {
        joins = true
      } else {
        guard let found = HeaderTopic.all(word) else { return nil }
        topics.formUnion(found)
      }
    }
    // `Taken at`, `Pris à`
    if topics.contains(.taken), words.last.map(ColumnSpanWords.at.contains) ?? false { topics.insert(.clock) }
    isOneWord = words.count == 1
    isNamedScale = words.count == 1 && HeaderName.scales.contains(words[0])
    isShortMinute = words.contains("min")
    topics.remove(.small)
  }

  /// What the column is for; `nil` where its words do not say one thing.
  var role: TableRole? {
    var rest = topics
    let isOfHeadaches = rest.remove(.headache) != nil
    let isOfPain = rest.remove(.pain) != nil
    // `Headache pain` is how bad the headache was.
    if rest.isEmpty {
      return hasScale && (isOfHeadaches || isOfPain) || isOfHeadaches && isOfPain ? .cell(.severity) : nil
    }
    if rest == [.level], hasScale || isOneWord && isOfScale { return .cell(.severity) }
    // `Pain and nausea` is two things; `Date and time of the headache` one.
    if joins, isOfHeadaches || isOfPain,
      !rest.isSubset(of: [
        .begin, .end, .date, .clock, .drug, .amount, .taken, .length, .hours, .minutes, .days, .number,
      ])
    {
      return nil
    }
    if joins, isOfHeadaches || isOfPain, rest.contains(.drug) { return nil }
    if hasScale {
      let isAsked = (isOfPain || isOfHeadaches) && rest == [.how]
      return isAsked || Self.isStrength(rest, isOfPain || isOfHeadaches) ? .cell(.severity) : nil
    }
    // `Pain at start` is how bad it was then.
    if isOfPain, !rest.isDisjoint(with: [.begin, .end]), rest.isDisjoint(with: [.clock, .date]) {
      return nil
    }
    if rest == [.period], isOfPain || isOfHeadaches { return nil }
    if let role = Self.roles[rest] {
      if case .cell(let cell) = role, cell.isRepeatable { return role }
      return isNumbered ? nil : role
    }
    if isNumbered { return nil }
    if rest.subtracting([.taken]) == [.drug, .amount] { return .cell(joins ? .medication : .dosage) }
    guard isOfHeadaches || isOfPain else { return nil }
    if Self.isStrength(rest, true) { return .cell(.severity) }
    if isOfPain, isShortMinute { return nil }
    return Self.rolesOfHeadaches[rest]
  }

  /// Whether words say how bad something was, and nothing else: `How bad`, `What level` beside pain, `How much did it hurt`.
  private static func isStrength(_ topics: Set<HeaderTopic>, _ isOfPain: Bool) -> Bool {
    guard topics.isSubset(of: [.strength, .level, .how, .what, .bad, .much, .did]) else { return false }
    return topics.contains(.strength) || topics.isSuperset(of: [.how, .bad])
      || topics.isSuperset(of: [.what, .much, .bad])
      || isOfPain && topics.contains(.level)
  }

  /// Whether its one word is that of a scale, and little else is counted so: `Nivel`.
  private var isOfScale: Bool { isOneWord && topics == [.level] && isNamedScale }

  /// Whether a start or an end is named, if the cells are times: `Pain started`, `Headache gone`.
  var edge: ColumnRole? {
    let rest = topics.subtracting([.headache, .pain, .clock, .date])
    return rest == [.begin] ? .start : rest == [.end] ? .end : nil
  }

  /// Words that say one thing whatever stands beside them.
  private static let roles: [Set<HeaderTopic>: TableRole] = [
    [.begin]: .cell(.start), [.begin, .clock]: .cell(.start), [.begin, .date, .clock]: .cell(.start),
    [.date, .clock]: .cell(.start), [.begin, .date]: .cell(.date),
    [.end]: .cell(.end), [.end, .clock]: .cell(.end), [.end, .date, .clock]: .cell(.end),
    [.end, .date]: .cell(.endDate), [.date, .day]: .cell(.date),
    [.length]: .cell(.duration), [.how, .long]: .cell(.duration), [.length, .clock]: .cell(.duration),
    [.how, .long, .length]: .cell(.duration), [.how, .long, .did, .length]: .cell(.duration),
    [.length, .hours]: .cell(.durationHours), [.how, .long, .hours]: .cell(.durationHours),
    [.length, .days]: .cell(.duration), [.how, .long, .days]: .cell(.duration),
    [.number, .hours]: .cell(.durationHours), [.how, .many, .hours]: .cell(.durationHours),
    [.name, .hours]: .cell(.durationHours), [.number, .minutes]: .cell(.durationMinutes),
    [.how, .many, .minutes]: .cell(.durationMinutes),
    [.length, .minutes]: .cell(.durationMinutes), [.how, .long, .minutes]: .cell(.durationMinutes),
    [.strength]: .cell(.severity), [.strength, .level]: .cell(.severity), [.how, .bad]: .cell(.severity),
    [.how, .strength]: .cell(.severity), [.what, .strength]: .cell(.severity),
    [.how, .much, .bad]: .cell(.severity),
    [.what, .much, .bad]: .cell(.severity), [.how, .much, .did, .bad]: .cell(.severity),
    [.strength, .bad]: .cell(.severity),
    [.drug]: .cell(.medication), [.drug, .taken]: .cell(.medication), [.drug, .acute]: .cell(.medication),
    [.drug, .acute, .taken]: .cell(.medication), [.drug, .name]: .cell(.medication),
    [.drug, .what]: .cell(.medication),
    [.drug, .what, .taken]: .cell(.medication), [.drug, .what, .did, .taken]: .cell(.medication),
    [.what, .taken]: .cell(.medication), [.what, .did, .taken]: .cell(.medication),
    [.clock, .amount]: .doseTime, [.clock, .amount, .taken]: .doseTime,
    [.clock, .amount, .drug]: .doseTime, [.drug, .clock]: .doseTime, [.clock, .taken]: .doseTime,
    [.drug, .clock, .taken]: .doseTime, [.when, .taken]: .doseTime, [.when, .drug]: .doseTime,
    [.when, .drug, .taken]: .doseTime, [.when, .did, .taken]: .doseTime,
    [.when, .did, .drug, .taken]: .doseTime,
    [.when, .begin]: .cell(.start), [.when, .end]: .cell(.end), [.when, .did, .begin]: .cell(.start),
    [.when, .did, .end]: .cell(.end),
    [.taken]: .count, [.number, .drug]: .count, [.number, .drug, .taken]: .count, [.number, .taken]: .count,
    [.how, .many]: .count, [.how, .many, .drug]: .count, [.how, .many, .taken]: .count,
    [.how, .many, .drug, .taken]: .count, [.how, .many, .did, .taken]: .count,
    [.how, .many, .drug, .did, .taken]: .count,
    [.effect]: .cell(.relief), [.effect, .drug]: .cell(.relief), [.did, .effect]: .cell(.relief),
    [.did, .effect, .drug]: .cell(.relief), [.did, .work]: .cell(.relief),
    [.did, .work, .drug]: .cell(.relief), [.how, .effect]: .cell(.relief),
    [.how, .effect, .drug]: .cell(.relief),
    [.side]: .cell(.side), [.left, .right]: .cell(.side), [.side, .what]: .cell(.side),
    [.side, .left, .right]: .cell(.side),
    [.aura]: .cell(.aura), [.nausea]: .cell(.nausea), [.vomiting]: .cell(.vomiting),
    [.light]: .cell(.photophobia), [.light, .sensitivity]: .cell(.photophobia),
    [.sound]: .cell(.phonophobia), [.sound, .sensitivity]: .cell(.phonophobia),
    [.worse, .movement]: .cell(.worseWithActivity),
    [.trigger]: .cell(.triggers), [.trigger, .possible]: .cell(.triggers),
    [.symptom]: .cell(.symptoms), [.symptom, .further]: .cell(.symptoms),
    [.note]: .cell(.note), [.note, .further]: .cell(.note),
    [.period]: .period,
  ]

  /// Words that say it where the name speaks of a headache, or of pain.
  private static let rolesOfHeadaches: [Set<HeaderTopic>: TableRole] = [
    [.date]: .cell(.date), [.clock]: .cell(.start), [.hours]: .cell(.durationHours),
    [.minutes]: .cell(.durationMinutes), [.number, .hours]: .cell(.durationHours), [.kind]: .cell(.type),
    [.what, .kind]: .cell(.type),
    [.place]: .cell(.side),
  ]

  /// What stands behind a question, before the answer.
  private static let questions = [
    "y/n", "yes/no", "yes / no", "y / n", "ja/nein", "j/n", "oui/non", "o/n", "sí/no", "si/no", "s/n",
    "true/false",
    "t/f", "0/1", "1/0",
  ]

  private static let joining: Set<String> = ["and", "und", "et", "y", "plus", "with", "incl"]

  /// Words that name a scale of a pain alone, where nothing else is said.
  private static let scales: Set<String> = ["level", "nivel", "niveau", "skala", "stufe"]

  /// Where scales end.
  private static let limits: Set<Int> = [3, 4, 5, 10, 100]

  /// Words before the end of one.
  private static let limiting: Set<String> = ["out", "von", "sur", "max", "to", "bis"]

  /// Words of one, beside its numbers.
  private static let scaling: Set<String> = [
    "out", "to", "from", "von", "bis", "sur", "de", "a", "à", "scale", "skala",
  ]
}

extension HeaderName {
  /// Words in brackets that make another column of it: `Medication (daily)`, `Pain (after tablets)`.
  static func changes(_ brackets: String) -> Bool {
    brackets.lowercasedWords.contains { word in altering.contains { word.hasPrefix($0) } }
  }

  /// Whether brackets turn a scale round, or put a time into a zone: `10 = no pain`, `1 worst - 5 best`, `UTC`.
  static func turns(_ brackets: String) -> Bool {
    let words = brackets.lowercasedWords
    if words.contains(where: zones.contains)
      || words.contains(where: { $0.hasPrefix("best") || $0.hasPrefix("utc+") })
    {
      return true
    }
    if ScaleLegend(brackets)?.isTurned ?? false { return true }
    // A number said to be no pain, and that is not 0.
    guard brackets.contains("=") else { return false }
    let tokens = CellToken.tokens(of: brackets.lowercased())
    for index in tokens.indices.dropLast(2) where tokens[index + 1] == .mark("=") {
      guard case .number(let digits) = tokens[index], case .word(let word) = tokens[index + 2] else {
        continue
      }
      let isNone = ["no", "none", "kein", "keine", "pas", "aucune", "sin", "nada", "free"].contains(word)
      if isNone != (Int(digits) == 0), isNone || Int(digits) == 0 { return true }
    }
    return false
  }

  /// The name without the zone at its end, in brackets or not: `Time (UTC)`, `Start UTC`; `nil` where there is none.
  static func withoutZone(_ name: String) -> String? {
    let words = name.split { $0 == " " || "()[]_".contains($0) }
    guard words.count > 1, let last = words.last?.lowercased(),
      zones.contains(last) || last.hasPrefix("utc+") || last.hasPrefix("utc-")
    else { return nil }
    return words.dropLast().joined(separator: " ")
  }

  private static let zones: Set<String> = [
    "utc", "gmt", "est", "edt", "pst", "pdt", "cst", "cdt", "mst", "mdt", "cet", "cest", "mez", "mesz", "bst",
  ]

  private static let altering = [
    "prevent", "prophyla", "daily", "regular", "long-term", "after", "before", "since", "free", "without",
    "last",
    "next", "previous", "vorbeug", "täglich", "dauer", "nach", "vor", "ohne", "frei", "seit", "letzte",
    "fond",
    "quotidien", "après", "avant", "sans", "dernière", "diari", "después", "antes", "sin", "última",
  ]
}
