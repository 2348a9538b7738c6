package import Analysis
import CivilTime
import Diary

/// What acute drugs did, as `acute --json` prints it.
package enum AcuteJSON {
  package static func data(_ response: AcuteResponse) -> JSON {
    [
      "from": .string(response.range.start.description), "to": .string(response.range.last.description),
      "days": .int(response.range.count), "recorded": .int(response.recorded),
      "drugs": .array(response.drugs.map(drug)),
    ]
  }

  private static func drug(_ drug: DrugResponse) -> JSON {
    [
      "drug": .string(drug.drug), "days": .int(drug.days), "doses": .int(drug.doses),
      "pain_free": .int(drug.count(.gone)), "helped": .int(drug.count(.good)),
      "partly": .int(drug.count(.some)),
      "not": .int(drug.count(.none)), "not_noted": .int(drug.notRated), "timed": .int(drug.timed),
      "again_within_24h": .int(drug.repeated),
    ]
  }
}
