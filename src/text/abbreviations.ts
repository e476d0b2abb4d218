/** English abbreviations whose full stop ends no sentence when a word follows. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cmdr adm sgt cpl pvt rev fr hon pres ' +
    'st ste mt ft jr sr messrs mme mlle amb det insp supt atty dist asst assoc dept univ inc corp ltd co bros ' +
    'vs etc no nos vol ed est approx cf al jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);
