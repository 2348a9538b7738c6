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
    case .entry(let line): return .entry(line.takenAsDoses(now: now))
    case .effect(let effect, let line): return .effect(effect, line: line?.takenAsDoses(now: now))
    default: return spoken
    }
  }

  /// The answer to a line that is not about an attack or a dose; `nil` for one that is.
  func answer(_ spoken: SpokenLine, _ store: DiaryStore?) throws -> Answer? {
    switch spoken {
    case .entry: return nil
    case .look(let day):
      guard store != nil else { throw CommandError.noDiary(at: session.path) }
      return try DayLook.answer(DayRange(day), session, store)
    case .lookAtLast:
      guard store != nil else { throw CommandError.noDiary(at: session.path) }
      return try DayLook.lastAttack(session)
    case .headacheFree(_, let days): return try FreeCommand(days: days).perform(session)
    case .over(let when, _): return store == nil ? try OverCommand(when: when).perform(session) : nil
    case .effect(let effect, let line):
      if store == nil, line == nil { throw RatedDose.refusal(of: effect) }
      return nil
    }
  }

  /// A line to type instead that works here.
  private func refusal(_ error: ParseError, _ store: DiaryStore?) -> any Error {
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
}
