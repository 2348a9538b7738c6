import Diary

extension MedicationItem {
  /// Whether four digits without a unit may be a time as much as an amount: `Suma 0130`, `Suma 1430`. Few tablets hold more
  /// than a gram, and their amounts are round.
  var hasDigitsOfClock: Bool {
    words.indices.dropFirst().contains { index in
      let digits = Array(words[index].utf8)
      guard digits.count == 4, digits.allSatisfy({ $0 &- 0x30 < 10 }), let number = Int(words[index]),
        number / 100 < 24, number % 100 < 60
      else { return false }
      let unit = index + 1 < words.count ? MedicationItem.key(words[index + 1]) : ""
      let isAmount = Amount("1 \(MedicationItem.spellings[unit] ?? unit)") != nil && !unit.isEmpty
      return !isAmount && (digits[0] == 0x30 || !MedicationItem.grams.contains(number))
    }
  }

  /// Whether what was not understood may be further times, counts or amounts: `8h/13h/20h`, `2-3`, `50mg*2`, `à 15h`.
  static func maySayMore(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ")
    let isAfterPreposition = words.indices.dropLast().contains { index in
      ["à", "las"].contains(words[index]) && words[index + 1].first?.isNumber ?? false
    }
    return isAfterPreposition
      || words.contains { word in
        let parts = word.split(whereSeparator: { "/*-–".contains($0) })
        // `7/10` is a rating.
        return parts.count > 1 && parts.count { $0.first?.isNumber ?? false } > 1 && parts.last != "10"
      }
  }
}
