package import Language

/// What stands at the left of a row about an attack, a trial or a drug.
package enum RowLabel: Sendable {
  case pain, course, with, took, impact, trigger, note, zone, start, end, outside
  case phase, dose, every, target, judge, due, noted, missed, gap, pressure, score, stopped, toStop, compare
  case names, counted, diary, source, file, doses, effects, cautions, evidence
}

extension Language {
  /// At most eight columns: the texts stand beside it.
  package func label(_ label: RowLabel) -> String {
    switch label {
    case .pain: text(en: "pain")
    case .course: text(en: "course")
    case .with: text(en: "with")
    case .took: text(en: "took")
    case .impact: text(en: "impact")
    case .trigger: text(en: "trigger")
    case .note: text(en: "note")
    case .zone: text(en: "zone")
    case .start: text(en: "start")
    case .end: text(en: "end")
    case .outside: text(en: "outside")
    case .phase: text(en: "phase")
    case .dose: text(en: "dose")
    case .every: text(en: "every")
    case .target: text(en: "target")
    case .judge: text(en: "judge")
    case .due: text(en: "due")
    case .noted: text(en: "noted")
    case .missed: text(en: "missed")
    case .gap: text(en: "gap")
    case .pressure: text(en: "bp")
    case .score: text(en: "score")
    case .stopped: text(en: "stopped")
    case .toStop: text(en: "to stop")
    case .compare: text(en: "compare")
    case .names: text(en: "names")
    case .counted: text(en: "counted")
    case .diary: text(en: "diary")
    case .source: text(en: "source")
    case .file: text(en: "file")
    case .doses: text(en: "doses")
    case .effects: text(en: "effects")
    case .cautions: text(en: "cautions")
    case .evidence: text(en: "evidence")
    }
  }
}
