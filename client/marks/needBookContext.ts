import { createContext, useContext } from 'react';
import { PUBLISHED_NEEDS, type NeedBook } from '../../shared/needs/needBook.ts';

/** The needs that the open journey can name; where no journey is open, the published ones. */
export const NeedBookContext = createContext<NeedBook>(PUBLISHED_NEEDS);

/** The needs that the open journey can name, by their names, colours and letters. */
export function useNeedBook(): NeedBook {
  return useContext(NeedBookContext);
}
