import { Bookmark, BookmarkPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { ReviewView } from '../../../shared/protocol/reviewViews.ts';
import { sentenceOf } from '../../api/apiError.ts';
import { deleteView, listViews, saveView } from '../../api/review.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/useToast.ts';
import { say } from '../../words/say.ts';
import { words } from '../../words/words.ts';
import styles from './ViewMenu.module.css';

/** What managers ask first, for everybody. */
const READY = [
  { name: words('Broken moments of truth'), query: 'kind=moment&moment=broken' },
  {
    name: words('Worst pain points'),
    query: 'kind=pain&severity=3&severity=4&status=new&status=accepted&status=in+progress',
  },
  { name: words('Pain points without an owner'), query: 'kind=pain&owner=' },
  { name: words('Overdue'), query: 'kind=pain&due=overdue&sort=due' },
  { name: words('Needs that fail'), query: 'kind=need&level=3&group=need' },
] as const;

/** Lists that have a name: those that everybody has, and one's own; names the one that is shown. */
export function ViewMenu({ search }: { readonly search: string }) {
  const [, navigate] = useLocation();
  const toast = useToast();
  const [isOpen, setIsOpen] = useState(false);
  const [views, setViews] = useState<readonly ReviewView[]>([]);
  const [isNaming, setIsNaming] = useState(false);
  const tell = (error: unknown): void => {
    toast({ text: sentenceOf(error), isProblem: true });
  };
  const open = (query: string): void => {
    setIsOpen(false);
    navigate(query === '' ? '/review' : `/review?${query}`);
  };
  return (
    <>
      <Popover
        title={say('Views')}
        isTitleHidden
        isOpen={isOpen}
        onOpenChange={(opens) => {
          setIsOpen(opens);
          if (opens) listViews().then(setViews, tell);
        }}
        trigger={
          <Button kind="quiet" icon={<Bookmark aria-hidden />}>
            {say('Views')}
          </Button>
        }
      >
        <ul className={styles['list']}>
          {READY.map(({ name, query }) => (
            <li key={query}>
              <Button
                kind="quiet"
                className={styles['view']}
                onClick={() => {
                  open(query);
                }}
              >
                {say(name)}
              </Button>
            </li>
          ))}
          {views.map(({ id, name, query }) => (
            <li key={id} className={styles['own']}>
              <Button
                kind="quiet"
                className={styles['view']}
                onClick={() => {
                  open(query);
                }}
              >
                {name}
              </Button>
              <IconButton
                label={say('Delete {name}', { name })}
                onClick={() => {
                  deleteView(id).then(() => {
                    setViews((before) => before.filter((view) => view.id !== id));
                  }, tell);
                }}
              >
                <Trash2 aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
        <Button
          icon={<BookmarkPlus aria-hidden />}
          disabled={search === ''}
          onClick={() => {
            setIsOpen(false);
            setIsNaming(true);
          }}
        >
          {say('Keep this list as a view')}
        </Button>
      </Popover>
      {isNaming && (
        <NameView
          onClose={() => {
            setIsNaming(false);
          }}
          onName={(name) =>
            saveView(name, search).then(() => {
              setIsNaming(false);
              toast({ text: say('“{name}” is among your views', { name }) });
            }, tell)
          }
        />
      )}
    </>
  );
}

function NameView({
  onClose,
  onName,
}: {
  readonly onClose: () => void;
  readonly onName: (name: string) => Promise<void>;
}) {
  const [name, setName] = useState('');
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={say('Keep this list as a view')}
      description={say('It keeps the filters, the order and the groups, and shows what is so by then.')}
      footer={
        <>
          <Button onClick={onClose}>{say('Cancel')}</Button>
          <Button kind="primary" type="submit" form="name-view" disabled={name.trim() === ''}>
            {say('Save')}
          </Button>
        </>
      }
    >
      <form
        id="name-view"
        onSubmit={(event) => {
          event.preventDefault();
          void onName(name.trim());
        }}
      >
        <TextField label={say('Name')} value={name} maxLength={100} onChange={setName} />
      </form>
    </Dialog>
  );
}
