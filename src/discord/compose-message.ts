import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Answer, Item } from '../answers/answer.ts';
import type { Reading } from '../answers/ask/reading.ts';
import { isPositionItem } from '../answers/positions/position-item.ts';
import type { SettingsAnswer } from '../answers/settings.ts';
import { hasExport } from '../export/export-answer.ts';
import { hasPicture } from '../picture/draw-answer.ts';
import { itemsOf } from '../reply/json-answer.ts';
import { markdown } from '../reply/markdown.ts';
import { renderAnswer } from '../reply/render-answer.ts';
import {
  EXPORT,
  PICTURE,
  type Place,
  READS,
  SHARE,
  type Slot,
  TURNS,
  type Turn,
  writeContext,
  writeEarlier,
  writeReport,
  writeTurn,
} from './button-state.ts';
import { packOnePage, packPages } from './pack-pages.ts';

/** A message as discord.js sends it. Its content is complete by itself, and it can never mention anybody. */
export interface Message {
  readonly content: string;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: []; readonly repliedUser: false };
  readonly files?: readonly AttachedFile[];
}

/** A file of a message. Its description is read out to those who cannot see it. */
export interface AttachedFile {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

/** https://discord.com/developers/docs/components/reference#action-row : the most buttons of a row. */
const MOST_BUTTONS = 5;
const LABELS: Readonly<Record<Reading, string>> = {
  'who-said': 'Who said it',
  timeline: 'When',
  positions: 'Positions',
  check: 'Check the words',
  passages: 'All passages',
};
const NOBODY = { parse: [], repliedUser: false } as const satisfies Message['allowedMentions'];

/** One page of an answer, with its buttons. `isPublic` messages need no Share button. */
export function composeAnswer(answer: Answer, turn: Turn, isPublic: boolean): Message {
  const pages = packPages((limits) => renderAnswer(answer, markdown, limits));
  const number = Math.min(turn.page, pages.count - 1);
  const page = pages.read(number);
  const others = listOtherReadings(answer);
  // What is set is for whoever asked: there is nothing of the record in it to share.
  const isShared = isPublic || answer.kind === 'settings';
  const slots: Slot[] = [
    ...(pages.count > 1 ? TURNS : []),
    ...(isShared ? [] : ([SHARE] as const)),
    ...(hasPicture(answer) ? ([PICTURE] as const) : []),
    ...(hasExport(answer) ? ([EXPORT] as const) : []),
    ...others.map((reading) => READS[reading]),
  ];
  const needsTurn = pages.count > 1 || hasExport(answer) || others.length > 0;
  const ids = needsTurn ? writeTurn({ ...turn, page: number }, slots) : null;
  const turning = ids && pages.count > 1 ? turnButtons(ids, number, pages.count) : [];
  const sharing = isShared ? [] : [makeButton(ids?.get(SHARE) ?? SHARE, 'Share', ButtonStyle.Primary)];
  const filing = ids ? fileButtons(ids) : [];
  const shown = itemsOf(answer, page.from, page.to);
  const contexts = [...contextButtons(answer, shown, page.from), ...earlierButtons(shown, page.from)];
  const rowsOfContexts = [contexts.slice(0, MOST_BUTTONS), contexts.slice(MOST_BUTTONS)];
  const groups = [
    ...(filing.length > 0 ? [turning, [...sharing, ...filing]] : [[...turning, ...sharing]]),
    ...rowsOfContexts,
    ids ? others.map((reading) => makeButton(ids.get(READS[reading])!, LABELS[reading])) : [],
  ];
  const rows = groups.flat().length <= MOST_BUTTONS ? [groups.flat()] : groups;
  const more = pages.count > 1 && !ids ? `\n-# Page 1 of ${pages.count}: ask for less to see the rest.` : '';
  return {
    content: page.content + more,
    components: rows
      .filter((buttons) => buttons.length > 0)
      .map((components) => ({ type: ComponentType.ActionRow, components })),
    allowedMentions: NOBODY,
    ...(answer.kind === 'settings' && { files: attachData(answer) }),
  };
}

/** What is stored, as a file for whoever asked for it. */
function attachData(answer: SettingsAnswer): AttachedFile[] {
  if (answer.is !== 'data' || answer.did !== 'exported') return [];
  const attachment = Buffer.from(`${JSON.stringify(answer.rows, null, 2)}\n`);
  return [{ attachment, name: 'stored.json', description: 'All that is stored, as JSON' }];
}

/** The paragraphs around a quotation, in one message, and a way to say what is wrong about it. */
export function composeContext(answer: Answer, place: Place): Message {
  const content = packOnePage((limits) => renderAnswer(answer, markdown, limits));
  const components = [
    makeButton(SHARE, 'Share', ButtonStyle.Primary),
    makeButton(writeReport(place), 'Report an error'),
  ];
  return { content, components: [{ type: ComponentType.ActionRow, components }], allowedMentions: NOBODY };
}

/** A message of words that this program chose: `text` is set as it is, so it must hold no one else's words. */
export function composeNote(text: string): Message {
  return { content: text, components: [], allowedMentions: NOBODY };
}

function turnButtons(
  ids: ReadonlyMap<Slot, string>,
  number: number,
  count: number,
): APIButtonComponentWithCustomId[] {
  const [back, here, next] = TURNS.map((slot) => ids.get(slot)!);
  return [
    { ...makeButton(back!, 'Back'), disabled: number === 0 },
    { ...makeButton(here!, `Page ${number + 1} of ${count}`), disabled: true },
    { ...makeButton(next!, 'Next'), disabled: number === count - 1 },
  ];
}

/** The buttons for files, where the ids have any. */
function fileButtons(ids: ReadonlyMap<Slot, string>): APIButtonComponentWithCustomId[] {
  const labels = [
    [PICTURE, 'Picture'],
    [EXPORT, 'Export'],
  ] as const;
  return labels.flatMap(([slot, label]) => {
    const id = ids.get(slot);
    return id === undefined ? [] : [makeButton(id, label)];
  });
}

/** The ways in which a question in plain words was not read, where it could have been. */
function listOtherReadings(answer: Answer): readonly Reading[] {
  const notices = 'notices' in answer ? answer.notices : [];
  return notices.flatMap((notice) => (notice.is === 'read-as' ? notice.others : []));
}

/** Paragraphs by themselves are context already; near misses and quotations each have a button. */
function contextButtons(
  answer: Answer,
  items: readonly Item[],
  from: number,
): APIButtonComponentWithCustomId[] {
  if (answer.kind === 'passages') return [];
  const alone = itemsOf(answer, 0, 2).length === 1;
  return items.map(({ citation }, i) => {
    const number = from + i + 1;
    const id = writeContext({ article: citation.article.id, span: citation.span }, number);
    return makeButton(id, alone ? 'Context' : `Context ${number}`);
  });
}

/** A button for the earlier words of each party's on an issue that its latest stand for. */
function earlierButtons(items: readonly Item[], from: number): APIButtonComponentWithCustomId[] {
  return items.flatMap((item, i) => {
    const isShort = isPositionItem(item) && item.unshown > 0;
    const id = isShort ? writeEarlier({ party: item.party.id, issue: item.issue.id }) : null;
    return id === null ? [] : [makeButton(id, `Earlier ${from + i + 1}`)];
  });
}

/** A button that this program is told of when it is pressed. */
export function makeButton(
  id: string,
  label: string,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
) {
  return { type: ComponentType.Button as const, custom_id: id, label, style };
}
