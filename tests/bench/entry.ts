export { check } from '../../lib/check/check.ts';
export { Memory } from '../../lib/check/memory.ts';
export { BOOK } from '../../rules/book.ts';
