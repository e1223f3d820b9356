import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { ANY_BOX, anyBoxFor } from './other.ts';
import type { BoxFacts, SiteFacts } from './site.ts';
import { x } from './x.ts';

export type { BoxFacts, SiteFacts } from './site.ts';

/** The sites that PostWell reads by itself. */
export const SITES: readonly SiteFacts[] = [x, facebook, linkedin];

/** A site of which nothing is known: one that a person or their employer added. */
export const otherSite: SiteFacts = { site: 'other', name: 'This site', hosts: [], boxes: [] };

/** The facts of the site at a host name, or undefined where there are none among these. */
export const siteAt = (host: string, sites: readonly SiteFacts[]): SiteFacts | undefined =>
  sites.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));

/** Any box at all that may be written in. */
export const BOXES = ANY_BOX;

/** A box and the site whose facts tell it. */
export interface Told {
  readonly site: SiteFacts;
  readonly box: BoxFacts;
  /** The site's own facts fit. Otherwise it is read as a box of any other site. */
  readonly known: boolean;
}

/** What is known of an editor. Every editor is told, at least as a box of which nothing is known. */
export function boxOf(editor: Element, site: SiteFacts): Told {
  const own = site.boxes.find((box) => editor.matches(box.editor) && (box.fits?.(editor) ?? true));
  return own
    ? { site, box: own, known: true }
    : { site, box: anyBoxFor(editor, site.isPrivate), known: false };
}
