import type { Code } from '../../corpus/model/coding.ts';
import type { CaoRow } from '../../corpus/model/report.ts';
import type { Format } from '../text/format.ts';
import type { Group } from './rows.ts';

/** The heading of a group: its size, and how many of its caos that are shown have each code, recorded and at all. */
export function GroupRow({ group, codes, format }: { group: Group; codes: readonly Code[]; format: Format }) {
  const { name, rows } = group;
  return (
    <>
      <th scope="row" className="cao group-name" title={name}>
        <span className="cao-name">{name}</span>
        <span className="cao-code">{rows.length}</span>
      </th>
      <td className="employees number group">
        {format.number(rows.reduce((sum, { employees }) => sum + employees, 0))}
      </td>
      {codes.map((code, column) => {
        const { recorded, any } = countIn(rows, column);
        return (
          <td key={code} className="figure group">
            {any > 0 && (
              <>
                <b>{recorded}</b>
                <span> / {any}</span>
              </>
            )}
          </td>
        );
      })}
    </>
  );
}

function countIn(rows: readonly CaoRow[], column: number): { recorded: number; any: number } {
  const yes = rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ answer }) => answer === 'ja');
  return { recorded: yes.filter(({ vastgelegd }) => vastgelegd).length, any: yes.length };
}
