import { useState } from 'react';
import { setDelivery } from '../../../shared/changes/setDelivery.ts';
import type { Delivery } from '../../../shared/journey/delivery.ts';
import type { Id } from '../../../shared/journey/id.ts';
import { deliveryGap } from '../../../shared/scoring/deliveryGap.ts';
import { edit } from '../../actions/edit.ts';
import { gapWords } from '../../marks/gapWords.ts';
import { ScalesIcon } from '../../marks/ScalesIcon.tsx';
import { useSession } from '../../model/useSession.ts';
import { say } from '../../words/say.ts';
import { DayField } from '../fields/DayField.tsx';
import { DraftField } from '../fields/DraftField.tsx';
import drafts from '../fields/DraftField.module.css';
import { NumberField } from '../fields/NumberField.tsx';
import { Section } from '../fields/Section.tsx';
import { GapBar } from './GapBar.tsx';
import { useDelivery } from './useDelivery.ts';
import { words } from '../../words/words.ts';

/** How well a stage or card delivers, in the eyes of the team and of its customers, and how far the two lie apart. */
export function DeliverySection({ subject }: { readonly subject: Id }) {
  const session = useSession();
  const delivery = useDelivery(subject);
  const [chosen, setChosen] = useState<boolean | null>(null);
  if (delivery === null) return null;
  const gap = deliveryGap(delivery);
  const set = (label: string, ratings: Partial<Delivery>): void => {
    const change = (): void => {
      setDelivery(session.document, { subject, ...ratings });
    };
    if (!edit(session, label, change, [subject])) return;
    const told = deliveryGap({ ...delivery, ...ratings });
    if ('teamRating' in ratings || 'customerRating' in ratings)
      session.announcement.set(told === null ? say('Rating taken back') : gapWords(told));
  };
  return (
    <Section
      icon={<ScalesIcon />}
      title={say('Delivery gap')}
      isOpen={chosen ?? gap !== null}
      onToggle={setChosen}
    >
      <div className={drafts['pair']}>
        <NumberField
          label={say('Team rating, 0 to 10')}
          value={delivery.teamRating}
          least={0}
          most={10}
          onKeep={(teamRating) => {
            set(words('Rate delivery'), { teamRating });
          }}
        />
        <NumberField
          label={say('Customers, 0 to 10')}
          value={delivery.customerRating}
          least={0}
          most={10}
          onKeep={(customerRating) => {
            set(words('Rate delivery'), { customerRating });
          }}
        />
      </div>
      {gap !== null && <GapBar gap={gap} />}
      {delivery.customerRating !== null && (
        <>
          <div className={drafts['pair']}>
            <NumberField
              label={say('Customers asked')}
              value={delivery.customerSample}
              least={1}
              most={1_000_000_000}
              isWhole
              onKeep={(customerSample) => {
                set(words('Edit rating of customers'), { customerSample });
              }}
            />
            <DayField
              label={say('Asked on')}
              value={delivery.customerRatedOn}
              onKeep={(customerRatedOn) => {
                set(words('Edit rating of customers'), { customerRatedOn });
              }}
            />
          </div>
          <DraftField<string | null>
            label={say('Source of the rating')}
            value={delivery.customerSource ?? ''}
            placeholder={say('Survey after the call')}
            maxLength={200}
            understand={(typed) => ({ value: typed === '' ? null : typed })}
            onKeep={(customerSource) => {
              set(words('Edit rating of customers'), { customerSource });
            }}
          />
        </>
      )}
    </Section>
  );
}
