import CivilTime
import Diary

/// Drugs by their first letters: `sumat`. Everyday words begin like drugs too, so that one of these is no dose where
/// nothing says that it was taken.
extension LogParser {
  /// Whether the word is no name of a drug, but an everyday word or as short as one.
  func isEverydayWord(_ word: String) -> Bool {
    guard word.utf8.count <= 3 || LogParser.everydayWords.contains(word) else { return false }
    return !vocabulary.isName(word)
  }

  /// - Throws: where a name is shortened and nothing says that the drug was taken.
  func refuseShortened(_ drug: Drug, at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard key != drug.name, !vocabulary.isName(key), !saysTaken(index) else { return }
    // Another spelling of the whole name is no shortened one.
    guard ([drug.name] + drug.aliases).contains(where: { $0.lowercased().hasPrefix(key) }) else { return }
    throw whetherDrug(drug, at: index)
  }

  /// `7 took the same dose`, `7 took another`, `7 took painkillers`: a dose that no drug is named of would be lost in the
  /// note.
  func refuseUnnamedDose(at index: Int) throws(ParseError) {
    var start = index
    while start > 0, ["a", "an", "the", "my", "some", "of"].contains(line.key(start - 1)) { start -= 1 }
    guard !isEdit, !isOfDoses, ["took", "taken"].contains(line.key(start - 1)),
      LogParser.unnamed.contains(line.key(index))
    else { return }
    var end = index + 1
    while line[end] != nil, LogParser.unnamed.contains(line.key(end)) || line.key(end) == "dose" { end += 1 }
    throw ParseError(
      .notUnderstood(reader.text(start - 1..<end)), line: line.withNote(Array(start - 1..<end)))
  }

  private static let unnamed: Set<String> = [
    "same", "another", "usual", "again", "more", "one", "it", "them", "painkiller", "painkillers", "pill",
    "pills", "tablet", "tablets", "med", "meds", "medication", "medications", "medicine", "medicines",
    "something", "triptan", "triptans", "analgesic", "analgesics", "nsaid", "dose", "two", "second", "drugs",
  ]

  /// `took nap`, `nap helped`: what is said of a drug, of a word that is hardly one.
  func refuseEverydayWord(at index: Int) throws(ParseError) {
    let key = line.key(index)
    guard key.utf8.count >= 3, TimeReader.month(key) == nil, TimeReader.weekday(key) == nil,
      saysTaken(index), isEverydayWord(key), case .drug(let drug) = vocabulary.drug(key)
    else { return }
    throw whetherDrug(drug, at: index)
  }

  private func whetherDrug(_ drug: Drug, at index: Int) -> ParseError {
    var end = index + 1
    if let (_, next) = ReliefWords.match(line, at: end) { end = next }
    let name = typable(drug.name)
    let saysTook = isOfDoses || ["took", "taken"].contains(line.key(index - 1))
    let dose = line.replacing(index, with: saysTook ? name : "took \(name)")
    let note = line.withNote(Array((saysTook ? max(0, index - 1) : index)..<end))
    return ParseError(.twoReadings(line.tokens[index].text), lines: isOfDoses ? [dose] : [dose, note])
  }

  /// Whether an amount, a count, a time of its own, `took` or an effect stands beside the word.
  ///
  /// `unlessBehind`: what stands behind the drug from there on is another matter.
  func saysTaken(_ index: Int, unlessBehind end: Int) -> Bool {
    !pending.words.isEmpty || ["took", "taken"].contains(line.key(index - 1))
      || ["took", "taken"].contains(line.key(index - 2))
        && ["a", "an", "my", "one", "some", "the", "half", "another"]
          .contains(line.key(index - 1))
  }

  private func saysTaken(_ index: Int) -> Bool {
    if isOfDoses || !pending.words.isEmpty || amount(at: index + 1) != nil || isRoute(at: index + 1) {
      return true
    }
    let next = line.key(index + 1)
    if next.hasPrefix("@") || next == "taken"
      || line[index + 1]?.startsWithDigit == true && isCountOrAmount(index + 1)
    {
      return true
    }
    if ReliefWords.match(line, at: index + 1) != nil { return true }
    let before = index - 1
    return ["took", "taken"].contains(line.key(before))
      || ["took", "taken"].contains(line.key(before - 1))
        && ["a", "an", "my", "one", "some", "the", "half", "another"].contains(line.key(before))
      || before >= 1 && doses.last?.end == before && ["and", "+", "&", "with"].contains(line.key(before))
  }

  private func isCountOrAmount(_ index: Int) -> Bool {
    if count(at: index) != nil { return true }
    guard let value = line[index]?.integer else { return false }
    return value > 10 && TimeReader.unit(line.key(index + 1)) == nil
  }

  /// Words of four letters and more that are, or begin, words of their own as well as drugs.
  private static let everydayWords = [
    "bayer", "butt", "cafe", "calm", "camb", "clear", "code", "comb", "combi", "comp", "deca", "demo", "dome",
    "drop", "dream", "ergo", "exte", "extern", "external", "extra", "farb", "gamma", "gram", "gran", "hydr",
    "hydro", "imit", "indo", "keto", "lano", "larg", "lido", "marg", "marge", "melo", "meta", "meth", "migr",
    "migra", "migran", "migrän", "migrane", "morph", "moti", "neur", "neura", "neural", "nova", "prim",
    "primp", "proc", "prom", "remo", "remot", "remote", "sing", "single", "sprin", "spring", "stem", "tape",
    "thor", "trama", "tram", "ultra", "volt", "volta", "pana", "acet", "oxyg", "noni", "supp", "mobi",
    "mari", "pond", "voltar",
  ]
}
