import { unzipSync, type Zippable, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Report } from '../../model/report.ts';
import { headingOf, panelHeading } from '../heading.ts';
import { definitionsTable, filesTable, metaTable } from '../tables/background-tables.ts';
import { caosTable } from '../tables/caos-table.ts';
import { developmentTable, panelTable } from '../tables/development-tables.ts';
import { evidenceTable } from '../tables/evidence-table.ts';
import { amountsTable, figuresTable, sectorTable } from '../tables/figures-table.ts';
import { autofilter, toSheet } from './sheet.ts';

/** The first day that a ZIP entry can bear. */
const FIXED_DATE = '1980-01-01T00:00:00';

/** The same entries with fixed dates and in a fixed order, so that the same content gives the same bytes. */
const normalised = (zip: Uint8Array): Uint8Array => {
  const entries = Object.entries(unzipSync(zip)).sort(([a], [b]) => (a < b ? -1 : 1));
  const files: Zippable = Object.fromEntries(entries.map(([path, bytes]) => [path, [bytes, { mtime: FIXED_DATE }]]));
  return zipSync(files, { level: 6 });
};

/** The report as a workbook in the ministry's shape. The same report gives the same bytes. */
export const toXlsx = async (report: Report): Promise<Uint8Array> => {
  const { development } = report;
  const sheets = [
    toSheet(figuresTable(report), { stickyColumns: 2, heading: headingOf(report) }),
    ...(development
      ? [toSheet(developmentTable(development), { stickyColumns: 2, heading: panelHeading(development) })]
      : []),
    toSheet(caosTable(report), { stickyColumns: 2 }),
    toSheet(sectorTable(report), { stickyColumns: 1 }),
    toSheet(amountsTable(report), { stickyColumns: 2 }),
    toSheet(evidenceTable(report), { stickyColumns: 2 }),
    ...(development ? [toSheet(panelTable(development), { stickyColumns: 2 })] : []),
    toSheet(filesTable(report)),
    toSheet(definitionsTable()),
    toSheet(metaTable(report)),
  ];
  const features = [autofilter(sheets)];
  return normalised(await writeExcelFile(sheets, { features, fontFamily: 'Calibri', fontSize: 11 }).toBuffer());
};
