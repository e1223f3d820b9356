import { useRef, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../settings/schema.ts';
import { fromFile, toFile } from '../../settings/transfer.ts';
import { download } from '../download.ts';
import { Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

/** The options as a file, and back to how they were at first. Both can be undone. */
export function FileSection({ own, change }: Use) {
  const file = useRef<HTMLInputElement>(null);
  const [before, setBefore] = useState<Settings>();
  const [notice, setNotice] = useState('');
  const [wentWrong, setWentWrong] = useState(false);
  const say = (words: string, wrong = false) => {
    setNotice(words);
    setWentWrong(wrong);
  };
  const take = (settings: Settings, words: string) => {
    setBefore(own);
    change(settings);
    say(words);
  };
  const read = async () => {
    const chosen = file.current?.files?.[0];
    if (!chosen) return;
    const result = fromFile(await chosen.text().catch(() => ''));
    if (file.current) file.current.value = '';
    if (result.ok) take(result.settings, 'The options of the file are in force now.');
    else say(`${result.why} Nothing was changed.`, true);
  };
  return (
    <Section id="file" title="Your options as a file">
      <p class="quiet small">
        To keep, to move to another browser, or to hand to a colleague. Names and phrases are in it.
      </p>
      <div class="row">
        <button
          type="button"
          onClick={() => download('postwell-options.json', toFile(own), 'application/json')}
        >
          Export
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          Import
        </button>
        <input
          ref={file}
          class="aside"
          type="file"
          accept=".json,application/json"
          aria-label="A file of options"
          tabIndex={-1}
          onChange={() => void read()}
        />
        <button
          type="button"
          onClick={() => take(DEFAULTS, 'Everything is back to how it was when PostWell was new.')}
        >
          Reset everything
        </button>
      </div>
      <p class={wentWrong ? 'trouble' : ''} role="status">
        {notice}{' '}
        {before && !wentWrong && (
          <button
            type="button"
            class="link"
            onClick={() => {
              change(before);
              setBefore(undefined);
              say('Undone: your options are as they were.');
            }}
          >
            Undo
          </button>
        )}
      </p>
    </Section>
  );
}
