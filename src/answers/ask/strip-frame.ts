// "hey,", "so", "privately,"
const GREETING =
  /^(?:hey|hi|hello|so|ok|okay|well|right|quick question|just curious|out of curiosity|privately|honestly|seriously|btw|by the way|please|and|but)\b[\s,:–—-]+(?=\S+\s)/iu;
// "do you know if", "I'm wondering whether", "can you tell me", "any word on", "remind me", "i remember that"
const ASKING =
  /^(?:(?:do|does|did) (?:you|anyone|anybody|somebody|we) (?:happen to )?(?:know|remember)|(?:any|some)(?:one|body) (?:know|remember)s?|i['’]?(?: a)?m (?:just )?(?:wondering|curious|not sure)|i (?:was |just )*(?:wonder(?:ing)?|wanted to know|want to know|need to know|forgot|forget)|i['’]d (?:like|love) to know|(?:can|could|would) (?:you|someone|anyone) (?:please )?(?:tell me|explain|say|remind me)|(?:please )?(?:tell|remind) (?:me|us)|any (?:word|news|idea|info|information|details?)|what do we know|(?:is it|it['’]?s) (?:true|known|right))\b[\s,:]*(?:(?:about|on|of|if|whether|that|as to)\s+)?(?=\S)/iu;
// ", or what", ", do you know", ", please"
const TAG =
  /[\s,–—-]+(?:or what|do you know|anyone know|please|pls|thanks|thank you|by the way|btw|then|exactly|actually|again|right)\s*(?=[?.!]*\s*$)/iu;

/** The question without what people wrap it in: "hey, do you know if the bridge is open, please?" is "the bridge is open?". */
export function stripFrame(typed: string): string {
  let question = typed.trim();
  for (let rest = ''; rest !== question; ) {
    rest = question;
    question = question.replace(GREETING, '').replace(ASKING, '').replace(TAG, '');
  }
  return /[\p{L}\p{Nd}]/u.test(question) ? question : typed;
}
