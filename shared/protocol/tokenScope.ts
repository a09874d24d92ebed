/**
 * What a token may be used for, never more than its person may do: `read` what there is, `export` files, `write` changes
 * (with `read`, on the sync socket too). Who one is, whom one lets in and other tokens are for people alone.
 */
export const TOKEN_SCOPES = ['read', 'export', 'write'] as const;

export type TokenScope = (typeof TOKEN_SCOPES)[number];
