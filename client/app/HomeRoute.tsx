import { HomePage } from '../home/HomePage.tsx';
import { InboxButton } from './inbox/InboxButton.tsx';
import { PersonMenu } from './person/PersonMenu.tsx';

/** Home, with what belongs to the person in its corner. */
export function HomeRoute() {
  return (
    <HomePage
      personMenu={
        <>
          <InboxButton />
          <PersonMenu />
        </>
      }
    />
  );
}
