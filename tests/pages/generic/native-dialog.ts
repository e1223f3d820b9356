import { element } from '../shared/element.ts';
import { textareaForm } from './forms.ts';

/** A real modal `dialog`: all that is outside of it is inert, so whatever is to be pressed must be put inside. */
export function nativeDialog(): HTMLElement {
  const dialog = document.createElement('dialog');
  dialog.append(textareaForm('modal', 'Write in a dialog'));
  return element(
    'section',
    { class: 'g-card' },
    element('h2', {}, 'A dialog'),
    element(
      'button',
      { type: 'button', class: 'pill', onclick: () => dialog.showModal() },
      'Open the dialog',
    ),
    dialog,
  );
}
