import { dictionary } from '../language/words.js';

export const words = dictionary({
  csv: { zh: '下载 CSV', en: 'Download as CSV' },
  json: { zh: 'JSON', en: 'JSON' },
});
