import type { SectionReader, SectionWriter } from './section-lists.ts';
import { checkTraces, type Traces } from './traces.ts';

export function packTraces(name: string, { starts, words }: Traces, write: SectionWriter): void {
  write.numbers(`${name} trace starts`, starts);
  write.numbers(`${name} traces`, words);
}

/** The traces of `count` pieces. Throws where they are not whole. */
export function unpackTraces(name: string, count: number, read: SectionReader): Traces {
  const traces = { starts: read.uint32(`${name} trace starts`), words: read.uint16(`${name} traces`) };
  checkTraces(traces, count);
  return traces;
}
