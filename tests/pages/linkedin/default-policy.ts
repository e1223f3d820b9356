interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): unknown;
}

/** LinkedIn has a default Trusted Types policy (seen in public code, Aug 2026), which its own editor needs to live under one. */
export function allowOwnMarkup(): void {
  const factory = (window as { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createHTML: (html) => html });
}
