// Draws a card with the adaptivecards renderer, then makes of it what a screen reader and a thumb need: lists, links, details, headings.

/** @typedef {{ onTap: (data: any, title: string) => void, onSource: (card: HTMLElement, number: number) => void }} Hands */

const hostConfig = {
  supportsInteractivity: true,
  actions: {
    maxActions: 10,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
    showCard: { actionMode: 'inline' },
  },
  inputs: { label: { inputSpacing: 'small', requiredInputs: { suffix: '' } } },
};

/**
 * The drawn card, ready to be put in the page.
 * @param {any} content @param {Hands} hands @returns {HTMLElement | undefined}
 */
export function drawCard(content, hands) {
  const { AdaptiveCard, HostConfig } = /** @type {any} */ (window).AdaptiveCards;
  // Words are shown as they are: no Markdown, no markup.
  AdaptiveCard.onProcessMarkdown = (/** @type {string} */ words, /** @type {any} */ result) => {
    const holder = document.createElement('p');
    holder.textContent = words;
    result.outputHtml = holder.outerHTML;
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.onExecuteAction = (/** @type {any} */ action) => {
    if (action.getJsonTypeName() === 'Action.Submit') hands.onTap(action.data, action.title ?? '');
  };
  card.parse(content);
  /** @type {HTMLElement | undefined} */
  const drawn = card.render();
  if (!drawn) return undefined;
  drawn.className = 'card';
  drawn.removeAttribute('tabindex');
  drawn.removeAttribute('role');
  restyle(drawn);
  shapeFirst(drawn);
  shapeLists(drawn);
  shapeNumbers(drawn);
  shapeFacts(drawn);
  shapeSources(drawn);
  shapeIds(drawn);
  [...drawn.querySelectorAll('.ac-actionSet')]
    .filter((bar) => !bar.closest('.is-wishes'))
    .at(-1)
    ?.classList.add('acts');
  markSources(drawn, hands);
  return drawn;
}

// The renderer writes colours and sizes on every element; ours come from the style sheet, where dark and high contrast are at home.
/** @param {HTMLElement} drawn */
function restyle(drawn) {
  for (const element of [drawn, .../** @type {NodeListOf<HTMLElement>} */ (drawn.querySelectorAll('[style]'))]) {
    const isHidden = element.style.display === 'none';
    element.removeAttribute('style');
    if (isHidden) element.style.display = 'none';
  }
  for (const separator of drawn.querySelectorAll('.ac-horizontal-separator')) separator.remove();
  for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (drawn.querySelectorAll('.ac-pushButton'))) {
    button.classList.add('button');
    button.removeAttribute('title');
    // Elements that are no menu say so by themselves.
    if (button.getAttribute('role') === 'menuitem') button.setAttribute('role', 'button');
  }
  for (const bar of drawn.querySelectorAll('[role="menubar"]')) bar.removeAttribute('role');
}

/** @param {HTMLElement} drawn */
function shapeFirst(drawn) {
  const first = drawn.querySelector('[id="first"]');
  if (!first) return;
  const heading = document.createElement('h3');
  heading.className = 'first';
  heading.append(...dialable(first.textContent ?? '', /\b(999|111)\b/));
  first.replaceWith(heading);
}

/** @param {HTMLElement} drawn */
function shapeLists(drawn) {
  for (const box of drawn.querySelectorAll('[id="list"]')) {
    const lines = [...box.querySelectorAll('.ac-textBlock')].map((block) => block.textContent ?? '');
    const isItem = /^(• |\d+\. )/;
    const title = isItem.test(lines[0] ?? '') ? '' : (lines[0] ?? '');
    const items = title === '' ? lines : lines.slice(1);
    const isNumbered = items.every((item, place) => item.startsWith(`${place + 1}. `));
    const section = document.createElement('section');
    section.className = `list list--${slug(title)}`;
    const list = document.createElement(isNumbered || /^do (this|now)/i.test(title) ? 'ol' : 'ul');
    for (const item of items) {
      const entry = document.createElement('li');
      entry.append(...dialable(isNumbered ? item.replace(isItem, '') : item.replace(/^• /, ''), /\b(999|111)\b/));
      list.append(entry);
    }
    if (title !== '') {
      const heading = document.createElement('h4');
      heading.textContent = title;
      section.append(heading);
    }
    section.append(list);
    box.replaceWith(section);
  }
}

/** @param {HTMLElement} drawn */
function shapeNumbers(drawn) {
  for (const row of drawn.querySelectorAll('[id="number"]')) {
    const number = row.querySelector('[id="dial"], [id="reach"]');
    const [name, note] = [...row.querySelectorAll('.ac-textBlock')]
      .filter((block) => block !== number)
      .map((block) => block.textContent ?? '');
    const isPhone = number?.id === 'dial';
    const entry = document.createElement(isPhone ? 'a' : 'div');
    entry.className = 'number';
    const words = number?.textContent ?? '';
    if (isPhone) entry.setAttribute('href', `tel:${words.replace(/[^\d+]/g, '')}`);
    const who = document.createElement('span');
    who.className = 'number__who';
    who.textContent = name ?? '';
    if (note) {
      const small = document.createElement('small');
      small.textContent = note;
      who.append(' ', small);
    }
    const dial = document.createElement('strong');
    dial.textContent = words;
    entry.append(who, ' ', dial);
    row.replaceWith(entry);
  }
  for (const box of drawn.querySelectorAll('[id="numbers"]')) {
    const title = box.querySelector('.ac-textBlock');
    const heading = document.createElement('h4');
    heading.textContent = title?.textContent ?? '';
    title?.replaceWith(heading);
    const list = document.createElement('ul');
    list.className = 'numbers';
    for (const entry of [...box.querySelectorAll('.number')]) {
      const item = document.createElement('li');
      item.append(entry);
      list.append(item);
    }
    const section = document.createElement('section');
    section.className = 'list';
    section.append(heading, list);
    box.replaceWith(section);
  }
}

/** @param {HTMLElement} drawn */
function shapeFacts(drawn) {
  for (const table of drawn.querySelectorAll('table')) {
    const list = document.createElement('dl');
    list.className = 'facts';
    for (const row of table.querySelectorAll('tr')) {
      const [label, value] = [...row.querySelectorAll('.ac-textBlock, td')]
        .filter((cell) => cell.matches('td'))
        .map((cell) => cell.textContent ?? '')
        .filter((text) => text !== '');
      const group = document.createElement('div');
      const term = document.createElement('dt');
      const detail = document.createElement('dd');
      term.textContent = label ?? '';
      if (/^(phone|telephone|ring)\b/i.test(label ?? ''))
        detail.append(...dialable(value ?? '', /(\+?\d[\d ()-]{6,}\d)/));
      else if (/^https?:\/\/\S+$/.test(value ?? '')) detail.append(link(value ?? '', value ?? ''));
      else if (/^[^\s@]+@[^\s@]+$/.test(value ?? '')) detail.append(link(`mailto:${value}`, value ?? ''));
      else detail.textContent = value ?? '';
      group.append(term, detail);
      list.append(group);
    }
    table.replaceWith(list);
  }
}

/** @param {HTMLElement} drawn */
function shapeSources(drawn) {
  const box = drawn.querySelector('[id="sources"]');
  if (!box) return;
  const section = document.createElement('section');
  section.className = 'sources';
  const heading = document.createElement('h4');
  heading.textContent = 'Where this comes from';
  section.append(heading);
  [...box.querySelectorAll('[id="source"]')].forEach((head, place) => {
    const detail = box.querySelector(`[id="source-detail-${place + 1}"]`);
    const details = document.createElement('details');
    details.dataset['number'] = String(place + 1);
    const summary = document.createElement('summary');
    summary.textContent = (head.textContent ?? '').trim();
    details.append(summary);
    for (const line of detail?.querySelectorAll('.ac-textBlock') ?? []) {
      const said = line.textContent ?? '';
      const part = document.createElement(said.startsWith('“') ? 'blockquote' : 'p');
      part.textContent = said;
      details.append(part);
    }
    section.append(details);
  });
  box.replaceWith(section);
}

// Ids of a card say what its pieces are; on a page with many cards they have to be classes.
/** @param {HTMLElement} drawn */
function shapeIds(drawn) {
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (drawn.querySelectorAll('[id]'))) {
    if (
      element.matches('input, textarea, label') ||
      element.closest('.ac-input-container') ||
      drawn.querySelector(`[for="${element.id}"], [aria-labelledby~="${element.id}"]`)
    )
      continue;
    const named = element.id.startsWith('case-')
      ? 'case'
      : element.id.startsWith('told-')
        ? 'told'
        : element.id.startsWith('state-')
          ? 'state'
          : element.id.startsWith('freshness-')
            ? 'freshness'
            : element.id;
    if (named === 'told') element.dataset['told'] = element.id.slice('told-'.length);
    if (named === 'case') element.dataset['case'] = element.id.slice('case-'.length);
    if (named === 'state' || named === 'freshness') element.dataset['is'] = element.id.slice(named.length + 1);
    element.classList.add(`is-${named}`);
    element.removeAttribute('id');
  }
}

// "[2]" in the words opens the second source.
/** @param {HTMLElement} drawn @param {Hands} hands */
function markSources(drawn, hands) {
  const walker = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
  /** @type {Text[]} */
  const found = [];
  while (walker.nextNode()) {
    const node = /** @type {Text} */ (walker.currentNode);
    if (/\[\d{1,2}\]/.test(node.data) && !node.parentElement?.closest('summary, button, textarea')) found.push(node);
  }
  for (const node of found) {
    const parts = node.data.split(/\[(\d{1,2})\]/);
    node.replaceWith(
      ...parts.map((part, place) => {
        if (place % 2 === 0) return document.createTextNode(part);
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'mark';
        button.textContent = part;
        button.setAttribute('aria-label', `Source ${part}`);
        button.addEventListener('click', () => hands.onSource(drawn, Number(part)));
        return button;
      }),
    );
  }
}

/** Text with the numbers in it as links that ring. @param {string} words @param {RegExp} pattern @returns {(string | HTMLElement)[]} */
export function dialable(words, pattern) {
  return words.split(pattern).map((part, place) => {
    if (place % 2 === 0) return part;
    const link = document.createElement('a');
    link.href = `tel:${part.replace(/[^\d+]/g, '')}`;
    link.textContent = part;
    return link;
  });
}

/** @param {string} address @param {string} words */
function link(address, words) {
  const made = document.createElement('a');
  made.href = address;
  made.textContent = words;
  made.rel = 'noreferrer noopener';
  if (address.startsWith('http')) made.target = '_blank';
  return made;
}

/** @param {string} words */
const slug = (words) => words.toLowerCase().replace(/[^a-z]+/g, '-');
