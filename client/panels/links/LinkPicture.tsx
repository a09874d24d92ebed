import type { LinkKind } from '../../../shared/journey/link.ts';

/** The kinds of arrow by their form, as on the board: whole, dashed, dotted, double. */
export function LinkPicture({ kind }: { readonly kind: LinkKind }) {
  return (
    <svg width={32} height={16} viewBox="0 0 32 16" aria-hidden>
      {kind === 'hand-off' ? (
        <path d="M2 6.5h22M2 9.5h22" fill="none" stroke="currentColor" strokeWidth={1.4} />
      ) : (
        <path
          d="M2 8h22"
          fill="none"
          stroke="currentColor"
          strokeWidth={kind === 'loop' ? 2.2 : 1.6}
          strokeLinecap={kind === 'loop' ? 'round' : 'butt'}
          {...(DASHES[kind] !== undefined && { strokeDasharray: DASHES[kind] })}
        />
      )}
      <path d="M30 8l-7-3.5v7Z" fill="currentColor" />
    </svg>
  );
}

const DASHES: Readonly<Partial<Record<LinkKind, string>>> = { branch: '5 3', loop: '0.1 4' };
