import { say } from '../say.ts';
import type { Loaded } from '../settings/store.ts';
import type { ProfessionView } from './guidance/book.ts';
import { LiveMarks } from './live-marks.tsx';
import { PageHead } from './page-head.tsx';
import { SavedNote, Trouble } from './parts.tsx';
import { useSettings } from './use-settings.ts';
import { Bodies, ProfessionSelect } from './whom-to-ask.tsx';

interface WelcomeProps {
  readonly loaded: Loaded;
  readonly professions: readonly ProfessionView[];
}

/** Shown once, after PostWell was installed. */
export function Welcome({ loaded, professions }: WelcomeProps) {
  const { settings, change, saved } = useSettings(loaded);
  const mine = professions.find(({ id }) => id === settings.profession);
  return (
    <>
      <PageHead>
        <SavedNote saved={saved} />
      </PageHead>
      <main class="sheet">
        <h1 tabIndex={-1}>{say('welcome_heading')}</h1>
        <p class="lead">{say('welcome_lead')}</p>
        <Trouble loaded={loaded} />
        <section class="group" aria-labelledby="see">
          <h2 id="see">{say('welcome_see')}</h2>
          <figure class="example">
            <p class="draft">
              <LiveMarks strictness="strict" />
            </p>
          </figure>
          <p>{say('welcome_see_more')}</p>
        </section>
        <section class="group" aria-labelledby="reads">
          <h2 id="reads">{say('welcome_reads')}</h2>
          <ul>
            <li>{say('welcome_reads_sites')}</li>
            <li>{say('welcome_reads_messages')}</li>
            <li>{say('welcome_reads_nothing')}</li>
            <li>{say('welcome_reads_hcpc')}</li>
            <li>{say('welcome_tabs')}</li>
          </ul>
        </section>
        <section class="group" aria-labelledby="who">
          <h2 id="who">{say('welcome_who')}</h2>
          <p>{say('welcome_who_more')}</p>
          <ProfessionSelect
            professions={professions}
            value={settings.profession}
            onChoose={(profession) => change({ profession })}
          />
          {mine && <Bodies bodies={mine.bodies} />}
        </section>
        <p class="row">
          <a class="button" href="/practice.html">
            {say('welcome_try')}
          </a>
          <a href="/options.html">{say('page_options')}</a>
          <a href="/guidance.html#top-tips">{say('welcome_tips')}</a>
        </p>
      </main>
    </>
  );
}
