import { ReviewPage } from '../../review/list/ReviewPage.tsx';
import { InboxButton } from '../inbox/InboxButton.tsx';
import { PersonMenu } from '../person/PersonMenu.tsx';
import { usePerson } from '../person/usePerson.ts';

/** The review, for whoever uses this browser. */
export function ReviewRoute() {
  const { person } = usePerson();
  return (
    <ReviewPage
      person={person}
      personMenu={
        <>
          <InboxButton />
          <PersonMenu />
        </>
      }
    />
  );
}
