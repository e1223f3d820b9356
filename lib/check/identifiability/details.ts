import type { Match, Reading } from '../../reading/index.ts';
import { overlaps, type Span } from '../../reading/span.ts';
import { pattern, wordings } from '../../reading/wording.ts';
import { agesTold } from './ages-told.ts';
import type { Detail, FigureDetail, Share } from './detail.ts';
import { FIGURES } from './figures/index.ts';
import { OTHER_EVENT, OTHER_ILLNESS, OTHER_PAST, OTHER_RARE } from './figures/others.ts';
import { placesTold } from './place.ts';
import { withinOf } from './when.ts';

/** What somebody did, where no figure counts it: 'used to dance with', 'a Bluebell girl'. */
const PAST = pattern(wordings`
  \b(?:used to (?:work|play|run|drive|teach|dance|sing|deliver|box|fly|keep|fish|farm|row|ride|make)(?: \w+)?
    danced (?:with|at|for)|sang (?:with|at|for|in)|played (?:for|bass|drums)|(?:rowed|boxed|ran|swam) for|drove the
    (?:kept|ran|owned) (?:a|the) (?:shop|pub|light|lighthouse|farm|kiosk|stall|garage|chippy|bakery)|bluebell girl
    tiller girl|(?:retired|former) (?!colleague|patient|client|student)\w+)\b
`);

/** After an illness or a people: 'stroke talk', 'epilepsy awareness week', 'the Polish community centre' are no person. */
const OF_A_THING = pattern(wordings`
  ^ ?(?:\w+ )?(?:talks?|awareness|(?:study )?days?|week|month|course|webinar|conference|charity|research|trial
    guidelines?|campaign|fundraiser|community|centre|church|mosque|temple|synagogue|gurdwara|schools?|shops?
    restaurant|takeaway|food|choir|club|society|association|network|films?|festival|nurses?|team|consultant
    specialists?|staff|colleagues?)\b
`);

/** Everything in a draft that a public figure counts, whoever it belongs to, in the order of the words. */
export function detailsOf(reading: Reading): Detail[] {
  const figures = figuresTold(reading);
  // 'Was at Bletchley', 'the Polish lady': what a figure counts is no place besides.
  const places = placesTold(reading).filter((place) => !figures.some((figure) => overlaps(figure, place)));
  return [...agesTold(reading), ...places, ...figures].sort((a, b) => a.start - b.start || a.end - b.end);
}

function figuresTold(reading: Reading): FigureDetail[] {
  const found: FigureDetail[] = [];
  const isFree = (span: Span) =>
    !found.some((other) => overlaps(other, span)) &&
    !reading.framed(span, 'negated') &&
    !OF_A_THING.test(reading.text.slice(span.end, span.end + 40).toLowerCase());
  const add = (figure: Share, span: Span, words: string) => {
    const within = withinOf(reading, figure, span);
    found.push({ is: 'figure', ...span, figure, words, ...(within !== undefined && { within }) });
  };
  for (const figure of FIGURES)
    for (const match of reading.match(figure.words))
      if (isFree(match)) add(figure, spanOf(match), match.plain);
  for (const { start, end, kind, rare, newsworthy } of reading.conditions) {
    const figure = rare
      ? OTHER_RARE
      : newsworthy
        ? OTHER_EVENT
        : kind === 'illness'
          ? OTHER_ILLNESS
          : undefined;
    if (figure && isFree({ start, end })) add(figure, { start, end }, reading.text.slice(start, end));
  }
  for (const match of reading.match(PAST)) if (isFree(match)) add(OTHER_PAST, spanOf(match), match.plain);
  return found;
}

const spanOf = ({ start, end }: Match): Span => ({ start, end });
