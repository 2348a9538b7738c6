import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// A line without a verb: what it says with the drugs of the diary, and the answer of the verb that it stands for.
struct SpokenAnswer {
  private let words: [String]
  private let session: Session
  /// Whether `headache new` was typed, which says that it is an attack.
  private let isNew: Bool

  init(_ words: [String], _ session: Session, isNew: Bool) {
    (self.words, self.session, self.isNew) = (words, session, isNew)
  }

  func read(_ store: DiaryStore?) throws -> SpokenLine {
    if words.isEmpty { return .entry(ParsedLine()) }
    let spoken: SpokenLine
    do throws(ParseError) {
      spoken = try parseLine(
        words, now: session.now, vocabulary: session.vocabulary(store),
        command: isNew ? "headache new" : "headache", isNew: isNew)
    } catch {
      throw refusal(error, store)
    }
    let now = session.now.moment
    switch spoken {
    case .entry(let line):
      // `that was friday not saturday`.
      if !isNew, !line.entry.describesAttack, let offer = CorrectionOffer(words, session, store) {
        throw offer.error
      }
      if !isNew, line.account.count > 1, let offer = CorrectionOffer(toldIn: words, session, store) {
        throw offer.error
      }
      if !isNew, line.tellsOfBefore { try refuseBefore(line.entry, store) }
      try PreventiveDose.refuse(line, words, isNew: isNew, session, store)
      try refuseRatings(line, store)
      if !isNew { try refuseOtherDrug(line, store) }
      return .entry(line.takenAsDoses(now: now))
    case .effect(let effect, let line): return .effect(effect, line: line?.takenAsDoses(now: now))
    default: return spoken
    }
  }

  /// The answer to a line that is not about an attack or a dose; `nil` for one that is.
  ///
  /// `note`: what was given beside the words, which none of these answers may lose.
  func answer(_ spoken: SpokenLine, _ store: DiaryStore?, _ note: CommandNote) throws -> Answer? {
    if note.isGiven { try refuseNote(spoken, note) }
    switch spoken {
    case .entry: return nil
    case .list: return try ListCommand(days: words).perform(session)
    case .look(let day):
      guard store != nil else { throw CommandError.noDiary(at: session.path) }
      return try DayLook.answer(DayRange(day), session, store)
    case .lookAtLast:
      guard store != nil else { throw CommandError.noDiary(at: session.path) }
      return try DayLook.lastAttack(session)
    case .headacheFree(_, let days):
      let text = try note.text() ?? ""
      let mark = days.contains("--") || text.isEmpty ? [] : ["--"]
      return try FreeCommand(days: days + mark + (text.isEmpty ? [] : [text])).perform(session)
    case .over(let when, _):
      return store == nil || isEndUnknown(when) ? try OverCommand(when: when).perform(session) : nil
    case .effect(let effect, let line):
      if store == nil, line == nil { throw RatedDose.refusal(of: effect, session.now, in: nil) }
      return nil
    }
  }

  /// A look keeps no note.
  private func refuseNote(_ spoken: SpokenLine, _ note: CommandNote) throws {
    let typed = note.typed
    switch spoken {
    case .look(let day):
      let words = words.map(typable).joined(by: " ")
      throw CommandError.noteOfLook(
        note: ["headache note --on \(day)", typed].filter { !$0.isEmpty }.joined(by: " "),
        new: ["headache new \(words) --note", typed].filter { !$0.isEmpty }.joined(by: " "))
    case .list, .lookAtLast: throw CommandError.noteOfLook(note: nil, new: nil)
    case .entry, .headacheFree, .over, .effect: return
    }
  }

  /// A line to type instead that works here.
  private func refusal(_ error: ParseError, _ store: DiaryStore?) -> any Error {
    if !isNew {
      if case .twoReadings = error.cause, let first = words.first, let open = try? store?.openAttack(),
        FeelingWords.isOne(first), !words.contains("--"), FeelingWords.areFine(words)
      {
        return CommandError.howBad(first, of: open.id)
      }
      if !error.isUntaken, let offer = CorrectionOffer(words, session, store) { return offer.error }
      if !error.isQuestion, let offer = PreventiveOffer(words, session, store) { return offer.error }
    }
    switch error.cause {
    case .endAndMore where (try? store?.openAttack()) == nil:
      let last = try? store?.lastAttack()
      return CommandError.noAttackOpen(last ?? nil)
    case .notTaken(_, let drug, let symptoms) where !symptoms.isEmpty:
      guard PreventiveDose.course(of: drug, on: session.now.today, store) != nil else { return error }
      let effects = symptoms.map(PreventiveDose.effectName)
      return CommandError.effectOfPreventive(drug, effects, remark: error.lines.last)
    case .effectOfAll(_, let relief): return rateEach(relief, error, store)
    case .request(let request): return RequestRefusal(request, session, store).error
    case .unknownFirstWord(let word):
      let first = word.split(separator: " ").first.map { $0.lowercased() } ?? ""
      let word = FeelingWords.main(of: words) ?? word
      if FeelingWords.areSaid(in: words, first: first), let open = try? store?.openAttack() {
        return CommandError.howBad(word, of: open.id)
      }
      if AnotherDose(words)?.rest.allSatisfy({ !$0.isEmpty }) ?? false, !isNew {
        return ParseError(error.cause, line: "headache took " + words.map(typable).joined(by: " "))
      }
      guard let line = error.line else {
        let isSentence = words.flatMap { $0.split(separator: " ") }.count > 1 && !words.contains("--")
        return isSentence
          ? CommandError.unknownWords(
            word, remark: (["headache note"] + words.map(typable)).joined(by: " "), period: period)
          : error
      }
      let offered = line.split(separator: " ").map(String.init)
      // A verb is offered only with words that it takes.
      guard offered.count > 1, Verbs.named(offered[1]) != nil, !isTaken(Array(offered.dropFirst())) else {
        return error
      }
      return ParseError(error.cause, line: "headache help \(offered[1])")
    default: return lines(of: error, store)
    }
  }

  /// The line that notes a day of menstruation, where the words are of one.
  private var period: String? {
    let typed = words.flatMap { $0.split(separator: " ").map(String.init) }
    guard typed.contains(where: { ["period", "menstruation", "periods"].contains($0.lowercased()) }) else {
      return nil
    }
    let day = (1...min(3, typed.count)).lazy.reversed().compactMap { count in
      try? parseDay(Array(typed.suffix(count)), now: session.now)
    }.first
    return "headache period" + (day.map { " \($0)" } ?? "")
  }

  /// The error with those lines that are taken here; where one is of a preventive, what is said of that.
  private func lines(of error: ParseError, _ store: DiaryStore?) -> any Error {
    var kept: [String] = []
    for line in error.lines {
      let words = line.split(separator: " ").map(String.init)
      guard words.count > 1, Verbs.named(words[1]) == nil, !line.contains("'"),
        case .entry(let read)? = try? parseLine(
          Array(words.dropFirst()), now: session.now, vocabulary: session.vocabulary(store))
      else {
        kept.append(line)
        continue
      }
      do {
        try PreventiveDose.refuse(read, Array(words.dropFirst()), isNew: false, session, store)
        kept.append(line)
      } catch let refusal {
        if error.lines.count == 1 { return refusal }
      }
    }
    return ParseError(error.cause, lines: kept)
  }

  /// `aura 20 min before`, where no attack is there that it was before.
  private func refuseBefore(_ entry: AttackEntry, _ store: DiaryStore?) throws {
    let day = entry.onset?.moment.day ?? session.now.today
    guard entry.isOfAttackThere, let store, try store.openAttack() == nil,
      try store.attacks(touching: DayRange(day)).isEmpty, let latest = try store.latestAttack()
    else { return }
    let said = (entry.descriptiveWords + ["--", typable(entry.note)]).joined(separator: " ")
    throw CommandError.told(
      of: latest, edit: "headache edit \(latest.id) \(said)", new: "headache new \(said)",
      today: session.now.today)
  }

  /// `both helped`: the drugs of the attack that is open, or was over last, each by itself.
  private func rateEach(_ relief: Relief, _ error: ParseError, _ store: DiaryStore?) -> any Error {
    var drugs: [String] = []
    for dose in (try? store?.latestAttack())??.attack.doses ?? [] where !drugs.contains(dose.drug) {
      drugs.append(dose.drug)
    }
    if drugs.isEmpty { return error }
    return CommandError.rateEach(drugs.map { "headache \(typable($0)) \(relief.word)" }, areNamed: false)
  }

  /// Several drugs, each with how it helped and nothing else, rate doses that are there, or are refused.
  private func refuseRatings(_ line: ParsedLine, _ store: DiaryStore?) throws {
    let doses = line.entry.doses
    let now = session.now.moment
    let areRatings = doses.allSatisfy { dose in
      dose.relief != nil && dose.amount == nil && dose.count == 1 && (dose.takenAt ?? now) == now
    }
    guard doses.count > 1, areRatings, line.entry.isOfDosesAlone,
      !words.contains(where: { ["took", "taken"].contains($0.lowercased()) })
    else { return }
    let there = try store?.openAttack()?.attack.doses.map(\.drug) ?? []
    if doses.allSatisfy({ there.contains($0.drug) }) { return }
    throw CommandError.rateEach(
      doses.map { "headache " + ($0.words.filter { !$0.hasPrefix("@") }).joined(separator: " ") })
  }

  /// `not suma but riza 10mg`, where suma is what the diary has: it corrects that dose, and is no other.
  private func refuseOtherDrug(_ line: ParsedLine, _ store: DiaryStore?) throws {
    guard line.entry.isOfDosesAlone, let denied = line.deniedDrugs.first, let taken = line.entry.doses.first,
      let latest = try store?.latestAttack(), latest.attack.lastEvidence.day >= session.now.today - 1,
      let old = latest.attack.doses.last(where: { $0.drug == denied })
    else { return }
    let amount = taken.amount.map { " \($0.number)\($0.unit.symbol)" } ?? ""
    let time = old.takenAt.map { " @\($0.clock)" } ?? ""
    throw CommandError.correction(
      "headache edit \(latest.id) no \(typable(denied))\(time) took \(typable(taken.drug))\(amount)\(time)")
  }

  /// Whether a verb takes the words that stand behind it; one that only looks is tried.
  private func isTaken(_ words: [String]) -> Bool {
    let invocation = Invocation(words)
    if invocation.error != nil { return false }
    guard let command = invocation.command as? any DiaryCommand, type(of: command).mayBeTried else {
      return true
    }
    return (try? command.perform(session)) != nil
  }
}

extension ParseError {
  /// Whether a drug in it was not taken.
  fileprivate var isUntaken: Bool {
    if case .notTaken = cause { true } else { false }
  }

  /// Whether the line asks something.
  fileprivate var isQuestion: Bool {
    if case .request(let request) = cause {
      [.ask, .count, .find, .show].contains(request.kind)
    } else {
      false
    }
  }
}
