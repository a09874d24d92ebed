import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';

/** Something that could be done. */
export function BulbIcon(props: MarkIconProps) {
  return (
    <MarkIcon {...props}>
      <path
        d="M6 11c0-1.6-2-2.4-2-4.8a4 4 0 0 1 8 0c0 2.4-2 3.2-2 4.8ZM6.4 13.6h3.2"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </MarkIcon>
  );
}
