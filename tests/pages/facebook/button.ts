import { element } from '../shared/element.ts';

/**
 * A button as Facebook makes it: a `div` with a role. It has no `disabled` of its own, so `aria-disabled` says it, and it
 * answers to Enter and Space only because the page listens for them.
 */
export function roleButton(
  label: string,
  onPress: (by: 'click' | 'key') => void,
  ...inside: (Node | string)[]
): HTMLElement {
  const enabled = () => button.getAttribute('aria-disabled') !== 'true';
  const button = element(
    'div',
    {
      role: 'button',
      tabindex: '0',
      'aria-label': label,
      onclick: () => {
        if (enabled()) onPress('click');
      },
      onkeydown: (event) => {
        if (!(event instanceof KeyboardEvent) || (event.key !== 'Enter' && event.key !== ' ')) return;
        event.preventDefault();
        if (enabled()) onPress('key');
      },
    },
    ...inside,
  );
  return button;
}

/** Says whether a role button can be pressed, in the way that Facebook says it. */
export function setEnabled(button: HTMLElement, enabled: boolean): void {
  if (enabled) button.removeAttribute('aria-disabled');
  else button.setAttribute('aria-disabled', 'true');
  button.tabIndex = enabled ? 0 : -1;
}
