// `kefu/pinyin`: how Chinese characters sound, for the built-in matcher to understand 退宽 where 退款 is meant.
export { soundOf } from './matching/pinyin.ts';
