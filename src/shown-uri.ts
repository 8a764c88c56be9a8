/** An address as messages and logs may show it: without the user and the password that somebody has put into it. */
export function shownUri(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
