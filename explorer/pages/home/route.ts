import { defineRoute } from '../../routing/page.js';

export const route = defineRoute({ path: '/', fetch: () => import('./page.js') });
