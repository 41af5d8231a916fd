import type { Locale } from '../model/index.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A wait in words, rounded up to what a person can use: 30 s steps below a minute, then whole minutes, then hours.
 *
 * `waitText(100, 'zh')` is `约 2 分钟`, in English `2 minutes`.
 */
export function waitText(seconds: number, locale: Locale): string {
  if (seconds <= 30) return unit(Math.max(5, Math.ceil(seconds / 5) * 5), 'second', locale);
  if (seconds <= 3600) return unit(Math.ceil(seconds / 60), 'minute', locale);
  return unit(Math.ceil(seconds / 3600), 'hour', locale);
}

function unit(count: number, name: string, locale: Locale): string {
  const key = `${locale} ${name}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: locale.startsWith('zh') ? 'short' : 'long',
    });
    formats.set(key, format);
  }
  const text = format.format(count);
  // A service manager writes 约 2 分钟, with a space on either side of the figure; Intl writes 2分钟.
  return locale.startsWith('zh') ? `约 ${text.replace(/^([\d,]+)\s*/, '$1 ')}` : text;
}
