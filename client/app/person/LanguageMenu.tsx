import { Languages } from 'lucide-react';
import { fetchCatalogue } from '../../../shared/words/fetchCatalogue.ts';
import { LANGUAGES } from '../../../shared/words/language.ts';
import { MenuChoice } from '../../ui/MenuChoice.tsx';
import { Submenu } from '../../ui/Submenu.tsx';
import { useToast } from '../../ui/useToast.ts';
import { languageTag } from '../../words/language.ts';
import { say } from '../../words/say.ts';
import { LANGUAGE_KEY, LANGUAGE_TAGS } from '../language.ts';
import { usePreference } from '../usePreference.ts';

/** The language of the interface, each called as its speakers call it. */
export function LanguageMenu() {
  const toast = useToast();
  const [, choose] = usePreference(LANGUAGE_KEY, LANGUAGE_TAGS, languageTag());
  return (
    <Submenu icon={<Languages aria-hidden />} label={say('Language')}>
      <MenuChoice
        label={say('Language')}
        value={languageTag()}
        options={LANGUAGE_TAGS.map((value) => ({ value, label: LANGUAGES[value] }))}
        onChange={(chosen) => {
          // Fetched before the page is left, so that nobody ends up without either language when the server is away.
          fetchCatalogue(chosen).then(
            () => {
              choose(chosen);
              location.reload();
            },
            () =>
              toast({
                text: say('The server cannot be reached. Please try again in a moment.'),
                isProblem: true,
              }),
          );
        }}
      />
    </Submenu>
  );
}
