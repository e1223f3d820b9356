// Takes the one way to put HTML into a page out of what is built: Preact can, if it is asked to, and nobody here asks.

/** Where Preact writes HTML. */
const SINK = /(\w+)\.innerHTML\s*=(?!=)/g;

/** A plugin for the build: what Preact would write as HTML, it writes as text. Throws when Preact has changed its ways. */
export const noHtml = () => ({
  name: 'postwell-no-html',
  /** @param {string} code @param {string} id */
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.[a-z.]*js$/.test(id.replace(/\?.*$/, ''))) return null;
    const sinks = code.match(SINK)?.length ?? 0;
    if (sinks !== 1)
      throw new Error(`Preact writes HTML in ${sinks} places; one was expected. Look at them.`);
    return { code: code.replace(SINK, '$1.textContent='), map: null };
  },
});
