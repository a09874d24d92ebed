import { z } from 'zod';
import { storedText } from './storedText.ts';

/** Body of `POST /api/review/views` and `PUT /api/review/views/:id`: a name for what the address after the `?` says. */
export const saveViewRequest = z.object({
  name: storedText().trim().min(1).max(100),
  query: storedText().max(4000),
});

/** One of one's own named views, as `/api/review/views` lists them, by name. */
export interface ReviewView {
  readonly id: string;
  readonly name: string;
  readonly query: string;
}
