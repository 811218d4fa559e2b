// What a screen reader is given of a surface: one line a node, indented, role first, then name, state and description.
// Chromium alone tells it over the driver's protocol; Firefox's tree is made from the same markup.

import type { Page, SerializedAXNode } from 'puppeteer-core';

/** States worth telling, each as it stands after the name. */
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'valuetext', 'haspopup'] as const;

/** What only lays out, or is named anew with each Chromium: its children stand in its place. */
const SILENT: readonly string[] = ['generic', 'none', 'paragraph', 'sectionheader', 'InlineTextBox', 'LineBreak'];
/** Read out by their name: what is inside is said already. */
const WHOLE: readonly string[] = ['button', 'heading', 'term', 'DisclosureTriangle', 'StaticText', 'radio', 'searchbox'];

export async function accessibilityTree(page: Page, selector: string): Promise<string> {
  const root = await page.$(selector);
  if (!root) throw new Error(`no ${selector}`);
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  return tree ? `${lines(tree, 0).join('\n')}\n` : '';
}

function lines(node: SerializedAXNode, depth: number): string[] {
  const silent = SILENT.includes(node.role);
  const children = WHOLE.includes(node.role) ? [] : node.children ?? [];
  if (node.role === 'StaticText' && !node.name?.trim()) return [];
  return [...(silent ? [] : [`${'  '.repeat(depth)}${described(node)}`]), ...children.flatMap((child) => lines(child, silent ? depth : depth + 1))];
}

function described(node: SerializedAXNode): string {
  const states = STATES.flatMap((state) => (node[state] === undefined || node[state] === '' ? [] : `${state}=${String(node[state])}`));
  const more = [node.description && `(${node.description})`, node.value && `value ${node.value}`];
  return [node.role, node.name && `“${node.name.trim()}”`, ...states, ...more].filter(Boolean).join(' ');
}
