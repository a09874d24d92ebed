import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';

/** What a team believes of its service beside what its customers say: two bars of unlike length. */
export function ScalesIcon(props: MarkIconProps) {
  return (
    <MarkIcon {...props}>
      <path
        d="M2.5 5.5h11M2.5 10.5h6"
        fill="none"
        stroke="currentColor"
        strokeWidth={2.4}
        strokeLinecap="round"
      />
    </MarkIcon>
  );
}
