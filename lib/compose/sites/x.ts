import { closest } from '../tree.ts';
import { labelledIn } from './send-control.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const POST = '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)';
/** A narrow window has a text area inside what carries the name. */
const NARROW = '[data-testid^="tweetTextarea_"] textarea';
const PLACE = '[role="dialog"], [data-testid="primaryColumn"], main';
const TWEET = 'article[data-testid="tweet"]';
const WORDS = '[data-testid="tweetText"]';

const placeOf = (editor: Element): Element => closest(editor, PLACE) ?? document.body;

/** The post above a reply: in the reply's dialog, or on the page of that post. */
const answeredPost = (editor: Element): Element | null => {
  const place = placeOf(editor);
  const onOwnPage = place.matches('[role="dialog"]') || /\/status\/\d+/.test(location.pathname);
  return onOwnPage ? place.querySelector(TWEET) : null;
};

/** A quoted post is a card in the composer itself, and no article. */
const quotedPost = (editor: Element): Element | null =>
  closest(editor, '[role="dialog"]')?.querySelector(`:not(${TWEET} *)${WORDS}`) ?? null;

const post: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: `${POST}, ${NARROW}`,
  scope: PLACE,
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  keys: 'ctrl+enter',
  // The state itself is the label: of the two buttons with a globe, this one stands first below the words.
  audience: (scope) =>
    scope.querySelector('[aria-label$="can reply"]')?.getAttribute('aria-label') ?? undefined,
  attachment: '[data-testid="attachments"] :is(img, video)',
};

const isWritingArticle = () => location.pathname.startsWith('/compose/articles');

const article: Omit<BoxFacts, 'name' | 'editor'> = {
  kind: 'post',
  fits: isWritingArticle,
  scope: 'body',
  // One Publish stands in the header and leads to a dialog with another: both are held, the second not for the same words.
  send: (editor, scope) => labelledIn(scope, editor),
  attachment: '[data-testid="composer"] :is(img, video)',
};

const MESSAGES = '[data-testid="dm-container"], [data-testid="chat-drawer-root"], [data-testid="DMDrawer"]';

/**
 * X (twitter.com leads there): Draft.js in the light DOM (a text area for messages and in narrow windows), known by test
 * ids. The home box can stand behind the modal one, so that the place of a box is the dialog where there is one.
 */
export const x: SiteFacts = {
  site: 'x',
  name: 'X',
  hosts: ['x.com', 'twitter.com'],
  seen: { code: '2026-08', practice: '2026-11-22' },
  isPrivate: (editor) =>
    /^\/(i\/chat|messages)/.test(location.pathname) || closest(editor, MESSAGES) !== undefined,
  boxes: [
    {
      name: 'message',
      kind: 'message',
      editor: '[data-testid="dm-composer-textarea"]',
      scope: `${MESSAGES}, ${PLACE}`,
      send: '[data-testid="dm-composer-send-button"]',
      keys: 'either',
    },
    {
      name: 'message, older page',
      kind: 'message',
      editor: '[data-testid="dmComposerTextInput"]',
      scope: `${MESSAGES}, ${PLACE}`,
      send: '[data-testid="dmComposerSendButton"]',
      keys: 'either',
    },
    {
      ...post,
      name: 'reply',
      kind: 'reply',
      fits: (editor) => answeredPost(editor) !== null,
      answered: (editor) => answeredPost(editor)?.querySelector(WORDS),
    },
    {
      ...post,
      name: 'quote',
      kind: 'reply',
      fits: (editor) => quotedPost(editor) !== null,
      answered: quotedPost,
    },
    { ...post, name: 'post', kind: 'post' },
    { ...article, name: 'article', editor: '[data-testid="composer"][contenteditable="true"]' },
    { ...article, name: 'title of an article', editor: 'textarea' },
    {
      name: 'profile',
      kind: 'profile',
      editor: 'textarea[name="description"]',
      scope: PLACE,
      send: '[data-testid="Profile_Save_Button"]',
    },
  ],
};
