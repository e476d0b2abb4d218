/** Control characters, lone surrogates and U+FFFE and U+FFFF, which XML cannot hold in any form. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not reach the file.
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu;
/** The signs that XML's own syntax is made of. */
const SIGNS = /[&<>"']/gu;

/** `text` so that an SVG shows its very characters: nothing in it can be read as markup. */
export function escapeXml(text: string): string {
  return text.replace(NOT_XML, '\ufffd').replace(SIGNS, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** One element. Its attributes are escaped; `inside` is SVG already. */
export function writeElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`;
}
