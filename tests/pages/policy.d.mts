export type Strictness = 'site' | 'strict' | 'none';
export function policyFor(page: string, csp: Strictness): Record<string, string>;
