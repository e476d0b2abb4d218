/** More of a question does not stand before or behind the words that it is about. */
const REST = '[^"“”„«»]{0,80}';
const MARKED = '["“„«](?<words>[^"“”„«»]+)["”»]';
const SAID = '(?:said|says|wrote|called|claimed|told|asked|used)';
const WHOSE = String.raw`whose\s+(?:words?|line|quote|phrase|remark|expression)\s+(?:is|was|are|were)\s+(?:it|that|this|these|those)`;

/** How people ask whose words `words` are. */
const ASKING: readonly RegExp[] = [
  // who called it a “bloody war” yesterday?
  new RegExp(String.raw`^who\b${REST}${MARKED}${REST}$`, 'iu'),
  // “bloody war”, who used that? “bloody war” - whose words are these?
  new RegExp(String.raw`^${MARKED}[\s,;:–—-]{0,5}(?:who|whose)\b${REST}$`, 'iu'),
  // the war is bloody - whose words are these?
  new RegExp(String.raw`^(?<words>\S.*?)[\s,;:.–—-]{1,5}${WHOSE}\W*$`, 'isu'),
  // whose words are these: the war is bloody
  new RegExp(String.raw`^${WHOSE}[\s,;:.–—-]{1,5}(?<words>\S.*)$`, 'isu'),
  // 'bloody war' who called it that
  new RegExp(String.raw`^['‘](?<words>[^'‘’]+)['’][\s,;:–—-]{0,5}who\b${REST}$`, 'iu'),
  // who said that the war is bloody, who was it that said the war is bloody
  /^who\s+(?:(?:was|is)\s+it\s+(?:that|who)\s+)?(?:said|says)\s+(?:that\s+)?(?<words>\S.*)$/isu,
  // the war is bloody who said that?
  new RegExp(String.raw`^(?<words>\S.*?)[\s,;:.–—-]{1,5}who\s+${SAID}\s+(?:it|that|this)\W*$`, 'isu'),
  // the bloody war quote, i think there were two of them?
  /^the\s+(?<words>\S[^"“”]*?)\s+(?:quotes?|lines?)(?:\s*[,;–—-]\s*i\s+think\s+there\s+(?:was|were|is|are)\s[^"“”]{1,30})?\W*$/iu,
  // who called it a bloody war
  /^who\s+(?:called|calls|described|labell?ed|branded)\s+(?:it|this|that)\s+(?:as\s+)?(?:an?\s+|the\s+)?(?<words>[^"“”'‘’]+)$/isu,
  // the war is bloody - who said?
  new RegExp(String.raw`^(?<words>\S.*?)\s?[,;:–—-]\s?who\s+${SAID}\W*$`, 'isu'),
];

/** The words whose speaker is asked for, without the question: “bloody war, who said that?” asks for “bloody war”. */
export function stripAsking(typed: string): string {
  for (const pattern of ASKING) {
    const words = pattern.exec(typed.trim())?.groups?.words;
    if (words !== undefined) return words.trim();
  }
  return typed;
}
