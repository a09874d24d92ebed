import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { JourneyHeader } from '../../../shared/journey/header.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { makeCounterpart } from '../../api/journeys.ts';
import { Button } from '../../ui/Button.tsx';
import buttonStyles from '../../ui/Button.module.css';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';
import { MessagePage } from '../MessagePage.tsx';

/** Says that there is nothing to compare a journey with (any more), and makes it for those who may. */
export function NoCounterpart({
  journey,
  state,
  mayMake,
  isLost,
}: {
  readonly journey: string;
  readonly state: JourneyHeader['state'];
  readonly mayMake: boolean;
  /** There was one, but it was deleted, or is not shared with this person. */
  readonly isLost: boolean;
}) {
  const toast = useToast();
  const [, navigate] = useLocation();
  const [isMaking, setIsMaking] = useState(false);
  const isAsIs = state === 'as-is';
  const missing = isAsIs ? say('This journey has no to-be yet') : say('This journey has no as-is yet');
  const lost = isAsIs
    ? say('The to-be was deleted, or it is not shared with you')
    : say('The as-is was deleted, or it is not shared with you');
  const make = (): void => {
    setIsMaking(true);
    makeCounterpart(journey).then(
      ({ id }) => {
        navigate(`/journeys/${id}`);
      },
      (error: unknown) => {
        setIsMaking(false);
        toast({ text: sentenceOf(error), isProblem: true });
      },
    );
  };
  return (
    <MessagePage
      title={isLost ? lost : missing}
      action={
        <>
          {mayMake && (
            <Button kind="primary" disabled={isMaking} onClick={make}>
              {isAsIs ? say('Make a to-be of this') : say('Make an as-is of this')}
            </Button>
          )}
          <Link href={`/journeys/${journey}`} className={buttonStyles['button']}>
            {say('Open the map')}
          </Link>
        </>
      }
    >
      {isLost
        ? say('Its owner can share it with you, or bring it back.')
        : say('It starts as the same journey. Change it, and see here what is better.')}
    </MessagePage>
  );
}
