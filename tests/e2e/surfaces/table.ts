import type { Kind } from '../../../lib/reading/draft.ts';

/** A compose box that PostWell says it works in, told so that one suite can hold it to that. */
export interface SurfaceRow {
  readonly site: string;
  readonly name: string;
  readonly address: string;
  /** What is pressed, one after the other, before the box is there. */
  readonly open?: readonly string[];
  /** The frame that holds the box. */
  readonly frame?: string;
  /** The box. Selectors here reach into open shadow roots. */
  readonly editor: string;
  /** The make of the editor, as people may look it up. */
  readonly make: string;
  readonly kind: Kind;
  /** What sends; after `opens`, where one button leads to another. */
  readonly send: string;
  readonly opens?: string;
  /** The key that sends. */
  readonly key?: 'Enter' | 'Control+Enter';
  /** A piece of the words that are answered. */
  readonly to?: string;
  /** What the page says about who can see it. */
  readonly audience?: string;
}

const X_POST = {
  site: 'X',
  make: 'Draft.js',
  kind: 'post',
  key: 'Control+Enter',
  send: '[role="dialog"] [data-testid="tweetButton"]',
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]',
} as const;

const X_INLINE = {
  ...X_POST,
  send: '[data-testid="tweetButtonInline"]',
  editor: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"][role="textbox"]',
} as const;

export const X_SURFACES: readonly SurfaceRow[] = [
  {
    ...X_INLINE,
    name: 'post on the home page',
    address: 'https://x.com/home',
    audience: 'Everyone can reply',
  },
  {
    ...X_POST,
    name: 'post in a window of its own',
    address: 'https://x.com/compose/post',
    audience: 'Everyone can reply',
  },
  {
    ...X_POST,
    name: 'reply in a window of its own',
    address: 'https://x.com/home',
    open: ['[data-testid="primaryColumn"] [data-testid="reply"] >> nth=0'],
    kind: 'reply',
    to: 'Our balance class',
  },
  {
    ...X_INLINE,
    name: 'reply below a post',
    address: 'https://x.com/tamsin_physio/status/1790000000000000001',
    kind: 'reply',
    to: 'Our balance class',
  },
  {
    ...X_POST,
    name: 'quote',
    address: 'https://x.com/compose/post?url=https://x.com/tamsin_physio/status/1',
    kind: 'reply',
    to: 'Our balance class',
  },
  {
    site: 'X',
    name: 'article',
    address: 'https://x.com/compose/articles/edit/1',
    editor: '[data-testid="composer"]',
    make: 'Draft.js',
    kind: 'post',
    opens: 'header button',
    send: '[role="dialog"] button',
  },
  {
    site: 'X',
    name: 'title of an article',
    address: 'https://x.com/compose/articles/edit/1',
    editor: 'textarea',
    make: 'text area',
    kind: 'post',
    opens: 'header button',
    send: '[role="dialog"] button',
  },
  {
    site: 'X',
    name: 'message',
    address: 'https://x.com/i/chat',
    editor: '[data-testid="dm-composer-textarea"]',
    make: 'text area',
    kind: 'message',
    key: 'Enter',
    send: '[data-testid="dm-composer-send-button"]',
  },
  {
    site: 'X',
    name: 'message on the older page',
    address: 'https://x.com/messages/1-2',
    editor: '[data-testid="dmComposerTextInput"]',
    make: 'Draft.js',
    kind: 'message',
    key: 'Enter',
    send: '[data-testid="dmComposerSendButton"]',
  },
  {
    site: 'X',
    name: 'profile',
    address: 'https://x.com/settings/profile',
    editor: 'textarea[name="description"]',
    make: 'text area',
    kind: 'profile',
    send: '[data-testid="Profile_Save_Button"]',
  },
];

const FACEBOOK_POST = {
  site: 'Facebook',
  make: 'Lexical',
  kind: 'post',
  open: ['[role="button"][aria-label="Create a post"]'],
  editor: '[role="dialog"] [data-lexical-editor="true"]',
  send: '[role="dialog"] [aria-label="Post"]',
} as const;

const FACEBOOK_COMMENT = { site: 'Facebook', make: 'Lexical', kind: 'comment', key: 'Enter' } as const;

export const FACEBOOK_SURFACES: readonly SurfaceRow[] = [
  { ...FACEBOOK_POST, name: 'post', address: 'https://www.facebook.com/', audience: 'Public' },
  { ...FACEBOOK_POST, name: 'post in a group', address: 'https://www.facebook.com/groups/1' },
  {
    ...FACEBOOK_POST,
    name: 'post as a Page',
    address: 'https://www.facebook.com/fallsprevention',
    audience: 'Public',
  },
  {
    ...FACEBOOK_POST,
    name: 'share',
    address: 'https://www.facebook.com/?button=Share%20now',
    send: '[role="dialog"] [aria-label="Share now"]',
  },
  {
    ...FACEBOOK_POST,
    name: 'edit of a post',
    address: 'https://www.facebook.com/?button=Save',
    send: '[role="dialog"] [aria-label="Save"]',
  },
  {
    ...FACEBOOK_COMMENT,
    name: 'comment in the feed',
    address: 'https://www.facebook.com/',
    open: ['[role="article"] [aria-label="Leave a comment"] >> nth=1'],
    editor: '[role="article"] [data-lexical-editor="true"]',
    send: '[role="article"] [aria-label="Comment"]',
    to: 'Ten years in theatre',
  },
  {
    ...FACEBOOK_COMMENT,
    name: 'comment below an opened post',
    address: 'https://www.facebook.com/tamsin/posts/1',
    open: ['[role="dialog"] > .f-comment [aria-label="Leave a comment"]'],
    editor: '[role="dialog"] > .f-comment [data-lexical-editor="true"]',
    send: '[role="dialog"] > .f-comment [aria-label="Comment"]',
    to: 'Our balance class',
  },
  {
    ...FACEBOOK_COMMENT,
    name: 'reply to a comment',
    kind: 'reply',
    address: 'https://www.facebook.com/tamsin/posts/1',
    open: ['[role="article"] [role="article"] [aria-label="Leave a comment"]'],
    editor: '[role="article"] [data-lexical-editor="true"]',
    send: '[role="article"] [role="article"] [aria-label="Comment"]',
    to: 'Ten years in theatre',
  },
  {
    site: 'Facebook',
    name: 'message',
    address: 'https://www.facebook.com/messages/t/100000000000001',
    editor: '[aria-label="Message"]',
    make: 'Lexical',
    kind: 'message',
    key: 'Enter',
    send: '[aria-label="Press enter to send"]',
  },
];

const LINKEDIN_POST = {
  site: 'LinkedIn',
  make: 'Quill in a shadow root',
  kind: 'post',
  editor: '[role="dialog"] .ql-editor',
  send: '.share-actions__primary-action',
} as const;

export const LINKEDIN_SURFACES: readonly SurfaceRow[] = [
  {
    ...LINKEDIN_POST,
    name: 'post',
    address: 'https://www.linkedin.com/feed/?shareActive=true',
    audience: 'Anyone',
  },
  {
    ...LINKEDIN_POST,
    name: 'repost',
    address: 'https://www.linkedin.com/feed/?repost=true',
    to: 'Our balance class',
  },
  {
    ...LINKEDIN_POST,
    name: "post on a company's page",
    address: 'https://www.linkedin.com/company/1/admin/page-posts/published/?share=true',
  },
  {
    site: 'LinkedIn',
    name: 'comment in the feed',
    address: 'https://www.linkedin.com/feed/',
    open: ['[role="listitem"] [aria-label="Comment"] >> nth=0'],
    editor: '[role="listitem"] .tiptap',
    make: 'ProseMirror',
    kind: 'comment',
    send: '[data-view-name="comment-post"]',
    to: 'Our balance class',
  },
  {
    site: 'LinkedIn',
    name: 'comment on an older page',
    address: 'https://www.linkedin.com/posts/tamsin-1',
    editor: '.ql-editor',
    make: 'Quill',
    kind: 'comment',
    send: '.comments-comment-box__submit-button--cr',
    to: 'Our balance class',
  },
  {
    site: 'LinkedIn',
    name: 'reply to a comment',
    address: 'https://www.linkedin.com/feed/?replies',
    editor: '[role="listitem"] .tiptap >> nth=0',
    make: 'ProseMirror',
    kind: 'reply',
    send: '[data-view-name="comment-reply-post"]',
    to: 'Ten years in theatre',
  },
  {
    site: 'LinkedIn',
    name: 'message, by its button',
    address: 'https://www.linkedin.com/messaging/thread/2-practice/',
    editor: '.msg-form__contenteditable',
    make: 'bare box',
    kind: 'message',
    send: '.msg-form__send-button',
  },
  {
    site: 'LinkedIn',
    name: 'message, by Enter',
    address: 'https://www.linkedin.com/messaging/thread/2-practice/',
    open: ['.msg-form__send-toggle'],
    editor: '.msg-form__contenteditable',
    make: 'bare box',
    kind: 'message',
    key: 'Enter',
    send: '',
  },
  {
    site: 'LinkedIn',
    name: 'note to a connection',
    address: 'https://www.linkedin.com/in/tamsin-okoro/',
    editor: '#custom-message',
    make: 'text area',
    kind: 'message',
    send: '[aria-label="Send invitation"]',
  },
  {
    site: 'LinkedIn',
    name: 'article',
    address: 'https://www.linkedin.com/article/new/',
    editor: '.ProseMirror',
    make: 'ProseMirror',
    kind: 'post',
    send: '.article-editor-nav__publish',
  },
];

export const OTHER_SURFACES: readonly SurfaceRow[] = [
  {
    site: 'Instagram',
    name: 'post',
    address: 'https://www.instagram.com/create/select/',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical',
    kind: 'post',
    send: '[role="dialog"] >> text="Share"',
  },
  {
    site: 'Instagram',
    name: 'comment',
    address: 'https://www.instagram.com/p/1/',
    editor: 'form textarea',
    make: 'text area',
    kind: 'comment',
    key: 'Enter',
    send: 'form >> text="Post"',
    to: 'Our balance class',
  },
  {
    site: 'Instagram',
    name: 'message',
    address: 'https://www.instagram.com/direct/t/1/',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical',
    kind: 'message',
    key: 'Enter',
    send: 'section >> text="Send"',
  },
  {
    site: 'Threads',
    name: 'post',
    address: 'https://www.threads.com/',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical',
    kind: 'post',
    key: 'Control+Enter',
    send: '[role="dialog"] >> text="Post"',
  },
  {
    site: 'Threads',
    name: 'reply',
    address: 'https://www.threads.com/@tamsin/post/1',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical',
    kind: 'reply',
    key: 'Control+Enter',
    send: '[role="dialog"] >> text="Post"',
    to: 'Our balance class',
  },
  {
    site: 'Bluesky',
    name: 'post',
    address: 'https://bsky.app/',
    editor: '.ProseMirror',
    make: 'ProseMirror',
    kind: 'post',
    key: 'Control+Enter',
    send: '[data-testid="composerPublishBtn"]',
  },
  {
    site: 'Bluesky',
    name: 'reply',
    address: 'https://bsky.app/profile/tamsin/post/1',
    editor: '.ProseMirror',
    make: 'ProseMirror',
    kind: 'reply',
    key: 'Control+Enter',
    send: '[data-testid="composerPublishBtn"]',
    to: 'Our balance class',
  },
  {
    site: 'Mastodon',
    name: 'post',
    address: 'https://mastodon.social/home',
    editor: 'textarea',
    make: 'text area',
    kind: 'post',
    key: 'Control+Enter',
    send: '[type="submit"]',
  },
  {
    site: 'Mastodon',
    name: 'reply, on any server',
    address: 'https://toot.practice.test/@tamsin/1',
    editor: 'textarea',
    make: 'text area',
    kind: 'reply',
    key: 'Control+Enter',
    send: '[type="submit"]',
    to: 'Our balance class',
  },
  {
    site: 'Reddit',
    name: 'post',
    address: 'https://www.reddit.com/r/physiotherapy/submit',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical',
    kind: 'post',
    send: '#submit-post-button',
  },
  {
    site: 'Reddit',
    name: 'title of a post',
    address: 'https://www.reddit.com/r/physiotherapy/submit',
    editor: 'faceplate-textarea-input textarea',
    make: 'text area in a shadow root',
    kind: 'post',
    send: '#submit-post-button',
  },
  {
    site: 'Reddit',
    name: 'comment',
    address: 'https://www.reddit.com/r/physiotherapy/comments/1/',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical in a shadow root',
    kind: 'comment',
    send: '[slot="submit-button"]',
    to: 'Our balance class',
  },
  {
    site: 'Reddit',
    name: 'reply',
    address: 'https://www.reddit.com/r/physiotherapy/comments/1/?reply',
    editor: '[data-lexical-editor="true"]',
    make: 'Lexical',
    kind: 'reply',
    send: '[slot="submit-button"]',
    to: 'Ten years in theatre',
  },
  {
    site: 'YouTube',
    name: 'comment',
    address: 'https://www.youtube.com/watch?v=1',
    editor: '#contenteditable-root',
    make: 'bare box',
    kind: 'comment',
    send: '#submit-button button',
  },
  {
    site: 'YouTube',
    name: 'reply',
    address: 'https://www.youtube.com/watch?v=1&reply',
    editor: '#contenteditable-root',
    make: 'bare box',
    kind: 'reply',
    send: '#submit-button button',
    to: 'Ten years in theatre',
  },
  {
    site: 'WhatsApp',
    name: 'message',
    address: 'https://web.whatsapp.com/',
    editor: 'footer [contenteditable]',
    make: 'Lexical',
    kind: 'message',
    key: 'Enter',
    send: 'footer button',
  },
  {
    site: 'WordPress',
    name: 'block',
    address: 'https://blog.practice.test/wp-admin/post-new.php',
    frame: 'iframe[name="editor-canvas"]',
    editor: '.block-editor-rich-text__editable >> nth=0',
    make: 'bare box in a frame',
    kind: 'post',
    opens: '.editor-post-publish-panel__toggle',
    send: '.editor-post-publish-button',
  },
];

const ANY = { site: 'Any other site', kind: 'post', address: 'https://practice.test/' } as const;

export const ANY_SURFACES: readonly SurfaceRow[] = [
  {
    ...ANY,
    name: 'text area in a form',
    editor: '#plain textarea',
    make: 'text area',
    send: '#plain button',
    kind: 'reply',
  },
  { ...ANY, name: 'rich box in a form', editor: '#rich .tiptap', make: 'ProseMirror', send: '#rich button' },
  {
    ...ANY,
    name: 'bare box in a form',
    editor: '#bare [contenteditable]',
    make: 'bare box',
    send: '#bare button',
  },
  {
    ...ANY,
    name: 'window of its own',
    open: ['text="Open the dialog"'],
    editor: '#modal textarea',
    make: 'text area in a dialog',
    send: '#modal button',
  },
];

/** Every surface, in the order of the README. */
export const SURFACES: readonly SurfaceRow[] = [
  ...[...X_SURFACES, ...FACEBOOK_SURFACES, ...LINKEDIN_SURFACES, ...OTHER_SURFACES, ...ANY_SURFACES],
];

/** When the practice pages were last held beside what is known of the sites. */
export const VERIFIED = { on: '2026-11-22', how: 'practice page with the real editor' } as const;

/** The table as it stands in the README: one row a surface, of what its browser test holds. */
export function tableOf(rows: readonly SurfaceRow[]): string {
  const held = (row: SurfaceRow) =>
    [row.send && 'button', row.key?.replace('Control', 'Ctrl')].filter(Boolean).join(', ');
  return [
    '| site | where | editor | read as | marked | replaced | held at Post |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${[row.site, row.name, row.make, row.to ? `${row.kind}, with what it answers` : row.kind, 'yes', 'yes', held(row)].join(' | ')} |`,
    ),
    '',
    `Last verified on ${VERIFIED.on}, each on a ${VERIFIED.how}, by \`tests/e2e/surfaces-*.spec.ts\`.`,
  ].join('\n');
}
