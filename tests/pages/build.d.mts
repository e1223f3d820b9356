export const PAGES: readonly ['x', 'facebook', 'linkedin', 'generic'];
export const BUILT: string;
export const BASE: string;
export function buildPages(): Promise<string>;
