import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({
  path: '/compare',
  nav: { order: 60, label: { zh: '对比', en: 'Compare' } },
  fetch: () => import('./page.js'),
});
