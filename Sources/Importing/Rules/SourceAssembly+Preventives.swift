import Cells
import CivilTime
import Diary
import Parsing

/// Preventives among the doses of a source: no acute doses, and together a course.
extension SourceAssembly {
  /// Takes the doses of preventives out of attacks and doses.
  func takePreventives(_ pieces: inout [SourcePiece]) -> PreventiveCourses {
    var intakes: [PreventiveCourses.CourseDose] = []
    for index in pieces.indices
    where pieces[index].kind != .preventive && pieces[index].kind != .missed && !pieces[index].doses.isEmpty {
      let piece = pieces[index]
      let areAll = piece.kind == .intake
      guard areAll || piece.doses.contains(where: { options.vocabulary.isPreventive($0.drug) }) else {
        continue
      }
      pieces[index].doses.removeAll { dose in
        guard areAll || options.vocabulary.isPreventive(dose.drug) else { return false }
        intakes.append(
          PreventiveCourses.CourseDose(dose: dose, day: dose.takenAt?.day ?? piece.day, line: piece.line))
        return true
      }
    }
    let last = pieces.map(\.day).max() ?? CivilDay(number: 0)
    var courses = PreventiveCourses(intakes, until: last)
    for piece in pieces where piece.kind == .missed {
      for dose in piece.doses { courses.miss(dose, on: piece.day, line: piece.line, until: last) }
    }
    pieces.removeAll { $0.kind == .missed }
    return courses
  }

  /// Says what was made of them.
  func report(_ courses: PreventiveCourses, _ summary: inout ImportSummary) {
    for course in courses.courses {
      summary.notes.append(
        .course(
          drug: course.trial.drug, days: course.days, course.trial.start, stop: course.trial.stop,
          line: course.line))
    }
    for intake in courses.others {
      summary.remarks.add(ImportRemark(kind: .preventiveIntake, text: intake.dose.drug), line: intake.line)
    }
  }
}
