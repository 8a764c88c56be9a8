import cytoscape, { type Core } from 'cytoscape';

/**
 * Cytoscape puts a style into the page unless an element of this name is there, which the policy of the pages forbids; the
 * page's own style says what that one would.
 */
const STYLE_ID = '__________cytoscape_stylesheet';

/** An empty picture of Cytoscape's within an element. */
export function openCore(container: HTMLElement): Core {
  if (document.getElementById(STYLE_ID) === null) {
    const stand = document.createElement('meta');
    stand.id = STYLE_ID;
    document.head.append(stand);
  }
  return cytoscape({
    container,
    style: [],
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    hideEdgesOnViewport: false,
  });
}

/** Says whether lines and labels are left out while a picture is moved: they come back when it stands. */
export function moveLightly(core: Core, lightly: boolean): void {
  // Options that Cytoscape reads for each frame, but takes only as it begins.
  const { renderer } = core as unknown as { renderer: () => Record<string, unknown> };
  Object.assign(renderer.call(core), { hideEdgesOnViewport: lightly, hideLabelsOnViewport: lightly });
}
