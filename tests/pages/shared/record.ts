/**
 * What a practice page remembers, so that a test can ask two things that no screenshot can answer: what was sent, exactly,
 * and what the editor itself believes its text to be (a DOM that looks right above a model that is wrong posts the wrong
 * words).
 */
export interface Sent {
  readonly text: string;
  readonly kind: 'post' | 'reply' | 'thread' | 'comment' | 'message' | 'profile';
  readonly by: 'click' | 'key';
}

/** What the page offers to tests as `window.practice`, in the page's own world. */
export interface Practice {
  /** The exact words of everything sent, oldest first. */
  readonly sent: string[];
  /** The same, with what it was and how it was sent. */
  readonly posts: Sent[];
  /** The live editor's own text, one line a block: the last editor that had the focus, else the newest. */
  model(): string;
  /** How many editors are mounted: a box that came back must not leave its ghost behind. */
  mounted(): number;
}

declare global {
  interface Window {
    practice: Practice;
  }
}

interface Editor {
  readonly root: HTMLElement;
  readonly read: () => string;
}

const editors: Editor[] = [];
const sent: string[] = [];
const posts: Sent[] = [];

/** Tells the recorder of an editor that has been mounted; the answer is called when it goes. */
export function mountEditor(root: HTMLElement, read: () => string): () => void {
  const editor = { root, read };
  editors.push(editor);
  const toFront = () => {
    remove(editor);
    editors.push(editor);
  };
  root.addEventListener('focus', toFront);
  return () => {
    root.removeEventListener('focus', toFront);
    remove(editor);
  };
}

function remove(editor: Editor): void {
  const at = editors.indexOf(editor);
  if (at >= 0) editors.splice(at, 1);
}

/** Writes a sent post down, in `window.practice` and in the hidden list that tests wait on. */
export function recordSent(post: Sent): void {
  sent.push(post.text);
  posts.push(post);
  const line = document.createElement('li');
  line.dataset.text = JSON.stringify(post.text);
  line.dataset.kind = post.kind;
  line.dataset.by = post.by;
  sentList().append(line);
}

function sentList(): Element {
  const found = document.querySelector('[data-practice="sent"]');
  if (found) return found;
  const list = document.createElement('ol');
  list.dataset.practice = 'sent';
  list.hidden = true;
  document.body.append(list);
  return list;
}

/** Puts `window.practice` in place; each page calls it first. */
export function startRecording(): void {
  sentList();
  window.practice = {
    sent,
    posts,
    model: () => editors.at(-1)?.read() ?? '',
    mounted: () => editors.length,
  };
}
