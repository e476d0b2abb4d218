/** Discord's markup for a person, role, channel, custom emoji, command or time: "<@&123>", "<:name:123>", "<t:1:R>". */
const DISCORD_MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|\/[^<>:]{1,100}:|t:)-?\d{1,20}(?::\w)?>/gu;
/** A link that says no more than that it is one: "[click here](https://example.org)". */
const BARE_LINK =
  /\[(?:please\s+)?(?:click|tap|see|read)?(?:\s*(?:me|here|this|link|more|now))?!?\]\(<?[a-z]{1,10}:[^\s()]{0,2000}\)/giu;
/** Markdown for a link, of which only its text was meant: "[a ferry](https://example.org)". */
const LINK = /\[([^[\]]{0,1000})\]\(<?[a-z]{1,10}:[^\s()]{0,2000}\)/giu;
/** Tags of HTML, and what stands as code and holds signs of code: "<b>", "`rm -rf /`". */
const TAG = /<\/?[a-z][a-z\d]{0,9}(?:\s[^<>]{0,200})?\/?>/giu;
/** What a page would run or be styled by, and not show. */
const SCRIPT = /<(script|style)\b[^<>]{0,200}>.{0,1000}?<\/\1\s*>/giu;
const CODE = /`[^`]{0,400}`/gu;
const SIGN_OF_CODE = /[/\\$;={}|&]/u;
/** The mentions that reach everybody: "@everyone", "@here". */
const MASS_MENTION = /@(?:everyone|here)\b/giu;
/** Characters without a width or that turn the direction of writing, controls, and halves of surrogate pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** What a person typed, as one line without mentions, markup, code, addresses behind links or unseen characters; empty when no word is left. */
export function cleanWords(typed: string): string {
  const cleaned = typed
    .replace(/\s/gu, ' ')
    .replace(UNSEEN, '')
    .replace(BARE_LINK, ' ')
    .replace(LINK, '$1')
    .replace(DISCORD_MARKUP, ' ')
    .replace(SCRIPT, ' ')
    .replace(TAG, ' ')
    .replace(CODE, (span) => (SIGN_OF_CODE.test(span) ? ' ' : span))
    // A second mention can appear when a first is taken out of its middle; "@" itself is no word.
    .replace(MASS_MENTION, ' ')
    .replaceAll('@', ' ')
    .replace(/ +/gu, ' ')
    .trim();
  return /[\p{L}\p{N}]/u.test(cleaned) ? cleaned : '';
}
