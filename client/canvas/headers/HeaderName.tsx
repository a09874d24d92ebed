import { useLayoutEffect, useRef } from 'react';
import type { Id } from '../../../shared/journey/id.ts';
import { useSession } from '../../model/useSession.ts';
import { useSharedText } from '../../model/useSharedText.ts';
import { useStore } from '../../model/useStore.ts';
import styles from './Headers.module.css';
import { say } from '../../words/say.ts';

interface HeaderNameProps {
  readonly collection: 'stages' | 'lanes';
  readonly id: Id;
  readonly name: string;
  readonly placeholder: string;
}

/** The name of a stage or lane; a field to type in while it is edited. */
export function HeaderName(props: HeaderNameProps) {
  const { collection, id, name, placeholder } = props;
  const isEditing = useStore(
    useSession().editing,
    (ref) => ref?.collection === collection && ref.id === id && ref.field === 'name',
  );
  if (isEditing) return <NameField {...props} />;
  return (
    <span dir="auto" className={styles['name']}>
      {name === '' ? <i>{placeholder}</i> : name}
    </span>
  );
}

function NameField({ collection, id, placeholder }: HeaderNameProps) {
  const session = useSession();
  const text = useSharedText({ collection, id, field: 'name' });
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  const leave = (): void => {
    const ref = session.editing.get();
    if (ref?.collection === collection && ref.id === id) session.editing.set(null);
  };
  return (
    <input
      dir="auto"
      ref={field}
      className={styles['field']}
      aria-label={collection === 'stages' ? say('Name of the stage') : say('Name of the lane')}
      placeholder={placeholder}
      value={text.value}
      onChange={text.onChange}
      onSelect={text.onSelect}
      onBlur={leave}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (!['Enter', 'Escape', 'Tab'].includes(event.key) || event.nativeEvent.isComposing) return;
        event.preventDefault();
        leave();
        session.view.get()?.focus();
      }}
    />
  );
}
