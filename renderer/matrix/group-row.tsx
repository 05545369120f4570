import type { GroupFigures } from '../../corpus/model/report.ts';
import type { Format } from '../text/format.ts';

/** The heading of a sector: its size, and how many of its caos have each code recorded. */
export function GroupRow({ group, format }: { group: GroupFigures; format: Format }) {
  return (
    <>
      <th scope="row" className="cao group-name" title={group.group}>
        <span className="cao-name">{group.group}</span>
        <span className="cao-code">{group.caos}</span>
      </th>
      <td className="employees number group">{format.number(group.employees)}</td>
      {group.figures.map(({ code, recorded, any }) => (
        <td key={code} className="figure group">
          {any.caos > 0 && (
            <>
              <b>{recorded.caos}</b>
              <span> / {any.caos}</span>
            </>
          )}
        </td>
      ))}
    </>
  );
}
