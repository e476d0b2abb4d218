/*
 * The verbs of stances by their labels: a base form and the words that must follow it, as `StanceWords` reads them.
 * `on|upon` is a choice; `…` stands for a few words, `~` for some of the same phrase or none.
 */

/** What somebody is called who is for something or against it. */
export const ADHERENTS =
  'advocate|advocates|supporter|supporters|backer|backers|proponent|proponents|champion|champions|defender|defenders|promoter|promoters|enthusiast|admirer|admirers|fan|fans|believer|believers|opponent|opponents|critic|critics|foe|foes|enemy|enemies|sceptic|skeptic|detractor|detractors';
/** How somebody is who likes it or does not. */
const MOODS =
  'gloomy|downbeat|bullish|bearish|sanguine|cagey|tepid|passionate|ecstatic|euphoric|jubilant|thrilled|dubious|squeamish|apprehensive|candid|outspoken|vocal|evangelical|sniffy|scornful|cynical|philosophical|obsessed|equivocal|unenthusiastic|horrified|disgusted|jittery|incandescent|apoplectic|bitter|wedded|attached|devoted|partial|unreceptive|lukewarm|disdainful|fearful|fond|enamoured|enamored|ashamed|leery|distrustful|protective|disapproving|approving|disillusioned|disenchanted|smitten|uncomfortable|dissatisfied|unsatisfied|bored|soft|tough|hawkish|dovish|weak|mute|angered|encouraged|unnerved|heartened|reassured|offended|insulted|alarmed|dismayed|baffled|infuriated|enraged|irate|scandalised|scandalized|charmed|tempted|troubled|perturbed|disturbed|unsettled|panicked|amused|bemused|underwhelmed|overjoyed|elated|ambitious|insistent|unforgiving|forgiving|lenient|generous|stingy|touchy|sensitive|prickly|gung-ho|complacent|fatalistic|resigned|tolerant|intolerant|merciless|ruthless|militant|radical|moderate|absolute|clear-eyed|unswerving|unwavering|immovable|unshakeable|unbudging|inflexible|obdurate|friendly|cordial|alert';
/** What is felt about something. */
const FEELINGS =
  'appetite|enthusiasm|love|liking|affection|fondness|sympathy|sympathies|understanding|patience|stomach|scorn|contempt|praise|words|spot|weakness|doubts|qualms|misgivings|reservations|thoughts|confidence|faith|trust';

/** What is demanded of somebody. */
export const DEMANDS = `demand; insist on|upon; call for; call on|upon; ask for; press for; push for; be pushing for; urge; require;
  appeal for|to; plead with|for; pressure; seek the release; issue an ultimatum; hold out for; lay claim to;
  clamour for; agitate for; lobby for; campaign for; petition for; summon; exhort; implore; beseech; plead for;
  lobby to; campaign to; want nothing less; settle for nothing|no; make … a condition; make … conditional|dependent on|upon; make … condition; make …
  precondition; set … as a condition; set … condition; claim … back; want … back; set a deadline; set …
  deadline; sue for|to; be asking for; be calling for; be demanding; call upon`;

export const OFFERS = `offer; propose; be ready to|for; be willing to; be prepared to; be open to; be happy to; seem ready to; seem
  willing to; appear ready to; appear willing to; stand ready to; volunteer; put forward; put … on the table;
  put … forward; table; float; moot; be ready with; float the idea; hold out the prospect; sweeten; raise …
  offer; improve … offer; be in a position to; be available to|for; leave the door open; leave … door open; keep
  the door open; remain open to; remain ready to|for; remain willing to; remain prepared to; stay open to; be
  amenable to; be receptive to; signal … readiness|willingness; position itself|themselves|himself|herself as;
  declare itself|themselves|himself|herself ready|willing; can offer`;

export const ACCEPTS = `accept; agree; agree to|on|with; approve; approve of; endorse; concede; embrace; consent to; assent to; accede
  to; acquiesce in|to; sign up to; sign off on; come round to; come around to; can live with; settle on|for;
  give in to; bow to; yield to; cave in; relent; say yes to; have no objection|objections|quarrel; go along
  with; give … green light; give … blessing; ratify; honour; stretch to; come down to; have nothing against;
  have no problem; have no issue with; take no issue; see no obstacle|harm|objection; raise no
  objection|objections; drop … objection|objections|opposition|resistance; lift … objection|veto|opposition;
  abandon … objection|objections|opposition|resistance|refusal; withdraw … objection|objections|opposition|veto; give up …
  objection|objections|opposition|resistance|refusal; set aside … objection|objections|opposition; drop … refusal; waive …
  objection|objections|veto;
  come on board; sign on to; be fine with; be at ease with; be reconciled to; be resigned to; resign
  itself|themselves|himself|herself to; reconcile itself|themselves|himself|herself to; can support; can
  swallow; can stomach; can sign; can go to|as|up|down|further; can stretch; can tolerate; can settle; can bear;
  climb down; fall in with; fall into line; warm to; take up; buy into; subscribe to; vote for|through; wave
  through; nod through; swallow; stomach; take the deal|offer|annex|compromise|money; be on board; be won over;
  say yes; be happy with; be content with|to; be comfortable with; be up for; be game for`;

export const REJECTS = `be no friend|fan|lover|admirer of; lobby hard|fiercely|heavily against; register … opposition|objection|objections; reject; refuse; rule out; rule … out; oppose; dismiss; rebuff; spurn; decline; turn down; turn … down; push back
  against|on; resist; brush off|aside; brush … off|aside; wave … away|aside; shrug … off; shoot … down; throw … out; veto; block; object; object to; call … unacceptable; call … unrealistic;
  call … impossible; call … a non-starter; describe … unacceptable; consider … unacceptable; consider …
  unrealistic; deem … unacceptable; see … unacceptable; regard … unacceptable; stand against; be against; be
  opposed to; be unwilling to; have no intention; have no plans; remain opposed to; remain against; remain
  unwilling to; exclude; say no to; snub; shoot down; fend off; bat away; shun; boycott; balk at; baulk at;
  scoff at; throw out; vote against|down; walk away from; wave away|aside; shrug off; pour cold water on; stand
  in the way of; have none of it; will not hear of; be out of the question; rubbish; pooh-pooh; laugh off;
  disown; disavow; repudiate; renege on; go back on; bristle at; recoil from; blanch at; kick against; rail against; rage
  against; hit out at; lash out at; fulminate against; protest against; inveigh against; throw cold water; give
  short shrift; have no truck; have no|little sympathy|appetite|enthusiasm|love|liking|affection|patience|stomach; have no time; have no wish; have no desire; have no use for; have no room; have no mandate to|for; have no
  authority; see little reason|need|point|merit|sense; be in no mood|hurry|rush to; be united against; be uninterested; be
  unimpressed; be unmoved; be unpersuaded; be hostile to; be allergic to; be averse to; be resistant to; be
  implacable; be dead against; be firmly against; be adamantly opposed; be deaf to; turn … back on; turn a deaf;
  turn up its|their|his|her nose; close the door; shut the door; slam the door; keep … off the table; take … off
  the table; draw the line; draw a red; appeal against; want … scrapped|dropped|gone|withdrawn|removed|out; want
  … struck; want rid of; want no; want none; think … unacceptable; find … unacceptable; call …
  absurd|insulting|insufficient|inadequate|wrong|unfair|outrageous|ridiculous; call … an insult; call …
  insult|betrayal|mistake|trap|trick|bluff|gimmick|nonsense|folly|disgrace|farce|sham|provocation|surrender;
  brand … unacceptable|ruinous|unfair|absurd|illegal|unlawful; label … unacceptable|unfair; want nothing to do
  with; want no part; reject out of hand; be dead set against; come out against; speak out against; see no
  reason|need|point|case|merit|sense|room|basis|justification`;

/** Stances that none of the labels fits: what stands on the record is shown, and nothing is made of it. */
export const OTHERS = `abhor; extol; vilify; malign; belittle; lampoon; espouse; thwart; stymie; foil; derail; authorise; authorize; okay;
  greenlight; rubber-stamp; sanction; forswear; recant; retract; mothball; bin; dump; discard; revile; despise; dread; crave;
  solicit; canvass; petition; pester; decree; legislate; enact; excuse; condone; forgive; foster; nurture; expedite; defer;
  hinder; hamper; impede; obstruct; criminalise; criminalize; abolish; axe; nix; terminate; discontinue; restart; relaunch; curtail; slash;
  trim; restrict; toughen; stiffen; dilute; strengthen; reinforce; repel; discount; minimise; minimize; counsel;
  grant; sponsor; bankroll; subsidise; subsidize; ponder; reassess; revisit; query; battle; disdain; ditch; jettison;
  bury; scupper; scotch; scuttle; sink; torpedo; sabotage; undermine; circumvent; flout; spearhead; take to the streets; backtrack on;
  sour on; cave; blink; clash over; stick up for; angle for; gun for; leap at; jump at; kill off; countenance; tire of;
  take ~ swipe|swipes|shot|shots at; pour scorn; heap praise|scorn|criticism; join ~ bid|call|calls|campaign|chorus|fight|push|effort|efforts to|for|against; lend ~ name|voice to;
  come down on|hard|firmly; nail ~ colours|colors; be up in arms; be on the fence; sit on the fence; drag ~ feet|heels; get cold feet;
  be open-minded; pay lip service; come to terms; learn to live; grow tired|weary|impatient; go cold|off; do ~ about-turn|u-turn|about-face; perform ~ u-turn|about-turn|somersault;
  have nothing to do; take … stride; give ~ nod; nod to; put pen to; put … top|heart|centre|center of; make … own; make … red line; make … centrepiece|centerpiece|cornerstone|hallmark; have … sights; have ~ eye on;
  bang ~ drum for; beat ~ drum for; carry ~ torch for; go to bat for; go in to bat; build ~ case; wage ~ campaign|war|battle; lead ~ charge|opposition|campaign|fight|push|resistance;
  cast doubt|doubts; pick ~ holes; have ~ trouble|beef|issue|issues|difficulty|difficulties with; have ~ axe to grind; lose no time; waste no time; mince no words; not mince words; pull no punches;
  come out swinging|fighting; fall in behind; close ranks; part company|ways; be at loggerheads; lock horns; bury the hatchet; break ranks; toe ~ line; move ~ goalposts;
  keep mum|quiet|silent|schtum; stay out of; keep ~ powder dry; keep ~ options|mind open; hold ~ door open; throw ~ door open|wide; throw open ~ door; be itching to; be dying to; owe nobody; stand ~ ground; hold firm|fast|out;
  get ~ way on|over; turn up ~ heat|pressure; raise ~ stakes; up the ante; cry foul; call it quits; draw fire; add ~ voice|weight to; break with; fight for; be among … ${ADHERENTS}; be of two minds; find ~ hard to swallow|stomach|accept; get its|their|his|her own way;
  enter … reservation|reservations|objection|objections|protest; give … reception|welcome; give ground; remain wedded|attached|loyal|true; register; press … on|over|for|to; abstain; make … peace with; take a|an harder|softer|tougher|stronger|easier; take aim; stay at|on; throw in; make little secret; be in a hurry|rush to; begin to collect|gather|prepare|campaign|organise|lobby|work; start to collect|gather|prepare|campaign|organise|lobby|work; try to; hammer; tweet; pan; push; echo; trumpet; spar over; apply for; vote to; frame … as;
  forestall; chime in; be quick to; maneuver around; manoeuvre around; point at; focus on; imply; calculate; be
  capable of; take steps; take … steps; go further; differ; aspire; like; come up|down to; go up|down to; climb to; start at; begin
  at|by; be down to; be up to; settle for; retain; abandon; speak in favour|favor|support; toy with; be
  embarrassed; share the; share … view|views|concern|concerns|fear|fears|horror; be after; make do with; can make
  do; match; bicker over; be noncommittal; be ambivalent; swallow; refuse to
  say|comment|answer|be|elaborate|speculate|discuss; decline to say|comment|answer|be|elaborate|speculate|discuss;
  applaud; salute; thank; congratulate; commend; laud; hail; cheer; celebrate; rejoice; relish; cherish; loathe;
  detest; dislike; resent; begrudge; envy; appreciate; admire; attack; assail; savage; berate; chide; rebuke;
  reproach; scold; castigate; excoriate; pillory; scoff; sneer; jeer; grumble; grouse; fume; bemoan; mourn;
  bewail; rue; shrug; frown on; wince at; accept that; grant that; own that; propose that; submit; contend;
  reckon; estimate; conclude; determine; decide; resolve; feel; sense; suspect; imagine; assume; presume; predict;
  forecast; foresee; anticipate; await; wonder; inquire; enquire; remark on; comment on; pick up; bring up; put
  it; stake; bet; gamble; wager; risk; make known; make it known; make … known; make … plain; make … public; leave
  no doubt; leave little doubt; take note; take no position; take no view; take no side|sides; take sides; take a
  position|stance|stand|view|line; take up the cause; stand to gain|lose; stand up to; build on; dwell on; act on;
  press ahead; press on; push ahead; push through; force through; ram through; drive through; bring in; phase
  in|out; draw up; lodge; launch; take legal; go to court; sue; appeal; litigate; dispatch; offer to; agree that;
  realise; realize; remember that; overlook; treat; speak about; talk of|about|up|down; write off; take … as|for;
  take it; construe; sell … as; dismiss … as; would like; would rather; would sooner; would prefer; would welcome;
  would love; would hate; would wish; would want; would not mind; should like; have yet to; have
  sympathy; have every sympathy; have some sympathy; have set … sights; have … heart set; have no view; have a
  view; have no opinion; have a problem; have … problem with; have mixed; have no illusions; have no doubt; have
  … doubts; have doubts; have little doubt; have a duty; have a plan; have a right; have the right; have priority; have no
  choice; have no alternative; have to be; be pro; be anti; be all for; be firm; be right; be wrong; be rigid; be
  flexible; be inflexible; be intransigent; be pragmatic; be realistic; be stubborn; be accommodating; be
  conciliatory; be combative; be defiant; be cool; be cooler; be warm; be warmer; be frosty; be icy; be
  sceptical|skeptical of|about; be cautious; be careful; be hesitant; be undecided; be unsure; be uncertain; be
  torn; be neutral; be indifferent; be agnostic; be mum; be silent; be tight-lipped; be frank; be blunt; be vague;
  be guarded; be scathing; be critical; be dismissive; be contemptuous; be sympathetic; be supportive; be
  unsympathetic; be understanding; be interested; be keen; be eager; be impatient; be insistent; be emphatic; be
  categorical; be unequivocal; be unambiguous; be unyielding; be unbending; be uncompromising; be unapologetic; be
  unrepentant; be resolute; be steadfast; be bent; be intent; be hell-bent; be pleased; be delighted; be glad; be
  grateful; be relieved; be proud; be sorry; be sad; be upset; be annoyed; be irritated; be irked; be outraged; be
  incensed; be indignant; be livid; be appalled; be aghast; be shocked; be stunned; be surprised; be baffled; be
  puzzled; be bewildered; be perplexed; be exasperated; be frustrated; be tired; be weary; be sick; be fed up; be
  suspicious; be distrustful; be nervous; be anxious; be uneasy; be troubled; be tempted; be attracted; be drawn;
  be struck; be seeking; be considering; be weighing; be mulling; be studying; be examining; be exploring; be
  planning; be preparing; be pushing; be pressing; be holding; be sticking; be digging; be counting; be betting;
  be fighting; be resisting; be opposing; be backing; be supporting; be proposing; be offering; be insisting; be
  asking; be going to; be bound to; be set to; be obliged to; be required to; be entitled; be in favour; be in
  favor; be on side; be on the side; be at one; be of the view|opinion; be in two minds; be in agreement; be ~ ${ADHERENTS} of|in; become ~ ${ADHERENTS} of|in;
  remain ~ ${ADHERENTS} of|in; come out as ~ ${ADHERENTS} of|in; emerge as ~ ${ADHERENTS} of|in; be ~ ${MOODS} about|at|over|with|of|to|on|by|towards|toward|against; become ~ ${MOODS} about|at|over|with|of|to|on|towards; grow ~ ${MOODS} about|at|over|with|of|to|on|towards; remain ~ ${MOODS} about|at|over|with|of|to|on|by|towards; count itself|themselves|himself|herself among|as ~ ${ADHERENTS} of|in;
  have ~ ${FEELINGS} for|about|with|over|in|to; show ~ ${FEELINGS} for|about|with|over|in|to; find ~ ${FEELINGS} for|about|with; lose ~ ${FEELINGS} for|with|in; lack ~ ${FEELINGS} for|to;
  harbour ~ ${FEELINGS} about|over; make ~ opposition|support|resistance to|for; give … marks|thumbs; be on record; hold no brief for; give ~ shrift;
  put ~ name to; wash ~ hands of; keep ~ at arm; put ~ foot down; be sold on; count as ~ ${ADHERENTS} of|in; want;
  seek; hope; expect; aim; intend; plan; wish; prefer; need; commit to; make no promise|commitment|undertaking to; give no promise|commitment|undertaking to; play down; dampen ~ hopes|hope|expectations|optimism; damp ~ hopes|hope|expectations|optimism; lower ~ hopes|hope|expectations|optimism; temper ~ hopes|hope|expectations|optimism; dash ~ hopes|hope|expectations|optimism; deflate ~ hopes|hope|expectations|optimism; keep ~ hopes|expectations;
  soften; harden; question;
  doubt; condemn; criticise; criticize; welcome; warn; pledge; vow; threaten; promise; express; indicate; signal;
  hint; consider; think; believe; see; view; regard; fear; worry; be concerned; be worried; be sceptical; be
  skeptical; seem concerned; appear concerned; defend; encourage; ask; maintain; claim; announce; declare; label;
  cast … as; clarify; give up|away|in|way; give …
  backing|support|consent|assurances|priority|guarantee|guarantees|approval|word|days|weeks|months|hours|week|month|deadline|ultimatum|notice|until;
  impose; present; repeat; reiterate; refresh; renew; step up; pursue; pause; suspend; delay; will work;
  continue to; deny; recognise; recognize; withdraw; leave open; leave … open; be committed to; be determined to;
  be focused on; insist; suggest; support; back; favour; favor; drop; wave; lean towards; lean on; incline to;
  tilt towards; tend to; veer towards; swing behind; fall behind; line up behind|with|against; get behind; throw …
  weight; lend … support; lend … backing; pin … hopes; put … faith; put … trust; put … first; put … before; put …
  above; come before; place … above; rank … above; rate; prize; treasure; shift; change …
  mind|tune|position|stance|course; move on; inch towards; edge towards; warm; cool; hedge; waver; wobble;
  hesitate; vacillate; dither; stall; stonewall; prevaricate; equivocate; play for time; play hardball; talk
  tough; sound … note; strike … tone; strike … note; adopt; take on; disregard; set; stress; confirm; call; brand;
  describe; denounce; decry; praise; underline; argue; cede; yield; meet with; limit; shelve; scrap; postpone; put
  off; put on ice; put … on hold; freeze; retaliate; hit back; fire back; come with; come up with; lift; ease;
  relax; tighten; raise; lower; double; revive; resume; reopen; scale back|down; water down; pull out of; walk out
  of; quit; opt for|out; choose; tie … to; link … to; make … conditional; make … dependent; make clear; make it
  clear; make plain; make no secret; make no bones; make … priority; make … case; admit; acknowledge; accuse;
  blame; charge; complain; protest; lament; regret; deplore; lambast; slam; mock; ridicule; challenge; dispute;
  contest; contradict; disagree; rebut; invite; request; beg; advise; recommend; caution; remind; counter;
  respond; react; retort; assure; reassure; guarantee; undertake; offer up; stick to|by|with; stand by; stand
  firm; stand behind; stand up for; dig in; cling to; fall short of; shy away from; distance
  itself|themselves|himself|herself from; seem keen; be keen to|on; be eager to; be anxious to; be reluctant to;
  be hesitant to; be loath to; be wary of; be adamant; be clear; be confident; be optimistic; be pessimistic; be
  hopeful; be unhappy with|about; be happy with|about; be angry; be furious; be dismayed; be disappointed; be
  satisfied; be impressed; be convinced; be persuaded; be unconvinced; be sure; be certain; be drawn on|into; be
  afraid; be alarmed; be in favour of; be in favor of; be for; be behind; be interested in; be set on; be bent on;
  be intent on; be bound by; be entitled to; be at odds; be divided; be split; be far apart; be silent on; be cool
  on|to|towards; be relaxed about; be
  lukewarm|ambivalent|enthusiastic|noncommittal|non-committal|defensive|evasive|coy|vague|upbeat|guarded|scathing|dismissive|critical|supportive|tolerant|suspicious|mindful|proud
  about|of|on|towards; be serious about; be under no illusion; be having none of; remain committed to; remain far
  apart; remain at odds; remain divided; remain adamant; remain firm; remain silent on; remain wary of; remain
  sceptical; remain skeptical; remain determined to; remain reluctant to; stay silent on; take issue with; take
  exception to; take a hard|tough|firm|dim|different|similar; take the view; reserve the right; reserve … position|judgment|judgement; agree to disagree; have reservations;
  have misgivings; have concerns; have no interest; have no preference; have no time for; have no comment on; have
  no objection; have had enough; have every right; have long argued; reach … deal|agreement|accord|compromise|settlement|understanding; strike … deal|bargain|agreement; clinch … deal|agreement; sign … deal|agreement|accord; look to; look at; look forward to; strive;
  work towards|for|on; lobby against; campaign against; rally behind; side with; speak of|out; come out for|in;
  side against; champion; advocate; promote; justify; prioritise; prioritize; emphasise; emphasize; highlight;
  point to|out; flag; voice; air; cite; invoke; interpret; envisage; envision; contemplate; mull; weigh; examine;
  review; reconsider; rethink; study; explore; eye; covet; modify; amend; revise; alter; moderate; temper; narrow;
  widen; extend; shorten; prolong; bring forward; speed up; fast-track; improve; increase; reduce; halve;
  waive; forgo; forego; renounce; relinquish; surrender; sacrifice; secure; obtain; attend;
  sign; initial; name … as; come down from|to; move away from; move towards|closer|furthest|further|nearer|least; cancel; end; halt; stop; ban;
  bar; curb; cap; outlaw; prohibit; allow; permit; tolerate; let; enable; release; free; pardon; hand over;
  return; restore; reinstate; repeal; revoke; rescind; reverse; overturn; uphold; enforce; implement; comply with;
  abide by; respect; violate; breach; ignore; deem; term; dub; liken; compare; portray; characterise;
  characterize; paint; trust; distrust; mistrust; count on; rely on; be counting on; bank on; dream of; long for;
  swear; attempt to; struggle to; stand to; budge; compromise; retreat; cooperate; negotiate; bargain; haggle;
  discuss; debate; broach; address; tackle; avoid; evade; dodge; sidestep; skirt; deride; scorn; fight; combat; be
  minded to; be inclined to; be disposed to; strike out; strike down; draw a line; be off the table; can imagine;
  can consider; find; judge; recall; be owed; go along; order; instruct; rule that; rule against; rule in favour; value; love; hate; know;
  understand; file; show no sign|signs|interest|inclination|willingness|enthusiasm|appetite; show …
  sign|signs|interest|readiness|willingness; take … to court; have a point; read … as; be due to; vote with`;
