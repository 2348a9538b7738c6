/// The schema as it ships. A change here is a change of every diary: it belongs into a new migration.
enum SchemaSnapshot {
  static let tables: [String: String] = [
    "attack":
      "id integer*, uuid blob!, onset integer!, onset_offset integer, onset_precision integer!, "
      + "end_kind integer!, ended integer, ended_offset integer, peak integer, kind integer, "
      + "side integer, quality integer, worse_with_activity integer, nausea integer, "
      + "vomiting integer, photophobia integer, phonophobia integer, aura integer, "
      + "aura_minutes integer, impact integer, note text, zone text, knows integer!, "
      + "logged_at integer!, batch integer, deleted integer!, sum integer!, peak_tenths integer",
    "attack_dose":
      "attack integer!*, n integer!*, drug integer!, amount integer, unit integer, count integer!, "
      + "taken integer, taken_offset integer, relief integer",
    "attack_word":
      "attack integer!*, n integer!*, kind integer!, word text!",
    "batch":
      "id integer*, uuid blob!, step integer!, source text!, format text!, zone text, "
      + "knows integer!, imported_at integer!, row_count integer!, live integer!, sum integer!",
    "blood_pressure":
      "id integer*, at integer!, at_offset integer, systolic integer, diastolic integer, "
      + "pulse integer, logged_at integer!, batch integer, deleted integer!, sum integer!",
    "change":
      "step integer!*, n integer!*, entity integer!, key integer!, before blob, after blob, "
      + "sum integer!",
    "check_in":
      "day integer!*, batch integer!*, knows integer!, logged_at integer!, sum integer!",
    "day_note":
      "id integer*, day integer!, note text!, logged_at integer!, batch integer, deleted integer!, "
      + "sum integer!",
    "declared_range":
      "id integer*, first integer!, last integer, knows integer!, batch integer, "
      + "declared_at integer!, deleted integer!, sum integer!",
    "dose":
      "id integer*, uuid blob!, drug integer!, amount integer, unit integer, count integer!, "
      + "taken integer!, taken_offset integer, relief integer, logged_at integer!, batch integer, "
      + "deleted integer!, sum integer!",
    "dose_step":
      "trial integer!*, day integer!*, amount integer!, unit integer!, planned integer!",
    "drug":
      "id integer*, name text!, class text!, overuse_class text!, role integer!, strength integer, "
      + "strength_unit integer, deleted integer!, sum integer!",
    "drug_alias":
      "drug integer!*, alias text!*",
    "import_row":
      "slot integer*, proof integer!, occurrence integer!, batch integer!, line integer!, "
      + "entity integer!, entry integer!, raw text",
    "import_text":
      "id integer*, batch integer!, kind integer!, name text!, value text!, sum integer!",
    "menstruation_day":
      "day integer!*, batch integer!*, logged_at integer!, sum integer!",
    "migration":
      "version integer*, name text!, sha256 blob!, applied_at integer!",
    "missed_dose":
      "trial integer!*, day integer!*",
    "reading":
      "attack integer!*, n integer!*, at integer!, at_offset integer, intensity integer!, "
      + "intensity_tenths integer",
    "score":
      "id integer*, day integer!, questionnaire integer!, value integer!, logged_at integer!, "
      + "batch integer, deleted integer!, sum integer!",
    "seal":
      "name text!*, row_count integer!, sum integer!, next_id integer!",
    "setting":
      "name text!*, value text!, sum integer!",
    "step":
      "id integer*, at integer!, command text!, state integer!, sum integer!",
    "trial":
      "id integer*, uuid blob!, drug integer!, interval_days integer, target integer, "
      + "target_unit integer, stop integer, stop_reason text, note text, logged_at integer!, "
      + "batch integer, deleted integer!, sum integer!, judge integer",
    "trial_effect":
      "trial integer!*, n integer!*, day integer!, effect text!",
  ]

  static let indexes = [
    "attack_dose_taken", "attack_last", "attack_open", "step_undone",
  ]
}
