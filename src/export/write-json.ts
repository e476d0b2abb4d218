import type { Answer } from '../answers/answer.ts';
import { toJson } from '../reply/json-answer.ts';
import { nameVersion, type RecordStated } from '../reply/say-version.ts';
import type { Exported } from './exported.ts';

/** The JSON form that programs outside know, and beside it which state of the record it was made from. */
export function writeJson(answer: Answer, command: string, record: RecordStated): Exported {
  const { name, rights, articles } = record;
  const stated = { name, rights, version: nameVersion(record), asOf: articles.at(-1)?.published.day ?? null };
  const whole = { ...toJson(command, answer), record: stated };
  return { text: `${JSON.stringify(whole, null, 2)}\n`, omitted: null };
}
