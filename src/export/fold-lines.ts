/** The most octets of a line, its end left out (RFC 5545, section 3.1). */
const LONGEST_LINE = 75;

/** Folds a calendar's lines anew: its writer counts characters, and the format counts octets of UTF-8. */
export function foldLines(text: string): string {
  return text
    .replace(/\r\n[ \t]/gu, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = Buffer.byteLength(character);
    if (octets + more > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}
