import { useEffect, useState } from 'react';
import { DEFAULT_EXPORT } from '../../../shared/formats/exportOptions.ts';
import { ExportDialog } from '../../exporting/ExportDialog.tsx';
import { useSession } from '../../model/useSession.ts';
import { fetchSoon } from '../../ui/fetchSoon.ts';
import { loadPainting, paintJourney } from './paintJourney.ts';

/** Takes the open journey out as a file, read through the lens that one looks through. */
export function JourneyExport({ onClose }: { readonly onClose: () => void }) {
  const session = useSession();
  const { journeyId, viewing } = session;
  const [look] = useState(() => ({ ...DEFAULT_EXPORT, lens: viewing.lens.get() }));
  useEffect(() => fetchSoon(loadPainting), []);
  return (
    <ExportDialog
      journey={journeyId}
      initialLook={look}
      paint={(wanted) => paintJourney(session, wanted)}
      onClose={onClose}
    />
  );
}
