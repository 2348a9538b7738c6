/// What a person sets of the diary, by the names in which it keeps them.
package enum Setting: String, CaseIterable, Sendable {
  case name
  case birthDate = "birth_date"
  case paper, language
  case migraineRule = "migraine_rule"
  case mergeGapHours = "merge_gap_hours"
  case weekStart = "week_start"
  case timezone
  case pdfEngine = "pdf_engine"

  /// Hours between two attacks below which they are counted as one, where nothing else is set.
  package static let usualMergeGapHours = 24
}
