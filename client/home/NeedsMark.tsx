/** Needs at risk as such, whichever they are: three fields that grow hotter. */
export function NeedsMark() {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect
        x={1.5}
        y={3.5}
        width={3.6}
        height={9}
        rx={1}
        fill="var(--heat-2)"
        stroke="var(--outline)"
        strokeWidth={0.8}
      />
      <rect
        x={6.2}
        y={3.5}
        width={3.6}
        height={9}
        rx={1}
        fill="var(--heat-3)"
        stroke="var(--outline)"
        strokeWidth={0.8}
      />
      <rect x={10.9} y={3.5} width={3.6} height={9} rx={1} fill="var(--heat-4)" />
    </svg>
  );
}
