/**
 * `site` is as the sites are: no foreign scripts, inline styles allowed. `strict` also forbids inline styles and demands
 * Trusted Types, the hardest that a site could be. `none` sends no policy.
 * @typedef {'site' | 'strict' | 'none'} Strictness
 */

const COMMON = [
  "default-src 'self'",
  "script-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
];

/** The pages whose editor can live under Trusted Types; LinkedIn has them, with a default policy of its own. */
const TRUSTED = new Set(['linkedin']);

/**
 * The headers that a page is served with.
 * @param {string} page
 * @param {Strictness} csp
 * @returns {Record<string, string>}
 */
export function policyFor(page, csp) {
  if (csp === 'none') return {};
  const style = csp === 'strict' ? "style-src 'self'" : "style-src 'self' 'unsafe-inline'";
  const types = csp === 'strict' && TRUSTED.has(page) ? ["require-trusted-types-for 'script'"] : [];
  return {
    'content-security-policy': [...COMMON, style, ...types].join('; '),
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
  };
}
