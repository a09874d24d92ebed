/** Why a file could not be read or written, as a part of a sentence. */
export function fileReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'EACCES' || code === 'EPERM') return 'this user may not do that';
  if (code === 'EROFS') return 'nothing can be written there';
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no space is left';
  if (code === 'ENAMETOOLONG') return 'its name is too long';
  return message;
}
