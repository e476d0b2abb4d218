const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** ISO digits, Monday being 1. */
const GROUPS: Readonly<Record<string, string>> = {
  ...{ daily: '1234567', all: '1234567', everyday: '1234567', 'every day': '1234567', days: '1234567' },
  ...{ weekdays: '12345', weekday: '12345', workdays: '12345', 'working days': '12345' },
  ...{ weekends: '67', weekend: '67' },
};
// "mo-fr", "Mon to Fri", "Saturday – Monday"
const RANGE = /^(\p{L}+)\s*(?:-|–|—|\bto\b|\btill\b|\bthrough\b)\s*(\p{L}+)$/iu;
const SEPARATOR = /\s*(?:[,;/&+]|\band\b)\s*/iu;
const SHORTEST = 2;

/**
 * Reads days of the week as people type them ("mo-fr", "weekdays", "Mon, Wed", "every day"), as ISO digits in order:
 * "135" for Monday, Wednesday and Friday. Null where a word is no day.
 */
export function readWeekdays(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const pieces = (GROUPS[text] === undefined ? text.split(SEPARATOR) : [text]).filter(Boolean);
  const read = pieces.flatMap((piece) => readPiece(piece) ?? readWords(piece));
  if (read.length === 0 || read.includes(null)) return null;
  return [...new Set(read.join(''))].toSorted().join('');
}

/** Days with nothing but spaces between them: "mon wed fri". */
function readWords(piece: string): (string | null)[] {
  const words = piece.split(/\s+/u);
  return words.length > 1 ? words.map(readPiece) : [null];
}

function readPiece(piece: string): string | null {
  const group = GROUPS[piece];
  if (group !== undefined) return group;
  const [, from, to] = RANGE.exec(piece) ?? [];
  if (from === undefined) return readDayName(piece);
  const [first, last] = [readDayName(from), readDayName(to!)];
  if (first === null || last === null) return null;
  // Friday to Monday goes over the end of the week.
  const length = (Number(last) - Number(first) + 7) % 7;
  return Array.from({ length: length + 1 }, (_, i) => ((Number(first) - 1 + i) % 7) + 1).join('');
}

function readDayName(typed: string): string | null {
  const name = typed.replace(/\.$/u, '');
  const plain = name.endsWith('days') ? name.slice(0, -1) : name;
  if (plain.length < SHORTEST) return null;
  const at = NAMES.findIndex((each) => each.startsWith(plain));
  return at < 0 ? null : String(at + 1);
}
