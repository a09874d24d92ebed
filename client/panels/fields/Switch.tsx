import { Switch as Base } from '@base-ui/react/switch';
import styles from './Switch.module.css';

/** Turns something on and off; its label is said, and written beside it by whoever uses it. */
export function Switch({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <Base.Root
      aria-label={label}
      className={styles['switch']}
      checked={isOn}
      onCheckedChange={(checked) => {
        onChange(checked);
      }}
    >
      <Base.Thumb className={styles['thumb']} />
    </Base.Root>
  );
}
