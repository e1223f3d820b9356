export { check } from '../../lib/check/check.ts';
export { BOOK } from '../../rules/book.ts';
