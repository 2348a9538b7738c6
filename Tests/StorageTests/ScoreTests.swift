import CivilTime
import Diary
import Testing

@testable import Storage

@Suite struct ScoreTests {
  private let day = CivilDay(number: 20_000)

  @Test(arguments: Questionnaire.allCases)
  func `A total comes back as it was given`(questionnaire: Questionnaire) throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let scores = [questionnaire.range.upperBound, questionnaire.range.lowerBound].enumerated().map {
      n, value in
      QuestionnaireScore(questionnaire, value, on: day - n)
    }
    for score in scores {
      _ = try store.write("score", now: TestDiary.now) { work throws(StoreError) in try work.add(score) }
    }
    #expect(try diary.store().scores().map(\.score) == scores.reversed())
    #expect(try SealAudit.problems(try diary.connection()) == [])
  }

  @Test func `One that is removed is gone, and undo has it back`() throws {
    let diary = try TestDiary()
    let store = try diary.store()
    let score = QuestionnaireScore(.midas, 21, on: day)
    _ = try store.write("score", now: TestDiary.now) { work throws(StoreError) in try work.add(score) }
    var stored = try #require(try store.scores().first)
    stored.isDeleted = true
    let removed = stored
    try store.write("score remove", now: TestDiary.now) { work throws(StoreError) in try work.update(removed)
    }
    #expect(try store.scores() == [])
    _ = try store.undo()
    #expect(try store.scores().map(\.score) == [score])
  }

  @Test func `A diary of before there were scores takes them, and undo goes back across it`() throws {
    let golden = try GoldenDiary()
    let store = try golden.open(.current)
    #expect(try store.scores() == [])
    let score = QuestionnaireScore(.hit6, 63, on: day)
    _ = try store.write("score", now: TestDiary.now) { work throws(StoreError) in try work.add(score) }
    #expect(try store.scores().map(\.score) == [score])
    _ = try store.undo()
    #expect(try store.scores() == [])
    _ = try store.undo()
    #expect(try SealAudit.problems(store.connection) == [])
  }
}
