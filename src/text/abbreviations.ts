/** English abbreviations whose full stop ends no sentence when a word follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt rev fr hon pres ' +
    'st ste mt ft jr sr messrs mme mlle amb det insp supt atty dist asst assoc dept univ inc corp ltd co bros ' +
    'vs etc no nos vol ed est approx cf al jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** States that are written short behind their towns: "Arburg, Fla." */
export const STATES: ReadonlySet<string> = new Set(
  (
    'ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
);
