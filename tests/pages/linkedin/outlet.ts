import quillStyle from 'quill/dist/quill.core.css?inline';
import baseStyle from '../shared/base.css?inline';
import { element } from '../shared/element.ts';
import modalStyle from './share-box.css?inline';

/**
 * The open shadow root that holds LinkedIn's older parts. Its host has no height, and comes into the page only when it is
 * first needed, so a reader that looks once at the start never finds it.
 */
export function outlet(): ShadowRoot {
  const found = document.getElementById('interop-outlet')?.shadowRoot;
  if (found) return found;
  const host = element('div', { id: 'interop-outlet', 'data-testid': 'interop-shadowdom' });
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [baseStyle, quillStyle, modalStyle].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  document.body.append(host);
  return root;
}
