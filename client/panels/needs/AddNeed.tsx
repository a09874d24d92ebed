import { useState } from 'react';
import { addOwnNeed } from '../../actions/addOwnNeed.ts';
import { useSession } from '../../model/useSession.ts';
import { TextField } from '../../ui/TextField.tsx';
import { say } from '../../words/say.ts';

/** The longest name that can be typed for a need. */
const LONGEST = 60;

/** A line to type a need of the team's own into; Enter adds it, and one can go on with the next. */
export function AddNeed() {
  const session = useSession();
  const [typed, setTyped] = useState('');
  return (
    <TextField
      label={say('Add a need')}
      isLabelHidden
      placeholder={say('Add a need of your own')}
      maxLength={LONGEST}
      value={typed}
      onChange={setTyped}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (typed.trim() !== '') addOwnNeed(session, typed);
        setTyped('');
      }}
    />
  );
}
