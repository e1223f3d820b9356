import type { Loaded } from '../settings/store.ts';
import type { ProfessionView } from './guidance/book.ts';
import { LiveMarks } from './live-marks.tsx';
import { EXAMPLE } from './options/example.ts';
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
        <h1 tabIndex={-1}>Think before you post. Keep on posting.</h1>
        <p class="lead">
          PostWell reads a draft before it goes out, the way a careful colleague would. It marks what the
          HCPC’s standards might make that colleague raise, and says why. The decision stays yours.
        </p>
        <Trouble loaded={loaded} />
        <section class="group" aria-labelledby="see">
          <h2 id="see">What it looks like</h2>
          <figure class="example">
            <p class="draft">
              <LiveMarks text={EXAMPLE} strictness="strict" />
            </p>
          </figure>
          <p>
            Point at marked words to read why, and what you could write instead. If a serious point is left
            when you press Post, PostWell asks once.
          </p>
        </section>
        <section class="group" aria-labelledby="reads">
          <h2 id="reads">What it reads, and where that goes</h2>
          <ul>
            <li>It reads compose boxes on X, Facebook and LinkedIn, and on sites that you add.</li>
            <li>It does not read private messages, unless you switch that on.</li>
            <li>Nothing that you type leaves this device. It is not kept, and not logged.</li>
            <li>PostWell is not affiliated with the HCPC. It gives no ruling, and it can be wrong.</li>
          </ul>
        </section>
        <section class="group" aria-labelledby="who">
          <h2 id="who">Whom you can ask</h2>
          <p>When you are in doubt, PostWell can point to your professional body.</p>
          <ProfessionSelect
            professions={professions}
            value={settings.profession}
            onChoose={(profession) => change({ profession })}
          />
          {mine && <Bodies bodies={mine.bodies} />}
        </section>
        <p class="row">
          <a class="button" href="/practice.html">
            Try it on a draft
          </a>
          <a href="/options.html">Options</a>
          <a href="/guidance.html#top-tips">The eight top tips</a>
        </p>
      </main>
    </>
  );
}
