/** @jsxImportSource react */
import { useState } from 'react';
import { Icon } from './icon.tsx';

const STATES = [
  'Everyone can reply',
  'Accounts you follow can reply',
  'Only accounts you mention can reply',
] as const;

/** Who may reply. X puts the state itself in the button's label; here each press moves on to the next one. */
export function Audience() {
  const [at, setAt] = useState(0);
  const label = STATES[at % STATES.length];
  return (
    <div className="x-audience">
      <button type="button" aria-label={label} onClick={() => setAt(at + 1)}>
        <Icon name="globe" />
        <span>{label}</span>
      </button>
    </div>
  );
}
