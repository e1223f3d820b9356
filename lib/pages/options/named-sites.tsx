import { say } from '../../say.ts';
import { NAMED_SITES } from './known-sites.ts';

/** The known sites that are not read yet, each to be added with one press; the browser asks for each by itself. */
export function NamedSites({ added, onAdd }: { added: readonly string[]; onAdd: (host: string) => void }) {
  const left = NAMED_SITES.filter(([, host]) => !added.includes(host));
  if (left.length === 0) return null;
  return (
    <fieldset class="stack named-sites">
      <legend>{say('sites_named')}</legend>
      <div class="row">
        {left.map(([name, host]) => (
          <button key={host} type="button" title={host} onClick={() => onAdd(host)}>
            {name}
          </button>
        ))}
      </div>
      <p class="small quiet">{say('sites_named_note')}</p>
    </fieldset>
  );
}
