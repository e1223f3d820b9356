/** @jsxImportSource react */
import { useEffect, useRef } from 'react';
import { mountEditor, recordSent } from '../shared/record.ts';

/** The page where one's own profile is changed (`/settings/profile`). */
export function Profile() {
  const bio = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const root = bio.current;
    return root ? mountEditor(root, () => root.value) : undefined;
  }, []);
  const save = () => recordSent({ text: bio.current?.value ?? '', kind: 'profile', by: 'click' });
  return (
    <>
      <label>
        Bio <textarea ref={bio} name="description" rows={3} />
      </label>
      <button type="button" className="pill" data-testid="Profile_Save_Button" onClick={save}>
        Save
      </button>
    </>
  );
}
