package import CivilTime

/// The day of `2025-03-01`; day 0 for anything else, which no test expects.
package func day(_ iso: String) -> CivilDay { CivilDay(iso: iso) ?? CivilDay(number: 0) }

/// The moment of `2025-03-01 22:00`, without a zone; midnight where there is no time.
package func moment(_ text: String) -> Moment {
  let parts = text.split(separator: " ")
  let clock = parts.dropFirst().first.map { $0.split(separator: ":").compactMap { Int($0) } } ?? []
  let minutes = clock.count == 2 ? clock[0] * 60 + clock[1] : 0
  return Moment(day(parts.first.map(String.init) ?? ""), minuteOfDay: minutes, offset: nil)
}
