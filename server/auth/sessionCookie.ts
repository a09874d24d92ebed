const NAME = 'waymark_session';
/** As long as browsers keep any cookie. */
const MAX_AGE_S = 400 * 24 * 60 * 60;

/** The session token in a `Cookie` header, if there is one. */
export function readSessionCookie(header = ''): string | null {
  for (const pair of header.split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === NAME) return value ?? null;
  }
  return null;
}

/** The `Set-Cookie` header that gives a browser a session; `secure` keeps it off plain http. */
export function sessionCookie(token: string, secure: boolean): string {
  const attributes = [
    `Max-Age=${MAX_AGE_S}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ];
  return [`${NAME}=${token}`, ...attributes].join('; ');
}
