import Cells
import CivilTime
import Containers
import Diary

/// What a file has turned out to be, once all of it is read.
extension RuledPass {
  mutating func finish(_ names: [String]) -> RuledFile {
    var file = RuledFile()
    if people.counts.count > 1, let person = rules.person, case .field(let field) = person.source {
      file.questions.append(.person(field: field, values: people.candidates.map(\.name)))
    }
    for (tag, count) in tags.sorted(by: { $0.key < $1.key })
    where tag == SourceQuestion.headacheTags && !count.counts.isEmpty {
      file.questions.append(.tags(tag, candidates: count.candidates))
    }
    if !file.questions.isEmpty {
      for (tag, count) in tags.sorted(by: { $0.key < $1.key })
      where tag != SourceQuestion.headacheTags {
        let candidates = count.candidates.filter { !$0.isLikely }
        if !candidates.isEmpty { file.questions.append(.tags(tag, candidates: candidates)) }
      }
    }
    for (tag, count) in unchosen.sorted(by: { $0.key < $1.key }) where tag == SourceQuestion.headacheTags {
      let declined = Set((answers.declined[tag] ?? []).map(SourceRecords.folded))
      let new = count.candidates.filter { !declined.contains(SourceRecords.folded($0.name)) }
      file.declined[tag] = count.candidates.map(\.name)
      // Of the names that are there for the first time nobody has said anything.
      if answers.isKept, !new.isEmpty {
        let known = (answers.chosen[tag] ?? []).map {
          SourceQuestion.Candidate(name: $0, count: 0, isLikely: true)
        }
        file.questions.append(.tags(tag, candidates: new + known))
      }
    }
    summary.source = rules.name
    summary.sourceRemarks = rules.remarks
    if options.namesMissingFields, summary.rows > 0 {
      let known = seen.union(names.map(SourceRecords.folded))
      let missing = rules.namedFields.filter { !known.contains(SourceRecords.folded($0)) }
      if !missing.isEmpty { summary.notes.append(.missingFields(missing)) }
    }
    let present = names.isEmpty ? rules : rules.without(columnsOtherThan: names)
    summary.recordedFields = present.recordedFields
    summary.fields = names.isEmpty ? rules.fileFields(members: members) : present.fileFields { _ in true }
    summary.unmapped = kept
    for (tag, given) in answers.chosen.sorted(by: { $0.key < $1.key }) where !answers.keptTags.contains(tag) {
      // `A, B` may be one name, or two.
      let there = given.filter { met.contains(tag + SourceRecords.folded($0)) }
      let missing = given.filter { name in
        !name.contains(",") && !there.contains { $0 == name || $0.contains(",") && $0.contains(name) }
      }
      if !missing.isEmpty, summary.rows > 0 { summary.notes.append(.unusedNames(option: tag, missing)) }
    }
    var assembly = SourceAssembly(present, options)
    file.rows = assembly.rows(of: pieces, &summary)
    file.summary = summary
    return file
  }
}
