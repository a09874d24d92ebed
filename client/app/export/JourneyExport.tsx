import { useState } from 'react';
import { DEFAULT_EXPORT } from '../../../shared/formats/exportOptions.ts';
import { ExportDialog } from '../../exporting/ExportDialog.tsx';
import { useSession } from '../../model/useSession.ts';

/** Takes the open journey out as a file, read through the lens that one looks through. */
export function JourneyExport({ onClose }: { readonly onClose: () => void }) {
  const { journeyId, viewing } = useSession();
  const [look] = useState(() => ({ ...DEFAULT_EXPORT, lens: viewing.lens.get() }));
  return <ExportDialog journey={journeyId} initialLook={look} onClose={onClose} />;
}
