import CivilTime
import Diary
import Testing

@testable import Words

/// What `edit` makes of an attack that is in the diary.
@Suite struct EditTests {
  private static let now = Now(
    moment: Moment(wallMinutes: 20_779 * 1440 + 14 * 60 + 55, offset: 60), zone: nil, zoneName: nil)

  private func edited(_ words: String, _ attack: Attack) throws -> Attack {
    let entry = try parseEdit(
      words.split(separator: " ").map(String.init), now: Self.now, vocabulary: Vocabulary(drugs: { [] }),
      command: "headache edit 1")
    return entry.edited(attack, now: Self.now)
  }

  private var attack: Attack {
    let onset = Self.now.moment(minutesAgo: 300)
    var attack = Attack(onset: Onset(onset), end: .at(Self.now.moment(minutesAgo: 60)))
    attack.peak = 7
    attack.side = .left
    attack.readings = [
      Reading(at: onset, intensity: 7), Reading(at: Self.now.moment(minutesAgo: 200), intensity: 3),
    ]
    attack.triggers = ["wine"]
    attack.note = "before"
    return attack
  }

  @Test func whatIsNotNamedStays() throws {
    var expected = attack
    expected.features.nausea = true
    #expect(try edited("nausea", attack) == expected)
  }

  @Test func anIntensityCorrectsThePeakAndTheReadingItCameFrom() throws {
    #expect(try edited("5", attack).readings.map(\.intensity) == [5, 3])
    #expect(try edited("5", attack).peak == 5)
    #expect(try edited("2", attack).readings.map(\.intensity) == [2, 2])
    #expect(try edited("9", attack).readings.map(\.intensity) == [9, 3])
  }

  @Test func timesReplaceTimes() throws {
    let moved = try edited("9:00-11:30", attack)
    #expect(moved.onset.moment.clock == "09:00")
    #expect(moved.end == .at(Self.now.moment(day: Self.now.today, minuteOfDay: 690)))
    let longer = try edited("30m", attack)
    #expect(longer.end == .at(Self.now.moment(minutesAgo: 270)))
  }

  @Test func noClears() throws {
    #expect(try edited("no left", attack).side == nil)
    #expect(try edited("right", attack).side == .right)
    #expect(try edited("no nausea", attack).features.nausea == false)
  }

  @Test func notesAreAddedAndNeverReplaced() throws {
    #expect(try edited("-- after", attack).note == "before\nafter")
  }
}
