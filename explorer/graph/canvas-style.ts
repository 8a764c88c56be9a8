import type { StylesheetJson } from 'cytoscape';

import type { Colors } from './read-colors.js';

/** How elements are drawn. What an element is stands in its data and classes, so that one stylesheet does for all pictures. */
export function canvasStyle({ ground, ink, accent }: Colors, large: boolean): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-color': 'data(fill)',
        'border-width': 1.5,
        'border-color': ink,
        'border-opacity': 0.45,
        label: 'data(label)',
        color: ink,
        'font-size': 12,
        'font-family': 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '104px',
        'text-overflow-wrap': 'anywhere',
        'text-background-color': ground,
        'text-background-opacity': large ? 0 : 0.82,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
        // Labels that nobody could read are not drawn.
        'min-zoomed-font-size': large ? 9 : 7,
      },
    },
    // A name is broken between its words; one that has none, such as a Chinese one, after any sign.
    { selector: 'node.words', style: { 'text-overflow-wrap': 'whitespace' } },
    {
      selector: 'node[glyph]',
      style: {
        'background-image': 'data(glyph)',
        'background-fit': 'contain',
        'background-clip': 'node',
      },
    },
    {
      selector: 'edge',
      style: {
        width: 1.8,
        'line-color': 'data(color)',
        'curve-style': large ? 'haystack' : 'bezier',
        'target-arrow-shape': large ? 'none' : 'triangle',
        'target-arrow-color': 'data(color)',
        'arrow-scale': 0.95,
        'font-size': 10,
        color: ink,
        'text-background-color': ground,
        'text-background-opacity': 0.85,
        'text-rotation': 'autorotate',
        'min-zoomed-font-size': 8,
      },
    },
    { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [7, 4] } },
    { selector: 'edge.dotted', style: { 'line-style': 'dotted', width: 2 } },
    {
      selector: 'edge.ring',
      style: {
        'mid-target-arrow-shape': 'circle',
        'mid-target-arrow-fill': 'hollow',
        'mid-target-arrow-color': 'data(color)',
      },
    },
    { selector: '.quiet', style: { opacity: 0.28 } },
    { selector: 'node.loud', style: { 'border-width': 5, 'border-opacity': 1, 'font-weight': 700 } },
    { selector: 'edge.loud', style: { width: 4 } },
    { selector: 'node.root', style: { 'border-width': 4, 'border-opacity': 1, 'font-weight': 700 } },
    { selector: 'node.pinned', style: { 'border-style': 'double', 'border-width': 5, 'border-opacity': 1 } },
    { selector: 'edge.path', style: { width: 4.5, label: 'data(word)' } },
    { selector: 'node.path', style: { 'border-width': 4, 'border-color': accent, 'border-opacity': 1 } },
    {
      selector: 'node.selected',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.35, 'underlay-padding': 8, 'z-index': 10 },
    },
    {
      selector: 'edge.selected, edge.near',
      style: { label: 'data(word)', width: 3, 'z-index': 9 },
    },
    { selector: 'edge.selected', style: { 'underlay-color': accent, 'underlay-opacity': 0.35 } },
  ];
}
