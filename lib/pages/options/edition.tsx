import { CATEGORIES, type Category, EDITIONS, type Edition, type Standard } from '../../rule.ts';
import { say, sayList } from '../../say.ts';
import { type Choice, Choices, Section } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

const choiceOf = (value: Edition): Choice<Edition> => ({
  value,
  name: say(`edition_${value}`),
  words: say(`edition_${value}_more`),
});

interface EditionProps {
  readonly use: Use;
  readonly standards: Readonly<Record<Category, Standard>>;
}

/** Which edition of the standards cards and pages show, and what we could not check of the newer one. */
export function EditionSection({ use: { settings, change }, standards }: EditionProps) {
  const unchecked = CATEGORIES.map((category) => standards[category]).filter(({ in2024 }) => !in2024);
  return (
    <Section id="edition" title={say('edition_title')}>
      <Choices
        name="edition"
        label={say('edition_title')}
        choices={EDITIONS.map(choiceOf)}
        value={settings.edition}
        onChoose={(edition) => change({ edition })}
      />
      <p class="quiet small">{say('edition_hint', sayList(unchecked.map(({ number }) => number)))}</p>
    </Section>
  );
}
