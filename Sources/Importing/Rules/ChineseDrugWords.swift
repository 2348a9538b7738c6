import Cells

/// What stands around the name of a drug in Chinese: salts in front of it, preparations behind it.
enum ChineseDrugWords {
  private static let salts = ["盐酸", "苯甲酸", "琥珀酸", "马来酸", "酒石酸", "氢溴酸", "枸橼酸"]
  private static let preparations = [
    "缓释胶囊", "肠溶胶囊", "缓释片", "控释片", "肠溶片", "分散片", "口崩片", "口腔崩解片", "薄膜衣片", "胶囊", "片", "颗粒",
    "鼻喷雾剂", "喷雾剂", "注射液", "滴丸", "丸",
  ]

  private static let units = [
    ("毫克", "mg"), ("微克", "mcg"), ("毫升", "ml"), ("克", "g"), ("片", "tablets"), ("粒", "tablets"), ("喷", "puffs"),
    ("滴", "drops"),
  ]

  /// `500毫克` as `500 mg`; `nil` of a text without such a unit.
  static func amount(_ text: String) -> String? {
    guard let unit = units.first(where: { text.hasSuffix($0.0) }) else { return nil }
    return text.dropLast(unit.0.count).trimmingBlanks + " " + unit.1
  }

  /// The name within `盐酸氟桂利嗪胶囊 5mg`, and what stands behind the last sign of Chinese: `氟桂利嗪` and ` 5mg`; `nil` of a
  /// text that does not begin in Chinese.
  static func parts(of text: String) -> (name: String, rest: String)? {
    var name = String(text.prefix { isChinese($0) })
    let rest = String(text.dropFirst(name.count))
    if let salt = salts.first(where: name.hasPrefix) { name.removeFirst(salt.count) }
    if let preparation = preparations.first(where: name.hasSuffix) { name.removeLast(preparation.count) }
    return name.isEmpty ? nil : (name, rest)
  }

  private static func isChinese(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { 0x4E00...0x9FFF ~= $0.value }
  }
}
