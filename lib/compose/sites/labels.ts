import { wordings } from '../../reading/wording.ts';

/** What a label can mean to us. */
type Meaning =
  /** On a control: it sends. */
  | 'send'
  /** On a control: it leads to the step that sends. */
  | 'next'
  /** On a box, at the beginning: what is written there. */
  | 'comment'
  | 'reply'
  | 'message';

type Labels = Readonly<Record<Meaning, string>>;

/**
 * What the sites write on their controls, in the languages most used in the UK, in lower case, `|` between them. A
 * label is here only where public code of this year or last was seen to look for it (Facebook, LinkedIn, YouTube and
 * WhatsApp in Polish, Romanian, Portuguese, Urdu), or where a translation in use has it (Welsh). What is absent was
 * not found: no Punjabi label was. Nothing hangs on a label alone.
 * Last seen: 2026-11-22.
 */
const TABLE: Readonly<Record<string, Partial<Labels>>> = {
  en: {
    send: wordings`
      post|post all|reply|comment|send|publish|share|share now|schedule|save|save changes|submit|tweet|toot
      post comment|post reply|add comment|send message|send invitation|press enter to send
    `,
    next: 'next',
    comment: 'write a comment|write a public comment|comment as|add a comment|leave a comment',
    reply: 'reply to|write a reply|write a public reply|reply as|post your reply',
    message: 'message|write a message|type a message|start a new message',
  },
  cy: { send: 'cyhoeddi|postio|anfon' },
  pl: {
    send: 'opublikuj|udostępnij|wyślij|odpowiedz|komentarz',
    next: 'dalej',
    comment: 'napisz komentarz',
  },
  ro: { send: 'postează|publică|trimite', comment: 'scrie un comentariu', message: 'scrie un mesaj' },
  pt: {
    send: 'publicar|enviar|comentar|responder|compartilhar',
    next: 'avançar',
    comment: 'escreva um comentário|deixe um comentário',
  },
  ur: { send: 'پوسٹ کریں|پوسٹ' },
};

const wordsFor = (meaning: Meaning): string[] =>
  Object.values(TABLE).flatMap((labels) => labels[meaning]?.split('|') ?? []);

const SEND = new Set(wordsFor('send'));
const NEXT = new Set(wordsFor('next'));
const BEGINNINGS = {
  comment: wordsFor('comment'),
  reply: wordsFor('reply'),
  message: wordsFor('message'),
};

const plain = (label: string | null | undefined): string =>
  (label ?? '').normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** What a control is called, in lower case: by its label, else by the words on it. */
export const labelOf = (control: Element): string =>
  plain(control.getAttribute('aria-label')) ||
  plain(control instanceof HTMLInputElement ? control.value : control.textContent);

/** Does its label say that this control sends? */
export const saysSend = (control: Element): boolean => SEND.has(labelOf(control));

/** Does its label say that another step follows? */
export const saysNext = (control: Element): boolean => NEXT.has(labelOf(control));

/** Does a box say, by its label or placeholder, that this is what is written there? */
export const saysBox = (editor: Element, what: keyof typeof BEGINNINGS): boolean => {
  const labels = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder'].map((name) =>
    plain(editor.getAttribute(name)),
  );
  return labels.some((label) => BEGINNINGS[what].some((beginning) => label.startsWith(beginning)));
};
