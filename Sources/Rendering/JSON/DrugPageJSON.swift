import Catalogue
import Diary

/// The page of one drug as JSON.
extension DrugPage {
  package var json: JSON {
    .object(
      DrugJSON.members(drug, uses) + [
        ("source", .optional(listed.flatMap { $0.verified ? $0.source : nil })),
        (
          "usual_dose",
          Catalogue.dose(of: drug.name).map { dose in
            [
              "start": .string(dose.start), "usual": .string(dose.usual),
              "strengths_mg": .array(dose.strengths.map(JSON.string)), "source": .string(dose.source),
            ]
          } ?? .null
        ),
        (
          "effects",
          Catalogue.effects(of: drug.name).map { effects in
            ["terms": .array(effects.terms.map(JSON.string)), "source": .string(effects.source)]
          } ?? .null
        ),
        ("cautions", .array(cautions.map(TrialJSON.caution))),
        (
          "evidence",
          .array(
            Catalogue.findings(on: drug.name).map {
              ["message": .string($0.sentence), "source": .string($0.source)]
            })
        ),
      ])
  }
}
