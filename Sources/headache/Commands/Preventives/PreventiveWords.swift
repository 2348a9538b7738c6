import Messages
import CivilTime
import Diary
import Parsing

/// `DRUG DOSE [DAY]` and `DRUG [DAY]`, as typed.
struct PreventiveWords {
  /// Lower case, as typed.
  var drug: String
  var dose: Amount?
  var day: CivilDay

  init(_ words: [String], needsDose: Bool, now: Now, command: String) throws {
    var drug: [String] = []
    var rest = words[...]
    var found: Amount?
    while found == nil, let word = rest.first {
      if let next = rest.dropFirst().first, let amount = Amount("\(word) \(next)") {
        found = amount
        rest = rest.dropFirst(2)
      } else if let amount = Amount(word) {
        found = amount
        rest = rest.dropFirst()
      } else if !drug.isEmpty, !needsDose, (try? parseDay(Array(rest), now: now)) != nil {
        break
      } else {
        drug.append(word)
        rest = rest.dropFirst()
      }
    }
    guard !drug.isEmpty, found != nil || !needsDose else {
      throw CommandError.missing(drug.isEmpty ? .drug : .dose, write: command)
    }
    self.drug = drug.joined(separator: " ").lowercased()
    dose = found
    day = rest.isEmpty ? now.today : try parseDay(Array(rest), now: now, command: command)
  }
}

/// Days between injections as typed: `28d`, `4 weeks`, `28`.
func parseInterval(_ spoken: String) throws -> Int {
  let text = spoken.lowercased().filter { $0 != " " }
  let digits = text.prefix(while: \.isNumber)
  let factors: [String: Int] = ["d": 1, "day": 1, "days": 1, "w": 7, "week": 7, "weeks": 7, "": 1]
  guard digits.utf8.count <= 3, let factor = factors[String(text.dropFirst(digits.count))],
    let number = Int(digits), (2...400).contains(number * factor)
  else { throw CommandError.notAnInterval(spoken) }
  return number * factor
}
