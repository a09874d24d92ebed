import { Menu as Base } from '@base-ui/react/menu';
import styles from './Popup.module.css';

/** A line between parts of a {@link Menu}. */
export function MenuSeparator() {
  return <Base.Separator className={styles['separator']} />;
}
