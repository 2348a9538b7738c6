/// What a POSIX TZ string says: a standard offset and, maybe, a yearly change to another one and back.
///
/// Source: POSIX.1-2024, Base Definitions 8.3, `TZ`, with the times of -167 to 167 hours that RFC 9636
/// section 3.3.1 allows.
struct PosixRule: Hashable, Sendable {
  /// Seconds east of UTC.
  let standard: Int
  let summer: Summer?

  struct Summer: Hashable, Sendable {
    /// Seconds east of UTC.
    let offset: Int
    let begins: Change
    let ends: Change
  }

  /// A day of the year, and seconds after its midnight on the wall clock.
  struct Change: Hashable, Sendable {
    let day: Day
    let time: Int
  }

  enum Day: Hashable, Sendable {
    /// `Jn`: 1-365, 29 February never counted.
    case julian(Int)
    /// `n`: 0-365, 29 February counted.
    case ordinal(Int)
    /// `Mm.w.d`: weekday 0 is Sunday; week 5 is the last such day of the month.
    case weekday(month: Int, week: Int, weekday: Int)
  }

  /// Seconds east of UTC at an instant in seconds.
  func offset(at seconds: Int) -> Int {
    changes(around: seconds).last { $0.at <= seconds }?.offset ?? standard
  }

  /// The changes of the year of `seconds` and its neighbours, oldest first.
  func changes(around seconds: Int) -> [Zone.Transition] {
    guard let summer else { return [] }
    let day = CivilDay(number: Int32(clamping: seconds.floorDivided(by: 86_400)))
    let year = min(max(day.components.year, 2), 9998)
    var changes: [Zone.Transition] = []
    for year in (year - 1)...(year + 1) {
      // Where one ends as the other begins (summer time all year) the beginning comes last and holds.
      changes.append(Zone.Transition(at: summer.ends.wall(year) - summer.offset, offset: standard))
      changes.append(Zone.Transition(at: summer.begins.wall(year) - standard, offset: summer.offset))
    }
    return changes.enumerated()
      .sorted {
        ($0.element.at, $0.element.offset == standard ? 0 : 1, $0.offset)
          < ($1.element.at, $1.element.offset == standard ? 0 : 1, $1.offset)
      }
      .map(\.element)
  }
}

extension PosixRule.Change {
  /// Seconds on the wall clock since 1970-01-01 00:00.
  func wall(_ year: Int) -> Int {
    guard let newYear = CivilDay(year: year, month: 1, day: 1) else { return time }
    return Int(day(newYear, year).number) * 86_400 + time
  }

  private func day(_ newYear: CivilDay, _ year: Int) -> CivilDay {
    switch day {
    case .ordinal(let count): return newYear + count
    case .julian(let count):
      let skipsLeapDay = count >= 60 && Month.length(year: year, month: 2) == 29
      return newYear + (count - 1 + (skipsLeapDay ? 1 : 0))
    case .weekday(let month, let week, let weekday):
      guard let days = Month(year: year, month: month)?.days else { return newYear }
      // Weekday counts from Monday, the rule from Sunday.
      let first = (weekday + 6 - days.start.weekday.rawValue).modulo(7)
      var day = days.start + (first + 7 * (week - 1))
      if day >= days.end { day = day - 7 }
      return day
    }
  }
}

extension PosixRule {
  /// `nil` where `text` is malformed.
  init?(_ text: String) {
    var reader = Reader(rest: Array(text.utf8)[...])
    guard reader.name(), let standard = reader.time(hours: 24) else { return nil }
    self.standard = -standard
    guard Zone.isOffset(self.standard) else { return nil }
    guard !reader.rest.isEmpty else {
      summer = nil
      return
    }
    guard reader.name() else { return nil }
    var offset = self.standard + 3600
    if let first = reader.rest.first, first != UInt8(ascii: ",") {
      guard let given = reader.time(hours: 24) else { return nil }
      offset = -given
    }
    // POSIX leaves a missing rule to the system; this is what glibc and tzcode do.
    if reader.rest.isEmpty { reader.rest = Array(",M3.2.0,M11.1.0".utf8)[...] }
    guard Zone.isOffset(offset), let begins = reader.change(), let ends = reader.change(), reader.rest.isEmpty
    else { return nil }
    summer = Summer(offset: offset, begins: begins, ends: ends)
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func take(_ character: Character) -> Bool {
      guard let byte = character.asciiValue, rest.first == byte else { return false }
      rest.removeFirst()
      return true
    }

    /// Three letters or more, or anything of letters, digits and signs between `<` and `>`.
    mutating func name() -> Bool {
      let quoted = take("<")
      let length = rest.prefix { byte in
        let letter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        let other = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || (48...57).contains(byte)
        return letter || (quoted && other)
      }.count
      rest.removeFirst(length)
      return length >= 3 && (!quoted || take(">"))
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
      let digits = rest.prefix { (48...57).contains($0) }
      guard digits.count <= 3, let value = Digits.value(digits), range.contains(value) else { return nil }
      rest.removeFirst(digits.count)
      return value
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func time(hours: Int) -> Int? {
      let negative = take("-")
      if !negative { _ = take("+") }
      guard let hour = number(0...hours) else { return nil }
      var total = hour * 3600
      for unit in [60, 1] where take(":") {
        guard let value = number(0...59) else { return nil }
        total += value * unit
      }
      return negative ? -total : total
    }

    /// `,Mm.w.d[/time]` and its like.
    mutating func change() -> Change? {
      guard take(","), let day = day() else { return nil }
      guard take("/") else { return Change(day: day, time: 7200) }
      return time(hours: 167).map { Change(day: day, time: $0) }
    }

    mutating func day() -> Day? {
      if take("J") { return number(1...365).map(Day.julian) }
      guard take("M") else { return number(0...365).map(Day.ordinal) }
      guard let month = number(1...12), take("."), let week = number(1...5), take("."),
        let weekday = number(0...6)
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }
  }
}
