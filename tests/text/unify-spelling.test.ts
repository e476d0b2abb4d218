import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifySpelling } from '../../src/text/unify-spelling.ts';

/** British and American spellings, a pair in each word of a row. */
const PAIRS = `
  recognise/recognize recognised/recognized recognises/recognizes recognising/recognizing organisation/organization
  organisations/organizations organiser/organizer authorise/authorize criticise/criticize privatise/privatize
  demilitarisation/demilitarization summarise/summarize maximise/maximize emphasise/emphasize apologise/apologize
  standardised/standardized jeopardise/jeopardize realise/realize realisation/realization mobilisation/mobilization
  recognisable/recognizable prioritise/prioritize terrorised/terrorized theorise/theorize
  analyse/analyze paralysed/paralyzed analysing/analyzing
  colour/color colours/colors coloured/colored honour/honor honourable/honorable dishonoured/dishonored
  labour/labor favourite/favorite unfavourable/unfavorable neighbour/neighbor neighbourhood/neighborhood
  neighbouring/neighboring harbour/harbor harbours/harbors behaviour/behavior rumours/rumors endeavour/endeavor
  armoured/armored vigour/vigor humour/humor splendour/splendor saviour/savior flavour/flavor vapour/vapor
  centre/center centres/centers centred/centered centring/centering theatre/theater metre/meter kilometres/kilometers
  litre/liter fibre/fiber calibre/caliber sombre/somber spectre/specter manoeuvre/maneuver manoeuvres/maneuvers
  manoeuvred/maneuvered manoeuvring/maneuvering epicentre/epicenter centrepiece/centerpiece theatregoers/theatergoers
  defence/defense defences/defenses offence/offense pretence/pretense licence/license defenceless/defenseless
  practise/practice practised/practiced practising/practicing
  programme/program programmes/programs kilogramme/kilogram
  dialogue/dialog dialogues/dialogs catalogue/catalog catalogued/cataloged cataloguing/cataloging
  labelled/labeled travelled/traveled traveller/traveler travelling/traveling cancelled/canceled modelling/modeling
  signalled/signaled counsellor/counselor councillor/councilor marshalled/marshaled fuelled/fueled
  quarrelled/quarreled channelled/channeled unravelled/unraveled marvellous/marvelous woollen/woolen
  jeweller/jeweler jewellery/jewelry dishevelled/disheveled equalled/equaled worshipped/worshiped
  fulfil/fulfill fulfilment/fulfillment enrol/enroll instalments/installments skilful/skillful wilfully/willfully
  judgement/judgment judgements/judgments acknowledgement/acknowledgment sizeable/sizable
  anaemia/anemia anaesthetic/anesthetic archaeologist/archeologist paediatric/pediatric haemorrhage/hemorrhage
  mediaeval/medieval foetus/fetus oestrogen/estrogen encyclopaedia/encyclopedia diarrhoea/diarrhea
  orthopaedic/orthopedic leukaemia/leukemia
  grey/gray tyre/tire tyres/tires sceptical/skeptical sceptics/skeptics cheque/check plough/plow ploughed/plowed
  mould/mold smouldering/smoldering aluminium/aluminum ageing/aging adviser/advisor enquiry/inquiry learnt/learned
  artefacts/artifacts moustache/mustache cosy/cozy towards/toward
  roubles/rubles greyed/grayed sulphur/sulfur recognisably/recognizably outmanoeuvre/outmaneuver organisational/organizational
  fibreglass/fiberglass enamelled/enameled liveable/livable unpractised/unpracticed manoeuvrable/maneuverable
`;

/** Words with the letters of a rule that it must not touch. */
const UNTOUCHED = `
  four hour our your course source tour pour flour sour detour contour resource court courage glamour velour journal
  acre massacre genre ogre mediocre more were metres' recent recreate tree timbre
  advise advised advising supervise devise revise improvise televise promise promised compromise premise demise
  surprise surprising enterprise comprise exercise exercised precise concise excise incise advertise advertising
  chastise expertise treatise franchise disguise rise arise arises sunrise wise otherwise likewise clockwise
  paradise merchandise despise raise raised praise noise poise cruise bruise liaise turquoise tortoise prise
  uncompromising unpromising unadvertised chemise trellised totally initially equally really woolly jelly
  this basis crisis analysis size prize seize
  hence fence sentence influence silence violence audience science practical
  league vogue rogue plague synagogue fatigue
  called filled filling killed rolled controlled controlling polled pulled wallet taller gallery valley
  compelled rebellion excellent parallel hill will still skill install full
  gummed hammer summer grammar
  movement statement management element agreement cement
  phase does shoes poem poetry coexist toe aerial aero israel michael
  storey story draught draft kerb curb
  scene science sceptre's enough though bough cough should would could shoulder boulder
  programmed programming programmer
`;

function splitWords(words: string): string[] {
  return words.trim().split(/\s+/u);
}

describe('unifySpelling', () => {
  test.each(splitWords(PAIRS).map((pair) => pair.split('/')))('%s is %s', (british = '', american = '') => {
    expect(unifySpelling(british)).toBe(unifySpelling(american));
  });

  test.each(splitWords(UNTOUCHED))('%s stays', (word) => {
    expect(unifySpelling(word)).toBe(word);
  });

  test.each([
    ['', ''],
    ['Colour', 'Colour'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['колоур', 'колоур'],
    ['2.5', '2.5'],
    [`colour${'x'.repeat(40)}`, `colour${'x'.repeat(40)}`],
  ])('%j, which is no word of English, stays', (term, same) => {
    expect(unifySpelling(term)).toBe(same);
  });

  test('what was unified is unified', () => {
    const ending = fc.constantFrom(
      'isation',
      'our',
      'oured',
      'lled',
      'lling',
      're',
      'ogue',
      'ise',
      'lysed',
      'ence',
    );
    const word = fc.tuple(fc.stringMatching(/^[a-z]{0,8}$/), ending).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(word, fc.constantFrom(...splitWords(PAIRS.replaceAll('/', ' ')))), (term) => {
        expect(unifySpelling(unifySpelling(term))).toBe(unifySpelling(term));
      }),
    );
  });
});
