import { useRef, useState } from 'preact/hooks';
import { say as sentence } from '../../say.ts';
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
    if (result.ok) take(result.settings, sentence('file_imported'));
    else say(sentence('file_refused', result.why), true);
  };
  return (
    <Section id="file" title={sentence('file_title')}>
      <p class="quiet small">{sentence('file_hint')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => download('postwell-options.json', toFile(own), 'application/json')}
        >
          {sentence('file_export')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {sentence('file_import')}
        </button>
        <input
          ref={file}
          class="aside"
          type="file"
          accept=".json,application/json"
          aria-label={sentence('file_label')}
          tabIndex={-1}
          onChange={() => void read()}
        />
        <button type="button" onClick={() => take(DEFAULTS, sentence('file_was_reset'))}>
          {sentence('file_reset')}
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
              say(sentence('file_undone'));
            }}
          >
            {sentence('undo')}
          </button>
        )}
      </p>
    </Section>
  );
}
