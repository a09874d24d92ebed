/* oxlint-disable no-underscore-dangle -- it is what the page calls it */

/** What the floor knows of a card. */
export interface FloorCard {
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly channel: string;
}

/**
 * The least that a board of cards can cost: a painter by hand on one canvas, without React, marks, lanes, headers,
 * people or accessibility, with the same cards in the same places. Runs in the page, so it takes all it needs along.
 */
export function paintFloor(given: readonly FloorCard[]): void {
  const [width, height, edge] = [208, 96, 40];
  const colours = ['#2563eb', '#16a34a', '#dc2626', '#d97706', '#7c3aed', '#0891b2', '#db2777', '#65a30d'];
  const cards = given.map((card, index) => ({ ...card, index, lines: null as string[] | null }));
  document.body.style.margin = '0';
  const canvas = document.createElement('canvas');
  canvas.width = innerWidth;
  canvas.height = innerHeight;
  canvas.style.cssText = 'position:absolute;inset:0;touch-action:none';
  document.body.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('This browser paints no canvas.');
  const view = { x: edge, y: edge, zoom: 1 };
  let frame: number | undefined;

  const colour = (index: number): string => colours[index % colours.length] ?? '';
  const linesOf = (card: (typeof cards)[number]): string[] => {
    const lines: string[] = [];
    let line = '';
    for (const word of card.title.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && context.measureText(longer).width > width - 24) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line].slice(0, 2);
  };
  const paint = (): void => {
    frame = undefined;
    const { x, y, zoom } = view;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#f8fafc';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.setTransform(zoom, 0, 0, zoom, x, y);
    const [left, top] = [-x / zoom, -y / zoom];
    const [right, bottom] = [left + canvas.width / zoom, top + canvas.height / zoom];
    const seen = cards.filter(
      (card) => card.x < right && card.x + width > left && card.y < bottom && card.y + height > top,
    );
    context.fillStyle = '#fff';
    context.beginPath();
    for (const card of seen) context.rect(card.x, card.y, width, height);
    context.fill();
    const isNear = zoom >= 0.25;
    if (isNear) {
      context.strokeStyle = '#cbd5e1';
      context.stroke();
    }
    const areas = new Map<string, number[]>();
    const add = (of: string, ...area: number[]): void => {
      const list = areas.get(of) ?? [];
      areas.set(of, list);
      list.push(...area);
    };
    for (const { index, x: at, y: from } of seen) {
      add(colour(index), at, from, isNear ? 4 : 24, height);
      if (!isNear) continue;
      for (let badge = 0; badge < 3; badge++)
        add(colour(index + badge), at + 12 + badge * 26, from + 74, 22, 8);
      add(index % 2 === 0 ? '#dc2626' : '#16a34a', at + 180, from + 72, 12, 12);
    }
    for (const [fill, area] of areas) {
      context.fillStyle = fill;
      for (let at = 0; at < area.length; at += 4)
        context.fillRect(area[at] ?? 0, area[at + 1] ?? 0, area[at + 2] ?? 0, area[at + 3] ?? 0);
    }
    if (zoom < 0.5) return;
    context.textBaseline = 'top';
    context.fillStyle = '#0f172a';
    context.font = '600 13px sans-serif';
    for (const card of seen) {
      card.lines ??= linesOf(card);
      for (const [line, words] of card.lines.entries())
        context.fillText(words, card.x + 12, card.y + 8 + line * 16);
    }
    context.font = '11px sans-serif';
    context.fillStyle = '#475569';
    for (const { channel, x: at, y: from } of seen) context.fillText(channel, at + 12, from + 46);
  };
  const repaint = (): void => {
    frame ??= requestAnimationFrame(paint);
  };
  const onBoard = ({ clientX, clientY }: MouseEvent): { x: number; y: number } => ({
    x: (clientX - view.x) / view.zoom,
    y: (clientY - view.y) / view.zoom,
  });

  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      if (event.ctrlKey) {
        const zoom = Math.max(0.02, Math.min(4, view.zoom * 2 ** (-event.deltaY * 0.01)));
        const at = onBoard(event);
        Object.assign(view, { x: event.clientX - at.x * zoom, y: event.clientY - at.y * zoom, zoom });
      } else Object.assign(view, { x: view.x - event.deltaX, y: view.y - event.deltaY });
      repaint();
    },
    { passive: false },
  );
  let held: { card: { x: number; y: number }; dx: number; dy: number } | null = null;
  canvas.addEventListener('pointerdown', (event) => {
    const at = onBoard(event);
    const card = cards.findLast(
      ({ x, y }) => at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height,
    );
    held = card === undefined ? null : { card, dx: at.x - card.x, dy: at.y - card.y };
    canvas.setPointerCapture(event.pointerId);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (held === null) return;
    const at = onBoard(event);
    Object.assign(held.card, { x: at.x - held.dx, y: at.y - held.dy });
    repaint();
  });
  canvas.addEventListener('pointerup', () => {
    held = null;
  });
  const [right, bottom] = [
    Math.max(...cards.map(({ x }) => x + width)),
    Math.max(...cards.map(({ y }) => y + height)),
  ];
  Object.assign(window, {
    __bench: {
      ready: true,
      readyAt: performance.now(),
      setView: (zoom: number) => {
        Object.assign(view, { x: 0, y: 0, zoom });
        repaint();
      },
      fitAll: () => {
        Object.assign(view, {
          x: edge,
          y: edge,
          zoom: Math.min(1, (innerWidth - 2 * edge) / right, (innerHeight - 2 * edge) / bottom),
        });
        repaint();
      },
      view: () => ({ ...view }),
      cardPos: (index: number) => ({ x: cards[index]?.x ?? 0, y: cards[index]?.y ?? 0 }),
    },
  });
  repaint();
}
