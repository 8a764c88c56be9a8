const images = new Map<string, string>();

/** The sign of a type as a picture: a node has one label only, and that is its name. */
export function glyphImage(sign: string, color: string): string {
  const key = `${sign} ${color}`;
  const known = images.get(key);
  if (known !== undefined) return known;
  const size = [...sign].length > 1 ? 26 : 32;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64"><text x="32" y="${32 + size * 0.36}" text-anchor="middle" font-family="sans-serif" font-size="${size}" fill="${color}">${sign}</text></svg>`;
  const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
  images.set(key, image);
  return image;
}
