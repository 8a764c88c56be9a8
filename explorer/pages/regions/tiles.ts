/** A province in the tile map: its code, its place, and a name short enough for a tile. */
export interface Tile {
  readonly code: string;
  /** From 1. */
  readonly column: number;
  readonly row: number;
  readonly zh: string;
  /** The letters of ISO 3166-2:CN. */
  readonly en: string;
}

/** Where provinces stand in the map, north above: each about where it is among its neighbours. Drawn by hand, of no geometry. */
const ROWS = [
  '.......|.......|.......|.......|.......|.......|.......|230000 黑龙江 HL',
  '.......|.......|.......|.......|.......|.......|.......|220000 吉林 JL',
  '650000 新疆 XJ|.......|620000 甘肃 GS|640000 宁夏 NX|150000 内蒙古 NM|110000 北京 BJ|120000 天津 TJ|210000 辽宁 LN',
  '.......|630000 青海 QH|.......|610000 陕西 SN|140000 山西 SX|130000 河北 HE|370000 山东 SD|.......',
  '540000 西藏 XZ|.......|510000 四川 SC|500000 重庆 CQ|410000 河南 HA|340000 安徽 AH|320000 江苏 JS|310000 上海 SH',
  '.......|.......|530000 云南 YN|520000 贵州 GZ|420000 湖北 HB|360000 江西 JX|330000 浙江 ZJ|.......',
  '.......|.......|.......|450000 广西 GX|430000 湖南 HN|440000 广东 GD|350000 福建 FJ|710000 台湾 TW',
  '.......|.......|.......|460000 海南 HI|820000 澳门 MO|810000 香港 HK|.......|.......',
] as const;

/** The tiles of the map, row by row. */
export const TILES: readonly Tile[] = ROWS.flatMap((line, row) =>
  line.split('|').flatMap((cell, column) => {
    const [code = '', zh = '', en = ''] = cell.split(' ');
    return en === '' ? [] : [{ code, zh, en, column: column + 1, row: row + 1 }];
  }),
);
