import { Copy } from 'lucide-react';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { IconButton } from '../../ui/IconButton.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';
import { useGridKeys } from '../list/useGridKeys.ts';
import { copyPicture } from './copyPicture.ts';
import styles from './Pictures.module.css';

/** What a screen reader reads in the place of a picture. */
export interface PictureTable {
  readonly head: readonly string[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

/** A picture with its name, as wide as its place; it can be copied as an image, walked through by the arrow keys, and read as a table. */
export function Picture({
  title,
  about,
  height,
  table,
  isEmpty,
  isWide = false,
  cells = [1, 1],
  children,
}: {
  readonly title: string;
  /** What one sees in it, in a sentence. */
  readonly about: string;
  readonly height: number;
  readonly table: PictureTable;
  /** There is nothing to draw. */
  readonly isEmpty: boolean;
  readonly isWide?: boolean;
  /** How many rows and columns of parts there are to walk through; they count from 1. */
  readonly cells?: readonly [rows: number, columns: number];
  readonly children: (width: number) => ReactNode;
}) {
  const id = useId();
  const toast = useToast();
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const drawing = useGridKeys<SVGSVGElement>(cells[0] + 1, cells[1] + 1);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const copy = (): void => {
    if (drawing.current === null) return;
    copyPicture(drawing.current, title).then(
      (how) => {
        toast({ text: how === 'copied' ? say('Picture copied') : say('Picture downloaded') });
      },
      () => {
        toast({ text: say('This browser cannot copy the picture'), isProblem: true });
      },
    );
  };
  return (
    <section
      className={isWide ? `${styles['picture']} ${styles['wide']}` : styles['picture']}
      aria-labelledby={id}
    >
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {!isEmpty && (
          <IconButton label={say('Copy as an image: {name}', { name: title })} onClick={copy}>
            <Copy aria-hidden />
          </IconButton>
        )}
      </div>
      <p className={styles['about']}>{isEmpty ? say('Nothing to show yet.') : about}</p>
      <div ref={place} className={styles['drawing']}>
        {!isEmpty && width > 0 && (
          <svg ref={drawing} role="group" aria-label={title} width={width} height={height}>
            {children(width)}
          </svg>
        )}
      </div>
      {!isEmpty && (
        <div className="unseen">
          <table>
            <caption>{title}</caption>
            <thead>
              <tr>
                {table.head.map((words) => (
                  <th key={words} scope="col">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([heading = '', ...row], index) => (
                // Rows have no names of their own: two journeys may be called the same.
                // oxlint-disable-next-line react/no-array-index-key
                <tr key={index}>
                  <th scope="row">{heading}</th>
                  {row.map((words, column) => (
                    // oxlint-disable-next-line react/no-array-index-key -- nor have cells, which never change places
                    <td key={column}>{words}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
