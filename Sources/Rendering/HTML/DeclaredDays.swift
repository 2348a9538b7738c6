import CivilTime
import Diary
import Language
import Messages

/// The ranges the person declared complete, as far as they touch the period.
struct DeclaredDays {
  /// Neighbours joined, oldest first; days without an end reach to the end of the period.
  let ranges: [DayRange]
  /// The first day of a declaration that still stands.
  let standing: CivilDay?
  let language: Language

  /// Ranges that the footnote names one by one; more are listed on page 2.
  static let most = 6

  init(_ declared: [DeclaredRange], in period: DayRange, language: Language) {
    self.language = language
    standing = declared.filter { $0.last == nil && $0.start < period.end }.map(\.start).min()
    let closed = declared.compactMap { range in range.last.map { DayRange(range.start, through: $0) } }
    var joined: [DayRange] = []
    for range in closed.filter({ $0.overlaps(period) }).sorted(by: { $0.start < $1.start }) {
      if let last = joined.last, range.start <= last.end {
        joined[joined.count - 1] = DayRange(last.start, before: max(last.end, range.end))
      } else {
        joined.append(range)
      }
    }
    ranges = joined
  }

  var areMany: Bool { ranges.count > Self.most }

  /// What the footnote says of them; `nil` where nothing was declared.
  var sentence: String? {
    var parts = areMany ? [language.declaredCount(ranges.count)] : ranges.map(language.range)
    if let standing { parts.append(language.standing(from: standing)) }
    return parts.isEmpty ? nil : language.declared(parts)
  }

  /// In millimetres, with the heading, of the last `count`.
  func height(_ count: Int) -> Double { 8.6 + 3.2 * Double((count + 3) / 4) }

  /// The last `count` of them for page 2; empty where the footnote has them.
  func markup(_ count: Int) -> Markup {
    guard areMany else { return .empty }
    let list = ranges.suffix(count).map(language.range).joined(separator: "; ")
    let note: Markup =
      count < ranges.count ? " <small>\(language.latestShown(count, of: ranges.count))</small>" : .empty
    return "<h2>\(language.declaredHeading)\(note)</h2>\n<p class=\"note\">\(list).</p>\n"
  }
}
