/** @jsxImportSource react */
import { ICONS } from '../shared/icons.ts';

/** One of the shared line drawings, for React. */
export function Icon({ name }: { name: keyof typeof ICONS }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
