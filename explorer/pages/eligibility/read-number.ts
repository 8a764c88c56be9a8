const SCALES: Readonly<Record<string, number>> = { '': 1, 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 };

/** A number as people write it: 1,200,000, 120万, 1.2 million; `undefined` for what is none. */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replace(/[\s,_]/g, '');
  const [, digits = '', scale = ''] =
    /^[¥￥]?(-?(?:\d+\.?\d*|\.\d+))(万|亿|million|billion)?元?$/i.exec(plain) ?? [];
  if (digits === '') return undefined;
  // 1.1万 is 11000 and not 11000.000000000002.
  return Number((Number(digits) * (SCALES[scale.toLowerCase()] ?? 1)).toPrecision(15));
}
