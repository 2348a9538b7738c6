import Messages
import Language
import Analysis
import CivilTime
import Diary

/// The footnote: what the counts mean, what was left out, what the person declared, and the caveat.
struct DefinitionsPanel {
  var migraineRule: MigraineRule?
  /// Migraine days that were aura without headache.
  var auraOnly: Int
  var declared: Declarations
  /// `nil` where nothing is compared.
  var estimator: Estimator?
  var version: String

  func markup() -> Markup {
    let parts: [Markup] = entries.map { entry in
      entry.term.isEmpty ? "\(entry.text)" : "<b>\(entry.term)</b>: \(entry.text)"
    }
    return "<div class=\"foot\"><b>Definitions.</b> \(parts.joined(by: " "))</div>\n"
  }

  /// How many columns of text there are, to reckon its room.
  var length: Int { entries.reduce(14) { $0 + $1.term.columns + $1.text.columns + 3 } }

  private var entries: [(term: String, text: String)] {
    var entries = [(term: "Headache day", text: Language.english.headacheDay)]
    if let migraineRule { entries.append(("Migraine day", Language.english.definition(migraineRule) + ".")) }
    entries.append(("Acute medication day", Language.english.acuteDay))
    if auraOnly > 0 { entries.append(("", Language.english.auraOnly(auraOnly))) }
    entries.append(("", Language.english.unknownDays))
    if let sentence = declared.sentence { entries.append(("", sentence)) }
    entries.append(("", Language.english.marks))
    if let estimator {
      entries.append(("Interval", Language.english.interval(estimator)))
    }
    entries.append(("", Language.english.made(by: version)))
    return entries
  }
}

/// The ranges the person declared complete, as far as they touch the period.
struct Declarations {
  /// Neighbours joined, oldest first; days without an end reach to the end of the period.
  let ranges: [DayRange]
  /// The first day of a declaration that still stands.
  let standing: CivilDay?

  /// Ranges that the footnote names one by one; more are listed on page 2.
  static let most = 6

  init(_ declared: [DeclaredRange], in period: DayRange) {
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
    var parts = areMany ? [Language.english.declaredCount(ranges.count)] : ranges.map(Language.english.range)
    if let standing { parts.append(Language.english.standing(from: standing)) }
    return parts.isEmpty ? nil : Language.english.declared(parts)
  }

  /// The list for page 2; empty where the footnote has it.
  func markup() -> Markup {
    guard areMany else { return .empty }
    let list = ranges.map(Language.english.range).joined(separator: "; ")
    return "<h2>\(Language.english.declaredHeading)</h2>\n<p class=\"note\">\(list).</p>\n"
  }
}
