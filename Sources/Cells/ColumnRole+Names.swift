extension ColumnRole {
  /// What a column that asks for a headache, or for a migraine, is called; folded, in the singular and the plural.
  package static let headacheWords = """
    headache headaches headpain kopfschmerz kopfschmerzen kopfweh cephalgia cephalalgia cephalea céphalée céphalées \
    mauxdetête mauxdetete doloresdecabeza jaqueca jaquecas cephalee cephalees maldetête maldetete maldecrâne dolordecabeza cefalea cefaleas cefalée cefaleia cefalalgia \
    maldicabeza maldimtesta malditesta dordecabeça dordecabeca головнаяболь головныеболи hoofdpijn huvudvärk hovedpine \
    hodepine bólgłowy bolglowy
    """
  package static let migraineWords = """
    migraine migraines migraineattack migräne migraene migräneanfall migraña migrañas migrana emicrania enxaqueca \
    мигрень migreen migrän migrena
    """

  /// What stands before and behind these in a question: `Had a headache today?`, `Migraine (yes/no)`.
  package static let questions: [(String, String)] = [
    ("", ""), ("", "yn"), ("", "yesno"), ("", "yesorno"), ("", "noyes"), ("", "01"), ("", "tf"),
    ("", "truefalse"),
    ("", "janein"), ("", "jn"), ("", "ouinon"), ("", "sino"), ("", "day"), ("", "days"), ("", "today"),
    ("", "tag"),
    ("", "tage"), ("", "heute"), ("", "present"), ("", "occurred"), ("", "attack"), ("had", ""), ("hada", ""),
    ("hada", "today"), ("had", "today"), ("has", ""), ("is", ""), ("any", ""), ("any", "today"), ("with", ""),
    ("was", ""), ("wasita", ""), ("didyouhavea", ""), ("didyouhavea", "today"), ("jourde", ""),
    ("díade", ""), ("diade", ""),
  ]

  /// Other names of each role, folded (lower case, letters and digits only), a blank between two.
  package static let synonyms: [(ColumnRole, String)] = [
    (
      .start,
      """
      started starttime starts startdatetime startedat begin began begins begintime onset onsettime \
      time timestamp datetime from beginn anfang startzeit uhrzeit zeit von début debut heure inicio hora \
      inizio ora orainizio oradiinizio início horadoinício tijd начало время
      """
    ),
    (
      .date,
      "day dateformatted fulldate startdate datum startdatum tag jour fecha día dia data giorno дата день"
    ),
    (
      .end,
      """
      ended endtime ends enddatetime endedat until stop stopped finish finished recovered to ende \
      endzeit bis fin fine orafine oradifine fim eind einde конец
      """
    ),
    (.endDate, "dateended enddatum"),
    (.duration, "length lasted dauer durée duree duración duracion durata duração длительность"),
    (.durationHours, "durationh durationhrs hours hrs lengthhours dauerstunden dauerh dauerstd stunden"),
    (.durationMinutes, "durationmin durationmins minutes lengthminutes dauerminuten dauermin minuten"),
    (
      .headache,
      """
      headacheday headachetoday hadheadache hadaheadache kopfschmerz kopfschmerzen kopfschmerztag kopfweh \
      mauxdetête mauxdetete doloresdecabeza jaqueca maldetête maldetete céphalée cephalee céphalées dolordecabeza cefalea cefalée maldicabeza maldimtesta \
      malditesta dordecabeça dordecabeca головнаяболь hoofdpijn huvudvärk
      """
    ),
    (
      .severity,
      """
      intensity pain painlevel painscore painintensity painseverity level strength score rating peak nrs vas \
      schmerz schmerzen schmerzstärke schmerzstaerke schmerzintensität intensität intensitaet stärke staerke \
      schwere intensité intensite sévérité douleur intensidad dolor intensità intensita dolore intensidade \
      dor pijn hevigheid ernst интенсивность боль
      """
    ),
    (.type, "kind headachetype attacktype attacktypes art typ kopfschmerzart kopfschmerztyp tipo тип"),
    (.side, "location painlocation headside seite ort lokalisation côté cote lado lato сторона"),
    (.quality, "painquality character paincharacter qualität schmerzqualität schmerzcharakter"),
    (.aura, "withaura hadaura mitaura аура"),
    (.auraMinutes, "auraduration auradurationmin auramin auradauer auradauermin"),
    (.nausea, "nauseous übelkeit uebelkeit nausée nausées náusea náuseas náusea тошнота"),
    (.vomiting, "vomit vomited erbrechen vomissement vomissements vómito vómitos vômito рвота"),
    (
      .photophobia,
      """
      light lightsensitivity sensitivitytolight lichtempfindlichkeit lichtscheu licht photophobie fotofobia \
      lumière luz luce
      """
    ),
    (
      .phonophobia,
      """
      sound noise soundsensitivity noisesensitivity sensitivitytosound sensitivitytonoise \
      lärmempfindlichkeit geräuschempfindlichkeit lärm geräusche phonophobie fonofobia bruit ruido
      """
    ),
    (
      .worseWithActivity,
      "activity worsewithmovement worsewithexercise aggravatedbyactivity movement bewegung belastung"
    ),
    (
      .medication,
      """
      medications medicine medicines meds med drug drugs acutemedication acutemed painkiller painkillers \
      treatment medikament medikamente medikation akutmedikation arznei médicament medicament médicaments \
      medicamento medicamentos medicación medicina farmaco farmaci medicação medicijn medicijnen medicatie лекарство \
      лекарства
      """
    ),
    (.dosage, "dose doses amount medicationamount dosis dosierung posologie"),
    (.relief, "effect effectiveness helped helpful wirkung erleichterung soulagement alivio efecto"),
    (.impact, "disability functionalimpact beeinträchtigung einschränkung"),
    (.triggers, "trigger possibletriggers potentialtriggers auslöser ausloeser déclencheurs desencadenantes"),
    (.symptoms, "symptom associatedsymptoms symptome begleitsymptome symptômes síntomas sintomas sintomi"),
    (
      .note,
      """
      notes comment comments remark remarks description details usernotes notiz notizen bemerkung \
      bemerkungen kommentar remarque remarques commentaire nota notas comentario observaciones commenti opmerking \
      opmerkingen observações \
      заметки примечание
      """
    ),
  ]
}
