import { useEffect, useState } from 'preact/hooks';
import type { Fit, Part } from '../../compose/fit.ts';
import { type Key, language, say } from '../../say.ts';
import { fitOfTab, reportOf } from './fit-of-tab.ts';

/** What is said of each part that no longer fits. */
const SAID = {
  box: 'fit_box',
  place: 'fit_place',
  text: 'fit_text',
  send: 'fit_send',
} as const satisfies Record<Part, Key>;

const onDay = (day: string): string =>
  new Date(day).toLocaleDateString(language(), { day: 'numeric', month: 'long', year: 'numeric' });

/** Whether what PostWell knows of the site still fits the box that is open there, and what it cannot do in it. */
export function PageFit({ tab, messages }: { tab: number; messages: boolean }) {
  const [fit, setFit] = useState<Fit>();
  useEffect(() => void fitOfTab(tab).then(setFit), [tab]);
  if (!fit) return null;
  if (fit.kind === 'message' && !messages) return <p class="popup-state">{say('fit_private')}</p>;
  const cannotHold = !fit.holds && !fit.empty;
  if (fit.misfits.length === 0 && !cannotHold) return null;
  return (
    <section class="popup-state popup-fit" aria-label={say('fit_label')}>
      {cannotHold && <p>{say('fit_cannot_hold')}</p>}
      {fit.misfits.map((part) => (
        <p key={part}>{say(SAID[part], fit.site)}</p>
      ))}
      {fit.misfits.length > 0 && (
        <>
          {fit.seen && <p class="small quiet">{say('fit_seen', fit.site, onDay(fit.seen.practice))}</p>}
          <CopyReport fit={fit} />
        </>
      )}
    </section>
  );
}

function CopyReport({ fit }: { fit: Fit }) {
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard.writeText(reportOf(fit)).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <p>
      <button type="button" class="link" onClick={copy}>
        {say('fit_copy')}
      </button>{' '}
      <span role="status">{copied && say('fit_copied')}</span>
    </p>
  );
}
