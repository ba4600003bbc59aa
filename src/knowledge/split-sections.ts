import type { Block, ReadBlocks } from './block.ts';
import { createSlugger } from './heading-slug.ts';
import type { Section } from './knowledge.ts';
import { ownText } from './own-text.ts';
import { sentencesOf } from './sentences.ts';

const longest = 1100;
const shortest = 220;

interface Open {
  readonly ref: string;
  readonly headingPath: readonly string[];
  readonly page: number | undefined;
  readonly thoughts: string[];
}

/** Blocks that are too long by themselves are parted between sentences or list items, never inside one. */
function parts(text: string): string[] {
  if (text.length <= longest) return [text];
  const found: string[] = [''];
  for (const sentence of sentencesOf(text)) {
    const last = found.at(-1) as string;
    if (last !== '' && last.length + sentence.length > longest) found.push(sentence);
    else found[found.length - 1] = last + sentence;
  }
  return found.map((part) => part.trim()).filter((part) => part !== '');
}

const joinThoughts = (before: string, next: string) =>
  `${before}${before === '' ? '' : /^\s*(?:-|\d+[.)])\s/.test(next) || /^[^.\n]{1,40}: .+; /.test(next) ? '\n' : '\n\n'}${next}`;

/** Whole thoughts are laid together up to the longest; a line that ends in a colon stays with what it announces. */
function texts(thoughts: readonly string[]): string[] {
  const found: string[] = [];
  for (const thought of thoughts.flatMap(parts)) {
    const last = found.at(-1);
    const joined = last === undefined ? '' : joinThoughts(last, thought);
    if (last !== undefined && (joined.length <= longest || thought.length < shortest / 2 || /:\s*$/.test(last)))
      found[found.length - 1] = joined;
    else found.push(thought);
  }
  const tail = found.at(-1);
  const before = found.at(-2);
  if (
    tail !== undefined &&
    before !== undefined &&
    tail.length < shortest &&
    before.length + tail.length < longest * 1.3
  )
    found.splice(-2, 2, joinThoughts(before, tail));
  return found;
}

function close(open: Open): Section[] {
  return texts(open.thoughts).map((text) => ({
    ref: open.ref,
    headingPath: open.headingPath,
    text: ownText(text),
    ...(open.page === undefined ? {} : { page: open.page }),
  }));
}

function pathUnder(headings: readonly { depth: number; text: string }[], block: Block & { kind: 'heading' }) {
  return [...headings.filter((heading) => heading.depth < block.depth), { depth: block.depth, text: block.text }];
}

/** Parts a document by its headings, pages or slides into sections that can be cited; a long section gives several with one ref. */
export function splitSections(path: string, read: ReadBlocks): readonly Section[] {
  const slug = createSlugger();
  const sections: Section[] = [];
  let headings: readonly { depth: number; text: string }[] = [];
  let anchor = '';
  let open: Open | undefined;
  const refOf = (page: number | undefined) =>
    read.anchor === 'heading' ? `${path}${anchor}` : `${path}#${read.anchor}=${page ?? 1}`;
  const end = () => {
    if (open) sections.push(...close(open));
    open = undefined;
  };
  for (const block of read.blocks) {
    if (block.kind === 'heading') {
      end();
      headings = pathUnder(headings, block);
      anchor = `#${slug(block.anchor ?? block.text)}`;
      if (anchor === '#') anchor = '';
      continue;
    }
    if (open && open.page !== block.page) end();
    open ??= {
      ref: refOf(block.page),
      headingPath: headings.map((heading) => heading.text),
      page: block.page,
      thoughts: [],
    };
    open.thoughts.push(block.text);
  }
  end();
  return sections;
}
