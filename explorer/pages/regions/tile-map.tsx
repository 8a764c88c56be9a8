import { Link } from 'react-router';

import { useLanguage } from '../../language/language.js';
import { useWords } from '../../language/words.js';
import { entityAddress } from '../../routing/addresses.js';
import type { Province } from './load-regions.js';
import styles from './regions.module.css';
import { TILES } from './tiles.js';
import { words } from './words.js';

/** Shades beside the plain one. */
const SHADES = 4;

/** The provinces as tiles, each a link to its page; as far as the graph has them. */
export function TileMap({ provinces }: { readonly provinces: readonly Province[] }) {
  const texts = useWords(words);
  const language = useLanguage();
  const most = Math.max(1, ...provinces.map(({ claims }) => claims));
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  return (
    <>
      <ul className={styles.tiles}>
        {TILES.map((tile) => {
          const province = byCode.get(tile.code);
          if (province === undefined) return null;
          const { id, name, claims } = province;
          return (
            <li key={id} className={styles.tile} data-column={tile.column} data-row={tile.row}>
              <Link
                to={entityAddress(id)}
                title={texts.tile(name, claims)}
                data-tile={id}
                data-shade={shadeOf(claims, most)}
              >
                <span>{tile[language]}</span>
                {claims === 0 ? null : <b aria-hidden="true">{claims}</b>}
                <span className="visually-hidden"> {texts.tile(name, claims)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className={styles.legend}>
        <span className={styles.sample} data-shade="0" /> {texts.plain}
        {Array.from({ length: SHADES }, (_, at) => (
          <span key={at} className={styles.sample} data-shade={at + 1} />
        ))}{' '}
        {texts.shade}
      </p>
    </>
  );
}

/** 0 for nothing, then by the root of the share, so that what is little is still seen. */
function shadeOf(claims: number, most: number): number {
  if (claims === 0) return 0;
  return Math.ceil(SHADES * Math.sqrt(claims / most));
}
