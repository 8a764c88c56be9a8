/** The address of a service that listens on `host`, without a slash at its end. */
export function serviceUrl(host: string, port: number): string {
  // 0.0.0.0 and :: mean every address of this machine; a browser needs one of them.
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
