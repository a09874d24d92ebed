import { MarkIcon, type MarkIconProps } from './MarkIcon.tsx';

/** What a customer was heard to say. */
export function QuoteIcon(props: MarkIconProps) {
  return (
    <MarkIcon {...props}>
      <path
        d="M2.5 3h11v8h-6l-3 2.5V11h-2Z"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.4}
        strokeLinejoin="round"
      />
      <path
        d="M5.5 6h5M5.5 8.2h3"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.3}
        strokeLinecap="round"
      />
    </MarkIcon>
  );
}
