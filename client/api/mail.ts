import type { MailAddressRequest, MailSettings, MailWishRequest } from '../../shared/protocol/mail.ts';
import { request } from './request.ts';

/** Where one is mailed to, and whether. */
export function getMail(): Promise<MailSettings> {
  return request('GET', '/api/mail');
}

/** Gives an address, to which a code is mailed. */
export function giveMailAddress(address: MailAddressRequest): Promise<MailSettings> {
  return request('PUT', '/api/mail', { json: address });
}

/** Shows by the code that the address is one's own. */
export function confirmMail(code: string): Promise<MailSettings> {
  return request('POST', '/api/mail/confirm', { json: { code } });
}

/** Says whether one wants mail. */
export function wishMail(wish: MailWishRequest): Promise<MailSettings> {
  return request('PATCH', '/api/mail', { json: wish });
}

/** Has one's address forgotten. */
export function forgetMail(): Promise<void> {
  return request('DELETE', '/api/mail');
}
