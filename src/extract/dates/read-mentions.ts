import type { Context } from './context.ts';
import type { DateMention } from './date-mention.ts';
import type { DatePage } from './date-page.ts';
import { FIGURE_FINDERS, FINDERS } from './finders.ts';
import { isNarrative } from './is-narrative.ts';
import { readMention } from './read-mention.ts';
import type { Finding } from './reading.ts';
import { REFINERS } from './refiners.ts';

/** The mentions of a page in order: found, refined, and then counted one after the other. */
export function readMentions(page: DatePage, published: Date | null): DateMention[] {
  let findings = collectFindings(page);
  for (const { refine } of REFINERS) findings = refine(page, findings);
  const narrative = isNarrative(findings, published);
  const context: Context = { page, published, narrative, last: null, latest: null, lastDay: null, run: 0 };
  return findings.flatMap((finding) => readMention(finding, context) ?? []);
}

function collectFindings(page: DatePage): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < page.tokens.length; at++) {
    const lexeme = page.lexemes[at];
    const finders = lexeme !== undefined ? FINDERS[lexeme.kind] : null;
    if (finders === null && page.tokens[at]!.shape !== 'number') continue;
    for (const find of finders ?? FIGURE_FINDERS) {
      const finding = find(page, at);
      if (finding !== null) findings.push(finding);
    }
  }
  return findings;
}
