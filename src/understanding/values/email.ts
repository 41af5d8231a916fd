import type { ValueReader } from './reader.ts';
import { type FoundValue, settledValue } from './settled-value.ts';

/** Reads an e-mail address, in small letters. */
export const readEmail: ValueReader<string> = (text) => {
  const typed = asTyped(text);
  return settledValue(typed, findEmails(typed));
};

const providers = /^@(?:qq|foxmail|126|163|139|189|sina|sohu|yeah|aliyun|gmail|outlook|hotmail|live|yahoo|icloud|me|proton)\./iu;

const spokenSign =
  / at (?=[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,3}\.(?:com|cn|net|org|edu|io|me|co|uk|hk|tw|jp|de|fr)(?![A-Za-z-]))/giu;

/** The text with addresses as a keyboard without slips would write them: `a at b dot com`, `a @ b.com`, `a@b。com`, `a艾特b点com`. */
function asTyped(text: string): string {
  const plain = text
    .replace(/\s?[(（[]\s?at\s?[)）\]]\s?|\s?艾特\s?/giu, '@')
    .replace(/\s?[(（[]\s?dot\s?[)）\]]\s?/giu, '.')
    .replace(/(?<=[A-Za-z0-9])[。．](?=[A-Za-z])|(?<=[A-Za-z0-9])点(?=(?:com|cn|net|org|edu)(?![A-Za-z]))/giu, '.');
  // "Look at example.com" is no address: "at" is a sign only where "dot" is one.
  const spoken = / dot /iu.test(plain) ? plain.replace(/ dot /giu, '.').replace(spokenSign, '@') : plain;
  return spoken
    .replace(/ @ |@ /gu, '@')
    .replace(/ @[A-Za-z0-9]{1,12}\./gu, (sign) => (providers.test(sign.trim()) ? sign.trim() : sign))
    .replace(/(@[A-Za-z0-9-]{1,63})(?:\s?[,，]|\s\.|\.\s)(?=(?:com|cn|net|org|edu)(?![A-Za-z]))/giu, '$1.');
}

const longestLocal = 64;
const longestDomain = 253;

function findEmails(text: string): readonly FoundValue<string>[] {
  const found: FoundValue<string>[] = [];
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    let start = sign;
    while (start > 0 && sign - start < longestLocal && /[A-Za-z0-9._%+'-]/.test(text.charAt(start - 1))) start -= 1;
    let end = sign + 1;
    while (end < text.length && end - sign < longestDomain && /[A-Za-z0-9.-]/.test(text.charAt(end))) end += 1;
    // Quotes and dashes before an address are no part of it.
    while (/[.'+-]/.test(text.charAt(start)) && start < sign) start += 1;
    while (/[.-]/.test(text.charAt(end - 1))) end -= 1;
    const [local, domain] = [text.slice(start, sign), text.slice(sign + 1, end)];
    const whole = text.charAt(end) !== '@' && text.charAt(start - 1) !== '@' && isLocal(local) && isDomain(domain);
    if (whole) found.push({ start, end, value: `${local}@${domain}`.toLowerCase() });
  }
  return found;
}

function isLocal(local: string): boolean {
  return local !== '' && !local.endsWith('.') && !local.includes('..');
}

function isDomain(domain: string): boolean {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return (
    labels.length > 1 &&
    /^[A-Za-z]{2,24}$/.test(last) &&
    labels.every((label) => /^[A-Za-z0-9]/.test(label) && !label.endsWith('-'))
  );
}
