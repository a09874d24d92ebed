import type { CopyPicturesRequest, PictureAnswer } from '../../shared/protocol/pictures.ts';
import { journeyPath } from './journeys.ts';
import { request } from './request.ts';

/** Gives a picture to a journey, for one of its cards. */
export function sendPicture(journey: string, file: Blob): Promise<PictureAnswer> {
  return request('POST', `${journeyPath(journey)}/pictures`, { file });
}

/** Lets a journey show pictures of another one, too. */
export function copyPictures(journey: string, copied: CopyPicturesRequest): Promise<void> {
  return request('POST', `${journeyPath(journey)}/pictures/copies`, { json: copied });
}
