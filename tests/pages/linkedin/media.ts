import { element, icon } from '../shared/element.ts';
import { ICONS } from '../shared/icons.ts';

/** The media button, the preview, and whether something is attached. */
export interface MediaSlot {
  readonly button: HTMLElement;
  readonly preview: HTMLElement;
  attached(): boolean;
}

/** "Add media": the file input exists only after the press; "Remove media" and "Alternative text" only with a picture. */
export function mediaSlot(onChange: () => void): MediaSlot {
  const preview = element('div', { class: 'media' });
  const show = (file: File) => {
    const remove = () => {
      preview.replaceChildren();
      onChange();
    };
    preview.replaceChildren(
      element('img', { class: 'preview', alt: '', src: URL.createObjectURL(file) }),
      element(
        'div',
        { class: 'media-tools' },
        element('button', { type: 'button', 'aria-label': 'Alternative text' }, 'ALT'),
        element(
          'button',
          { type: 'button', 'aria-label': 'Remove media', onclick: remove },
          icon(ICONS.close),
        ),
      ),
    );
    onChange();
  };
  const pick = () => {
    const file = document.createElement('input');
    file.type = 'file';
    file.id = 'media-editor-file-selector__file-input';
    file.hidden = true;
    file.addEventListener('change', () => {
      const picked = file.files?.[0];
      file.remove();
      if (picked) show(picked);
    });
    preview.after(file);
    file.click();
  };
  return {
    button: element(
      'button',
      { type: 'button', 'aria-label': 'Add media', onclick: pick },
      icon(ICONS.picture),
    ),
    preview,
    attached: () => preview.childElementCount > 0,
  };
}
