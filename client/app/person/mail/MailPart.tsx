import { useEffect, useState } from 'react';
import type { MailSettings } from '../../../../shared/protocol/mail.ts';
import { sentenceOf } from '../../../api/apiError.ts';
import { confirmMail, forgetMail, getMail, giveMailAddress, wishMail } from '../../../api/mail.ts';
import { Button } from '../../../ui/Button.tsx';
import { languageTag } from '../../../words/language.ts';
import { say } from '../../../words/say.ts';
import { AddressForm } from './AddressForm.tsx';
import { CodeForm } from './CodeForm.tsx';
import styles from './MailPart.module.css';

/** Where a person is mailed what concerns them; nothing at all where Waymark sends no mail. */
export function MailPart() {
  const [settings, setSettings] = useState<MailSettings | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = (work: Promise<MailSettings>): Promise<void> =>
    work.then(
      (told) => {
        setSettings(told);
        setIsChanging(false);
        setProblem(null);
      },
      (error: unknown) => {
        setProblem(sentenceOf(error));
      },
    );
  useEffect(() => {
    // Without an answer nothing is offered: the dialog is there for the name.
    getMail().then(setSettings, () => undefined);
  }, []);
  if (settings?.isOffered !== true) return null;
  const { address, unconfirmed, isWanted } = settings;
  const forget = (): void => {
    void attempt(forgetMail().then(getMail));
  };
  return (
    <section aria-labelledby="mail-heading" className={styles['part']}>
      <h3 id="mail-heading" className={styles['heading']}>
        {say('E-mail')}
      </h3>
      {address !== null && (
        <>
          <p dir="auto" className={styles['address']}>
            {address}
          </p>
          <label className={styles['wish']}>
            <input
              type="checkbox"
              checked={isWanted}
              onChange={(event) => {
                void attempt(wishMail({ isWanted: event.target.checked, ...here() }));
              }}
            />
            {say('Mail me mentions, answers, what is assigned to me and what is due')}
          </label>
        </>
      )}
      {unconfirmed !== null && !isChanging ? (
        <CodeForm address={unconfirmed} onConfirm={(code) => attempt(confirmMail(code))} />
      ) : (
        (address === null || isChanging) && (
          <AddressForm onGive={(given) => attempt(giveMailAddress({ address: given, ...here() }))} />
        )
      )}
      {problem !== null && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {(address !== null || unconfirmed !== null) && (
        <div className={styles['ways']}>
          {!isChanging && (
            <Button
              kind="quiet"
              onClick={() => {
                setIsChanging(true);
              }}
            >
              {say('Another address')}
            </Button>
          )}
          <Button kind="quiet" onClick={forget}>
            {say('Forget my address')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** In which language mail is to be written, and where the day begins and ends. */
function here(): { readonly language: string; readonly timeZone: string } {
  return { language: languageTag(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
