// @vitest-environment jsdom
import { type ComponentChild, render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Shown } from '../../../lib/advice/draft-wishes.ts';
import { Card, type CardActions } from '../../../lib/advice/view/card.tsx';
import { Chip } from '../../../lib/advice/view/chip.tsx';
import { Consent } from '../../../lib/advice/view/consent.tsx';
import { FineMenu } from '../../../lib/advice/view/fine-menu.tsx';
import { List } from '../../../lib/advice/view/list.tsx';
import { byHand } from '../../../lib/advice/view/press.ts';
import { Review } from '../../../lib/advice/view/review.tsx';
import { Toast } from '../../../lib/advice/view/toast.tsx';
import { pointOn } from './points.ts';

const point: Shown = {
  ...pointOn('The lady in bed 4', 'bed 4', { swap: 'on the ward' }),
  quote: 'bed 4',
  consented: false,
};

let done: string[];
const did = (name: string) => () => void done.push(name);
const actions: CardActions = {
  swap: did('swap'),
  dismiss: did('dismiss'),
  allow: did('allow'),
  turnOff: did('turnOff'),
  consent: did('consent'),
  guidance: did('guidance'),
  close: did('close'),
};

beforeEach(() => {
  done = [];
});

/** All that has buttons. */
const PARTS: Readonly<Record<string, () => ComponentChild>> = {
  chip: () => <Chip status="checked" points={[point]} open={false} onPress={did('chip')} />,
  list: () => <List status="checked" points={[point]} onChoose={did('choose')} onClose={did('close')} />,
  card: () => <Card point={point} place="1 of 1" on={actions} />,
  'fine menu': () => <FineMenu point={point} on={actions} onBack={did('back')} />,
  consent: () => <Consent onDone={did('done')} onBack={did('back')} />,
  toast: () => <Toast told={{ words: 'Done', undo: did('undo') }} onClose={did('close')} />,
  review: () => (
    <Review
      points={[point]}
      audience={undefined}
      attachment={false}
      onEdit={did('edit')}
      onPostAnyway={did('postAnyway')}
      onAsk={did('ask')}
    />
  ),
};

describe('a press that a script makes', () => {
  it.each(Object.entries(PARTS))(
    'does nothing on the %s, wherever the script has taken the button',
    (_name, part) => {
      const home = document.createElement('div');
      render(part(), home);
      const buttons = [...home.querySelectorAll('button')];
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) button.disabled = false;
      for (const button of buttons) button.click();
      document.body.append(...buttons);
      for (const button of buttons) button.click();
      expect(done).toEqual([]);
      document.body.replaceChildren();
    },
  );

  it('is not one that the browser vouches for', () => {
    byHand(did('vouched'))({ isTrusted: true } as MouseEvent);
    byHand(did('forged'))({ isTrusted: false } as MouseEvent);
    expect(done).toEqual(['vouched']);
  });
});
