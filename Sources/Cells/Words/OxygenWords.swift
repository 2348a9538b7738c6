/// Oxygen as people with cluster headache note it: `O2 12L`, `High flow oxygen 15L/min`. How much flowed is no amount of a
/// drug.
package enum OxygenWords {
  /// The drug, as it is typed.
  package static let name = "oxygen"
  package static let names: Set<String> = [
    "oxygen", "o2", "sauerstoff", "oxygène", "oxygene", "oxígeno", "oxigeno", "ossigeno", "oxigênio",
    "zuurstof",
  ]
  private static let beside: Set<String> = [
    "high", "hi", "flow", "l", "lpm", "min", "mins", "minute", "minutes", "minuten", "liter", "liters",
    "litre", "litres",
    "mask", "maske", "tank", "therapy", "non", "rebreather", "nrb", "via", "at", "for", "per", "with", "mit",
    "x",
  ]

  /// A list of drugs with oxygen by its name alone.
  package static func plain(_ text: String) -> String {
    var items = [""]
    var marks: [String] = []
    for character in text {
      if ",;+\n".contains(character) {
        marks.append(String(character))
        items.append("")
      } else {
        items[items.count - 1].append(character)
      }
    }
    items = items.map { isOxygen($0) ? " oxygen" : $0 }
    return zip(items, marks + [""]).map { $0 + $1 }.joined().trimmingBlanks
  }

  private static func isOxygen(_ item: String) -> Bool {
    let words = item.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard words.contains(where: names.contains) else { return false }
    return words.allSatisfy(isPart)
  }

  /// Whether a word may stand beside oxygen and says only how it was given: `15L/min`.
  package static func isOfOxygen(_ word: String) -> Bool {
    word.split { !$0.isLetter && !$0.isNumber }.allSatisfy { isPart(String($0)) }
  }

  private static func isPart(_ word: String) -> Bool {
    names.contains(word) || beside.contains(String(word.drop { $0.isNumber })) || word.allSatisfy(\.isNumber)
  }
}
