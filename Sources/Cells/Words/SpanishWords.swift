extension TableWords {
  package static let spanish = TableWords(
    headers: [
      (.cell(.date), "cuándo cuando fechadelacrisis"),
      (.cell(.start), "horainicio horadeinicio comienzo horacomienzo"),
      (.cell(.end), "horafin horadefin final horafinal"), (.cell(.duration), "cuántotiempo"),
      (.cell(.severity), "intensidaddeldolor niveldedolor quétanfuerte"),
      (.cell(.medication), "tratamiento pastillas quétomé tomado"),
      (.cell(.relief), "eficacia resultado funcionó ayudó"), (.cell(.photophobia), "sensiblealaluz"),
      (.cell(.phonophobia), "sensiblealruido"), (.cell(.note), "otros otro notasadicionales"),
      (.cell(.triggers), "desencadenante causas causa"), (.description, "cómoera descripción tipodedolor"),
      (.period, "regla menstruación periodo período menstruacion"), (.weekday, "díadelasemana"),
      (.person, "usuario paciente nombre hijo hija quién"),
    ],
    months: [
      "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio", "julio", "agosto ago",
      "septiembre setiembre", "octubre", "noviembre", "diciembre dic",
    ],
    weekdays: [
      "lunes lun", "martes mar", "miércoles miercoles mié mie", "jueves jue", "viernes vie",
      "sábado sabado sáb sab", "domingo dom",
    ],
    sums: "total suma promedio media totales",
    parts: [
      (8, ["mañana", "por la mañana", "de mañana"]), (15, ["tarde", "por la tarde"]), (20, ["tarde-noche"]),
      (2, ["noche", "por la noche", "madrugada", "de madrugada"]),
    ],
    waking: ["despertar", "desperté", "despertarme"],
    intensities: [
      (0, ["ninguno", "ninguna", "nada"]), (2, ["leve", "ligero", "ligera", "suave", "leves"]),
      (5, ["moderado", "moderada", "medio", "media", "moderados", "moderadas"]),
      (8, ["fuerte", "severo", "severa", "intenso", "intensa", "fuertes", "severos"]),
    ],
    approximate: ["sobre", "aprox", "aprox.", "hacia"],
    sides: [
      ("izquierda", "left"), ("izquierdo", "left"), ("derecha", "right"), ("derecho", "right"),
      ("ambos", "both"), ("ambas", "both"), ("bilateral", "both"), ("izq", "left"), ("izda", "left"),
      ("izqda", "left"),
      ("izqdo", "left"), ("izdo", "left"), ("dcha", "right"), ("dcho", "right"), ("der", "right"),
      ("drcha", "right"),
    ],
    qualities: [
      ("pulsátil", "throbbing"), ("palpitante", "throbbing"), ("opresivo", "pressing"),
      ("presión", "pressing"),
      ("punzante", "stabbing"), ("ardor", "burning"),
    ])
}
