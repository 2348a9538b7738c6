import CivilTime
import Diary
import Parsing
import Testing

/// What a line without a verb is: an entry, a look, a headache-free day, an end, an effect, or none of them.
@Suite struct SpokenLineTests {
  static let lines =
    TableLine.all(of: linesOfSpeech) + TableLine.all(of: speechInAHurry)
    + TableLine.all(of: speechOfOtherPeople)
    + TableLine.all(of: speechOfMorePeople) + TableLine.all(of: speechOfOrdinaryLife)
    + TableLine.all(of: speechOfPastDays)

  @Test(arguments: lines)
  func `a line is taken for what it says`(line: TableLine) throws {
    let read = spoken(line.input, at: try now(line.at))
    #expect(read == line.expected)
  }

  /// What a refusal offers is taken, and is no refusal again.
  @Test(arguments: TableLine.all(of: speechOfOrdinaryLife) + TableLine.all(of: speechOfPastDays))
  func `a line that is offered is not refused`(line: TableLine) throws {
    let now = try now(line.at)
    do {
      _ = try parseLine(words(line.input), now: now, vocabulary: vocabulary)
    } catch {
      for offered in error.lines where !offered.contains("'") {
        var words = words(offered)
        #expect(words.removeFirst() == "headache")
        if let verb = words.first, verbs.contains(verb) { continue }
        #expect(throws: Never.self, "\(offered)") {
          try parseLine(words, now: now, vocabulary: vocabulary)
        }
      }
    }
  }

  @Test func `with new a day alone is an attack`() throws {
    let line = try parseLine(["yesterday"], now: try now(), vocabulary: vocabulary, isNew: true)
    guard case .entry(let parsed) = line else { return #expect(Bool(false), "\(line)") }
    #expect(parsed.entry.onset?.precision == .day)
  }

  @Test(arguments: ["find", "remove", "start", "what", "stats", "change", "print", "set", "rename", "take"])
  func `no drug can have a name that refuses a line`(word: String) {
    #expect(NameClash(word, verbs: []) == .verb)
  }

  @Test(arguments: [
    ("threw", "tired"), ("done", "none"), ("some", "suma"), ("list", "left"), ("fine", "free"),
    ("lost", "log"),
    ("help", "helped"), ("ibx", "bp"),
  ])
  func `a guess that is not near is none`(word: String, known: String) {
    #expect(nearest(to: word, in: [known]) == nil)
  }

  @Test(arguments: [
    ("naussea", "nausea"), ("hlep", "help"), ("calender", "calendar"), ("fre", "free"),
    ("sumatripan", "sumatriptan"), ("throbing", "throbbing"), ("ehlp", "help"),
  ])
  func `a slip of the fingers is guessed`(word: String, known: String) {
    #expect(nearest(to: word, in: [known]) == known)
  }

  @Test func `an entry in descriptive words is read as itself`() throws {
    let now = try now()
    let line = "7 left throbbing nausea no light aura 20m smell +wine bed suma 50mg @14:40 partly"
    let entry = try parseLog(words(line), now: now, vocabulary: vocabulary).entry
    #expect(try parseLog(entry.descriptiveWords, now: now, vocabulary: vocabulary).entry == entry)
  }
}

/// What a line is, in one line.
private func spoken(_ line: String, at now: Now) -> String {
  do {
    switch try parseLine(words(line), now: now, vocabulary: vocabulary) {
    case .entry(let parsed): return "entry " + rendered(parsed)
    case .list: return "list"
    case .look(let day): return "look \(day)"
    case .lookAtLast: return "look at the last attack"
    case .headacheFree(let ranges, _):
      let days = ranges.map { range in
        switch range {
        case .closed(let days): days.count == 1 ? "\(days.start)" : "\(days)"
        case .open(let start): "\(start).."
        }
      }
      return "free " + days.joined(separator: ", ")
    case .over(let words, let isGone):
      return (["over"] + words).joined(separator: " ") + (isGone ? ", gone" : "")
    case .effect(let effect, let line):
      var text = "effect \(effect.relief)"
      if let drug = effect.drug { text += " of \(drug)" }
      if let amount = effect.amount { text += " \(amount)" }
      if let at = effect.at { text += " at \(at)" }
      if let day = effect.day { text += " on \(day)" }
      if let minutes = effect.minutes { text += " after \(minutes) min" }
      return text + (line == nil ? "" : "; or an entry")
    }
  } catch {
    return rendered(error)
  }
}
