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
    case .entry(let line): return .entry(line.takenAsDoses(now: session.now.moment))
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
    case .request(let request): return RequestRefusal(request, session, store).error
    case .unknownFirstWord:
      guard let line = error.line else { return error }
      let offered = line.split(separator: " ").map(String.init)
      // A verb is offered only with words that it takes.
      guard offered.count > 1, Verbs.named(offered[1]) != nil, !isTaken(Array(offered.dropFirst())) else {
        return error
      }
      return ParseError(error.cause, line: "headache help \(offered[1])")
    default: return error
    }
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
        if !session.quiet { session.output.remark(.note, session.language.overAsWell) }
        return .answered(answer)
      }
    }
    return .answered(try OverCommand(when: when).perform(session))
  }
}
