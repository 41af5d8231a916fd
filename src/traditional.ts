// `kefu/traditional`: traditional characters, and the words of Taiwan and Hong Kong, as the mainland writes them.
export { toSimplified } from './matching/traditional.ts';
