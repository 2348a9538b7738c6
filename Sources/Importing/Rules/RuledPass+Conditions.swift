import Cells
import Containers

/// Whether a record is what a rule asks for.
extension RuledPass {

  mutating func meets(_ conditions: [SourceRules.Condition], _ records: SourceRecords) -> Bool {
    for condition in conditions where !meets(condition, records) { return false }
    return true
  }

  private mutating func meets(_ condition: SourceRules.Condition, _ records: SourceRecords) -> Bool {
    if case .chosen(let tag, let isLike) = condition.test {
      return isChosen(condition.field, tag, isLike: isLike, records)
    }
    let texts =
      condition.field == RulesParser.chosenColumn
      ? (chosenColumn.map(records.values) ?? []).map(\.text) : records.values(condition.field).map(\.text)
    switch condition.test {
    case .isOne(let words): return texts.contains { text in words.contains { Self.isSame($0, text) } }
    case .isNone(let words): return !texts.contains { text in words.contains { Self.isSame($0, text) } }
    case .begins(let words):
      return texts.contains { text in words.contains { text.lowercased().hasPrefix($0.lowercased()) } }
    case .contains(let words):
      return texts.contains { text in words.contains { text.lowercased().contains($0.lowercased()) } }
    case .containsNone(let words):
      return !texts.contains { text in words.contains { text.lowercased().contains($0.lowercased()) } }
    case .isEmpty: return texts.isEmpty
    case .isFilled: return !texts.isEmpty
    case .namesHeadache: return texts.flatMap(items).contains { known($0).isHeadache }
    case .namesMigraine: return texts.flatMap(items).contains { known($0).isMigraine }
    case .namesEveryHeadache: return texts.flatMap(items).contains { known($0).isEveryHeadache }
    case .namesKindOfHeadache:
      return texts.flatMap(items).contains { known($0).isHeadache && !known($0).isEveryHeadache }
    case .differs(let other, let isSame):
      return (Set(texts) == Set(records.values(other).map(\.text))) == isSame
    case .labelsAmount(let isAmount):
      return texts.contains { text in
        let label = ValueForm.label.read(text)
        return !label.isEmpty && (label.first?.isNumber ?? false) == isAmount
      }
    case .isBelow(let limit, let isBelow):
      return texts.contains { text in text.decimalNumber.map { ($0 < limit) == isBelow } ?? false }
    case .chosen: return false
    }
  }

  private mutating func isChosen(
    _ field: String, _ tag: String, isLike: Bool, _ records: SourceRecords
  ) -> Bool {
    // The columns of the table themselves.
    if field == RulesParser.columnNames {
      guard let names = chosen[tag] else {
        if tags[tag]?.counts.isEmpty ?? false {
          for name in records.names.dropFirst() where !name.isEmpty { tags[tag]?.add(name) }
        }
        return false
      }
      let found = records.names.map(SourceRecords.folded).filter(names.contains)
      for name in found { met.insert(tag + name) }
      return !found.isEmpty
    }
    let items = records.values(field).flatMap { self.items($0.text) }
    guard let names = chosen[tag] else {
      for item in items { count(item, tag) }
      return false
    }
    let found = items.map(SourceRecords.folded).filter(names.contains)
    for name in found { met.insert(tag + name) }
    if !found.isEmpty { return true }
    if isLike, let cores = cores[tag] {
      let like = items.map { TitleWords.core($0, options.vocabulary) }.filter(cores.contains)
      for name in answers.chosen[tag] ?? [] where like.contains(TitleWords.core(name, options.vocabulary)) {
        met.insert(tag + SourceRecords.folded(name))
      }
      if !like.isEmpty { return true }
    }
    // Names for a headache that were not chosen: of a later file they are asked about only if they are new.
    for item in items where known(item).mayBeHeadache { unchosen[tag, default: TagCount()].add(item) }
    return false
  }

  /// The same word in any case, the same number however it is written, or yes and no in any language.
  private static func isSame(_ word: String, _ text: String) -> Bool {
    let (word, text) = (word.lowercased(), text.lowercased())
    if word == text { return true }
    if let number = word.decimalNumber, let other = text.decimalNumber { return number == other }
    switch word {
    case "true": return YesOrNo.isYes(text)
    case "false": return YesOrNo.isNo(text)
    default: return false
    }
  }

  /// What a name says; the names of a file are few.
  mutating func known(_ name: String) -> NameMeaning {
    if let known = names[name] { return known }
    let known = NameMeaning(name)
    if names.count < 10_000 { names[name] = known }
    return known
  }

  /// Counts the names that the person may choose from, in fields that no condition asks about.
  mutating func noteChoices(_ records: SourceRecords) {
    for block in rules.blocks where isOf(block, records) {
      for (field, tag) in block.chosenLists {
        for item in records.values(field).flatMap({ items($0.text) }) {
          if let names = chosen[tag] {
            if names.contains(SourceRecords.folded(item)) { met.insert(tag + SourceRecords.folded(item)) }
          } else {
            count(item, tag)
          }
        }
      }
    }
  }

  /// Counts a name to choose from, once for a record however many rules ask about it.
  private mutating func count(_ item: String, _ tag: String) {
    guard countedHere.insert(tag + item).inserted else { return }
    tags[tag, default: TagCount()].add(item)
  }

  /// The columns that the person chose, where a block is read for each of them.
  func columns(chosenFor block: SourceRules.Block, _ records: SourceRecords) -> [String] {
    for condition in block.conditions {
      guard case .chosen(let tag, _) = condition.test, condition.field == RulesParser.columnNames else {
        continue
      }
      return records.names.filter { chosen[tag]?.contains(SourceRecords.folded($0)) ?? false }
    }
    return []
  }
}

/// Whether a name is one for a headache.
struct NameMeaning {
  let isHeadache: Bool
  let isMigraine: Bool
  let isEveryHeadache: Bool
  let mayBeHeadache: Bool

  init(_ name: String) {
    isHeadache = HeadacheNames.isHeadache(name)
    isMigraine = isHeadache && HeadacheNames.isMigraine(name)
    isEveryHeadache = isHeadache && HeadacheNames.isEveryHeadache(name)
    mayBeHeadache = isHeadache || HeadacheNames.mayBeHeadache(name)
  }
}
