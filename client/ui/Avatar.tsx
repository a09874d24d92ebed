import { classNames } from './classNames.ts';
import { initials } from './initials.ts';
import styles from './Avatar.module.css';

export interface AvatarProps {
  readonly name: string;
  /** Any CSS colour that white can be read on. */
  readonly colour: string;
  readonly size?: 'small' | 'medium' | 'large';
  /** For a place that names the person next to it. */
  readonly isDecorative?: boolean;
}

/** A person as a round badge with initials. */
export function Avatar({ name, colour, size = 'medium', isDecorative = false }: AvatarProps) {
  return (
    <span
      className={classNames(styles['avatar'], styles[size])}
      style={{ backgroundColor: colour }}
      {...(isDecorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name })}
      // Drawn rather than said: what a badge says is the name.
      data-initials={initials(name)}
    />
  );
}
