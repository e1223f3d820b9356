export { check } from '../../lib/check/check.ts';
export { Memory } from '../../lib/reading/index.ts';
export { BOOK } from '../../rules/book.ts';
