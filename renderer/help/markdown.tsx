import { lexer, type Token, type Tokens } from 'marked';
import type { ReactNode } from 'react';
import { pageOfLink, pictureOf } from './pages.ts';

export type Heading = { id: string; text: string; depth: number };

/** A page split into its parts; headings get an id to be led to. */
export function readMarkdown(text: string): { tokens: Token[]; headings: Heading[] } {
  const tokens = lexer(text);
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading').map(headingOf);
  return { tokens, headings };
}

const headingOf = ({ text, depth }: Tokens.Heading): Heading => ({ id: idOf(text), text: plain(text), depth });

const plain = (text: string): string => text.replace(/[*`]/g, '');

const idOf = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The parts of a page as elements; HTML in a page is shown as text, so a page can do nothing. */
export function Markdown({ tokens }: { tokens: readonly Token[] }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text never move
  return tokens.map((token, at) => <Part key={at} token={token} />);
}

function Part({ token }: { token: Token }): ReactNode {
  const draw = PARTS[token.type];
  return draw ? draw(token as never) : 'text' in token ? token.text : null;
}

const inner = ({ tokens = [] }: { tokens?: Token[] | undefined }) => <Markdown tokens={tokens} />;

const PARTS: Record<string, (token: never) => ReactNode> = {
  heading(token: Tokens.Heading) {
    const Level = (['h1', 'h2', 'h3'] as const)[token.depth - 1] ?? 'h4';
    return (
      <Level id={idOf(token.text)} tabIndex={-1}>
        {inner(token)}
      </Level>
    );
  },
  paragraph: (token: Tokens.Paragraph) => <p>{inner(token)}</p>,
  text: (token: Tokens.Text) => (token.tokens ? inner(token) : token.text),
  strong: (token: Tokens.Strong) => <strong>{inner(token)}</strong>,
  em: (token: Tokens.Em) => <em>{inner(token)}</em>,
  codespan: (token: Tokens.Codespan) => <code>{token.text}</code>,
  escape: (token: Tokens.Escape) => token.text,
  br: () => <br />,
  space: () => null,
  hr: () => <hr />,
  code: (token: Tokens.Code) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wide code is scrolled by keyboard
    <pre className="help-code" tabIndex={0}>
      <code>{token.text}</code>
    </pre>
  ),
  blockquote: (token: Tokens.Blockquote) => <blockquote>{inner(token)}</blockquote>,
  list: (token: Tokens.List) => {
    const List = token.ordered ? 'ol' : 'ul';
    return (
      <List>
        {token.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the items of a fixed text never move
          <li key={at}>{inner(item)}</li>
        ))}
      </List>
    );
  },
  table: (token: Tokens.Table) => <Table table={token} />,
  link: (token: Tokens.Link) => <Link link={token} />,
  image: (token: Tokens.Image) => <Picture image={token} />,
};

function Table({ table: { header, rows, align } }: { table: Tokens.Table }) {
  const cells = (row: Tokens.TableCell[], Cell: 'th' | 'td') => (
    <tr>
      {row.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a fixed table never move
        <Cell key={at} className={align[at] === 'right' ? 'number' : undefined}>
          {inner(cell)}
        </Cell>
      ))}
    </tr>
  );
  const isTitled = header.some(({ text }) => text !== '');
  return (
    <div className="help-table">
      <table>
        {isTitled && <thead>{cells(header, 'th')}</thead>}
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a fixed table never move
            <Row key={at} row={cells(row, 'td')} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Row = ({ row }: { row: ReactNode }) => row;

/** Links between pages stay in the app; an address elsewhere is text, for the app asks nothing of any network. */
function Link({ link }: { link: Tokens.Link }) {
  const page = pageOfLink(link.href);
  return page ? <a href={`#/help/${page}`}>{inner(link)}</a> : inner(link);
}

function Picture({ image }: { image: Tokens.Image }) {
  const address = pictureOf(image.href);
  return address ? <img className="help-picture" src={address} alt={image.text} /> : null;
}
