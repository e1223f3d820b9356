import { element, icon } from '../shared/element.ts';
import { ICONS } from '../shared/icons.ts';
import { roleButton } from './button.ts';

/** The photo button and the place where its picture shows, with `Remove post attachment` while there is one. */
export function pictureSlot(onCount: (count: number) => void): { button: HTMLElement; preview: HTMLElement } {
  const preview = element('div', { class: 'f-preview' });
  const remove = () => {
    preview.replaceChildren();
    onCount(0);
  };
  const file = element('input', {
    type: 'file',
    accept: 'image/*,video/*',
    hidden: true,
    onchange: () => {
      const picked = file instanceof HTMLInputElement ? file.files?.[0] : undefined;
      if (!picked) return;
      const picture = element('img', { class: 'preview', alt: '', src: URL.createObjectURL(picked) });
      preview.replaceChildren(picture, roleButton('Remove post attachment', remove, icon(ICONS.close)));
      onCount(1);
    },
  });
  const button = element(
    'div',
    { class: 'f-photo' },
    roleButton('Photo/video', () => file.click(), icon(ICONS.picture)),
    file,
  );
  return { button, preview };
}
