/** @jsxImportSource react */
import { Icon } from './icon.tsx';

/** What is attached, where X shows it: `[data-testid="attachments"]`, absent when there is nothing. */
export function Attachments({ pictures, onRemove }: { pictures: string[]; onRemove: () => void }) {
  if (pictures.length === 0) return null;
  return (
    <div className="x-attachments" data-testid="attachments">
      {pictures.map((url) => (
        // biome-ignore lint/a11y/useSemanticElements: X has a group role here, not a fieldset.
        <div key={url} role="group" aria-label="Media">
          <img className="preview" src={url} alt="" />
          <button type="button" className="x-remove" aria-label="Remove media" onClick={onRemove}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
