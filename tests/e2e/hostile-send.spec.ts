import { expect, SITES, test } from './advice-fixture.ts';
import { expectHeld, expectLetGo, expectSent, isHeld, postAnyway } from './held.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('a button that a script of the page presses is held like the writer’s own, and goes once', async ({
      practice,
      surface,
      write,
    }) => {
      await write(RAISED);
      await practice.postButton.evaluate((button: HTMLElement) => {
        for (let at = 0; at < 20; at += 1) button.click();
      });
      await expectHeld(surface);
      expect(await practice.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });

    test('a page that takes us out again and again is left alone: the post goes as it stands, once', async ({
      practice,
      surface,
      page,
      write,
      pageErrors,
    }) => {
      await write(RAISED);
      await page.evaluate(() => {
        const treesIn = (tree: Document | ShadowRoot): (Document | ShadowRoot)[] => [
          tree,
          ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
            shadowRoot ? treesIn(shadowRoot) : [],
          ),
        ];
        const take = () => {
          for (const tree of treesIn(document)) tree.querySelector('[data-postwell]')?.remove();
          requestAnimationFrame(take);
        };
        take();
      });
      await practice.post();
      // Whether that press was held for a moment or not, a second one is not.
      await expect
        .poll(async () => {
          const sent = await practice.sent();
          if (sent.length === 0) await practice.post();
          return sent;
        })
        .toEqual([RAISED]);
      await expect(surface.host).toHaveCount(0);
      expect(await practice.sent()).toEqual([RAISED]);
      expect(pageErrors).toEqual([]);
    });

    test('a page that hides, moves and covers us: Escape is Edit, and the draft stands', async ({
      practice,
      surface,
      page,
      write,
    }) => {
      await write(RAISED);
      await surface.host.evaluate((host) => {
        host.removeAttribute('popover');
        host.style.setProperty('display', 'none', 'important');
        host.style.setProperty('opacity', '0', 'important');
        for (const name of ['--paper', '--ink', '--font'])
          host.style.setProperty(name, 'transparent', 'important');
        document.body.prepend(host);
      });
      await practice.post();
      await expectHeld(surface);
      // Back where it belongs, in its own colours.
      expect(await surface.reviewColours()).toEqual(['rgb(255, 255, 255)', 'rgb(23, 33, 31)']);
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.id = 'cover';
        cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white';
        // The site itself may close its dialog at a press beside it.
        for (const type of ['pointerdown', 'mousedown', 'click']) {
          cover.addEventListener(type, (event) => {
            event.preventDefault();
            event.stopPropagation();
          });
        }
        document.body.append(cover);
        cover.showPopover();
      });
      await postAnyway(surface);
      expect(await practice.sent()).toEqual([]);
      await page.evaluate(() => document.getElementById('cover')?.remove());
      await page.keyboard.press('Escape');
      await expectLetGo(surface);
      expect(await practice.modelText()).toBe(RAISED);
      await practice.post();
      await expectHeld(surface);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });

    test('the message at which our framework would end us is only noise when a page sends it', async ({
      practice,
      surface,
      page,
      write,
      extensionId,
    }) => {
      await write(RAISED);
      await page.evaluate((id) => {
        const type = `${id}:compose:wxt:content-script-started`;
        const detail = { contentScriptName: 'compose', messageId: 'forged' };
        document.dispatchEvent(new CustomEvent(type, { detail }));
        postMessage({ type, ...detail }, '*');
      }, extensionId);
      await expect(surface.host).toHaveCount(1);
      await practice.post();
      await expectHeld(surface);
      expect(await practice.sent()).toEqual([]);
    });
  });
}

test('a send button that a page fakes makes us post nothing', async ({ practice, surface, page, write }) => {
  await write(RAISED);
  await page.evaluate(() => {
    const fake = document.createElement('button');
    fake.dataset.testid = 'tweetButton';
    fake.textContent = 'Fake';
    document.querySelector('[role="dialog"]')?.prepend(fake);
    fake.addEventListener('click', () => document.body.setAttribute('data-faked', 'yes'));
    fake.click();
  });
  await expectHeld(surface);
  await surface.press('button', 'Edit');
  await expectLetGo(surface);
  expect(await practice.sent()).toEqual([]);
  expect(await practice.modelText()).toBe(RAISED);
  // "Post anyway" makes that very press again, and no other.
  await page.getByRole('button', { name: 'Fake' }).click();
  await expectHeld(surface);
  await postAnyway(surface);
  await expect(page.locator('body')).toHaveAttribute('data-faked', 'yes');
  expect(await practice.sent()).toEqual([]);
});

test('a page that names its elements after what scripts ask a page: the post goes, once, as it stands', async ({
  practice,
  surface,
  page,
  pageErrors,
}) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const name of [
        'adoptedStyleSheets',
        'createTreeWalker',
        'browser',
        'chrome',
        'CSS',
        'Highlight',
      ]) {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        form.id = name;
        document.documentElement.append(form);
      }
    });
  });
  await practice.open();
  await practice.openComposer();
  await practice.type(RAISED);
  expect(await practice.modelText()).toBe(RAISED);
  await expect
    .poll(async () => {
      const sent = await practice.sent();
      // Where PostWell works all the same, the review opens; where it does not, the post goes by itself.
      if (await isHeld(surface)) await postAnyway(surface);
      else if (sent.length === 0) await practice.post();
      return sent;
    })
    .toEqual([RAISED]);
  expect(await page.evaluate(() => window.practice.sent)).toEqual([RAISED]);
  expect(pageErrors).toEqual([]);
});
