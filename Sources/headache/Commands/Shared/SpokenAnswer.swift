import CivilTime
import Diary
import Language
import Messages
import Parsing
import Rendering
import Storage

/// What a line without a verb comes to: an entry to save, or the answer of the verb that it stands for.
struct SpokenAnswer {
  private let words: [String]
  private let session: Session
  private let store: DiaryStore?

  enum Outcome {
    case entry(ParsedLine)
    case answered(Answer)
  }

  init(_ words: [String], _ session: Session, _ store: DiaryStore?) {
    (self.words, self.session, self.store) = (words, session, store)
  }

  /// `isNew`: whether `headache new` was typed, which says that it is an attack.
  func read(isNew: Bool) throws -> Outcome {
    let vocabulary = session.vocabulary(store)
    let spoken: SpokenLine
    do throws(ParseError) {
      spoken = try parseLine(
        words, now: session.now, vocabulary: vocabulary, command: isNew ? "headache new" : "headache",
        isNew: isNew)
    } catch {
      throw refusal(error)
    }
    switch spoken {
    case .entry(let line):
      try PreventiveDose.refuse(line, words, isNew: isNew, session, store)
      try refuseRatings(line)
      return .entry(line.takenAsDoses(now: session.now.moment))
    case .list: return .answered(try ListCommand(days: words).perform(session))
    case .look(let day):
      guard store != nil else { throw CommandError.noDiary(at: session.path) }
      return .answered(try DayLook.answer(DayRange(day), session, store))
    case .lookAtLast:
      guard store != nil else { throw CommandError.noDiary(at: session.path) }
      return .answered(try DayLook.lastAttack(session))
    case .headacheFree(_, let days): return .answered(try FreeCommand(days: days).perform(session))
    case .over(let when, let isGone): return try end(when, isGone: isGone)
    case .effect(let effect, let line):
      let command = words.joined(separator: " ")
      let rated = try RatedDose.rate(effect, session, store, command: command, orRefuse: line == nil)
      if let rated { return .answered(rated) }
      return .entry((line ?? ParsedLine()).takenAsDoses(now: session.now.moment))
    }
  }

  /// A line to type instead that works here.
  private func refusal(_ error: ParseError) -> any Error {
    switch error.cause {
    case .endAndMore where (try? store?.openAttack()) == nil:
      let last = try? store?.lastAttack()
      return CommandError.noAttackOpen(last ?? nil)
    case .notTaken(_, let drug, let symptoms) where !symptoms.isEmpty:
      guard PreventiveDose.course(of: drug, on: session.now.today, store) != nil else { return error }
      let effects = symptoms.map { ["dizzy": "dizziness", "tired": "fatigue"][$0] ?? $0 }
      return CommandError.effectOfPreventive(drug, effects, remark: error.lines.last)
    case .request(let request): return RequestRefusal(request, session, store).error
    case .unknownFirstWord(let word):
      if Self.feelings.contains(word.lowercased()), let open = try? store?.openAttack() {
        return CommandError.howBad(word, of: open.id)
      }
      guard let line = error.line else { return error }
      let offered = line.split(separator: " ").map(String.init)
      // A verb is offered only with words that it takes.
      guard offered.count > 1, Verbs.named(offered[1]) != nil, !isTaken(Array(offered.dropFirst())) else {
        return error
      }
      return ParseError(error.cause, line: "headache help \(offered[1])")
    default: return lines(of: error)
    }
  }

  /// What says how it is, and not how bad.
  private static let feelings: Set<String> = [
    "better", "worse", "same", "improving", "improved", "fading", "easing", "unchanged", "ok", "okay", "fine",
    "good", "bad", "all", "feeling", "back", "easier",
  ]

  /// The error with those lines that are taken here; where one is of a preventive, what is said of that.
  private func lines(of error: ParseError) -> any Error {
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

  /// Several drugs, each with how it helped and nothing else, rate doses that are there, or are refused.
  private func refuseRatings(_ line: ParsedLine) throws {
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

  /// Whether a verb takes the words that stand behind it; one that only looks is tried.
  private func isTaken(_ words: [String]) -> Bool {
    let invocation = Invocation(words)
    if invocation.error != nil { return false }
    guard ["list", "show", "find"].contains(invocation.path.first),
      let command = invocation.command as? any DiaryCommand
    else { return true }
    return (try? command.perform(session)) != nil
  }

  /// The end of the open attack; where a dose was taken, `gone` says what that has done.
  private func end(_ when: [String], isGone: Bool) throws -> Outcome {
    let open = try store?.openAttack()
    if isGone, when.isEmpty, let last = open?.attack.doses.last, last.relief != .gone {
      let effect = DoseEffect(relief: .gone, words: words.joined(separator: " "))
      if let answer = try RatedDose.rate(
        effect, session, store, command: words.joined(separator: " "), orRefuse: false)
      {
        if !session.quiet { Output.remark(.note, session.language.overAsWell) }
        return .answered(answer)
      }
    }
    return .answered(try OverCommand(when: when).perform(session))
  }
}
