import Diary
import Catalogue
import CivilTime
import Cells
import Importing
import Parsing
import Platform
import Storage

extension ImportOptions {
  init(_ session: Session, _ store: DiaryStore?, order: DateOrder?, _ evidence: DateOrderEvidence?) {
    let now = session.now
    let offsets = ZoneOffsets(now.zone)
    self.init(
      now: now.moment, dateOrder: order, dateOrderEvidence: evidence, zone: now.zoneName,
      offset: { offsets.offset(wall: $0) }, resolution: { offsets.resolution(wall: $0) },
      vocabulary: session.vocabulary(store).ofFile)
    var zones: [String: ZoneOffsets?] = [:]
    namedOffset = { name, wall in
      if zones[name] == nil { zones[name] = SystemClock.zone(named: name).map { ZoneOffsets($0) } }
      return zones[name]??.offset(wall: wall)
    }
  }
}

extension Vocabulary {
  /// The same drugs, each looked up once, as a file names few; without the doses that the person takes today.
  fileprivate var ofFile: Vocabulary {
    let known = KnownDrugs()
    return Vocabulary(
      drug: { [self] word in
        if let match = known.matches[word] { return match }
        var match = self.match(word)
        if case .drug(var drug) = match {
          drug.usualDose = nil
          match = .drug(drug)
        }
        if known.matches.count < 10_000 { known.matches[word] = match }
        return match
      },
      drugNames: drugNames, isStrength: Catalogue.isStrength(_:thousandths:), isName: isName,
      verbs: { Verbs.words })
  }

  private final class KnownDrugs {
    var matches: [String: Match] = [:]
  }
}
