import type { MenuItemConstructorOptions } from 'electron';

/** What the menu asks of the shell. Screens are opened in the window, projects by the engine that it talks to. */
export type MenuActions = {
  open: () => void;
  screen: (name: string) => void;
  printToPdf: () => void;
};

const SCREENS = [
  ['Start', 'start'],
  ['Corpus', 'corpus'],
  ['Lezen', 'lezen'],
  ['Matrix', 'matrix'],
  ['Zoeken', 'zoeken'],
  ['Regels', 'rules'],
  ['Vergelijken', 'vergelijken'],
  ['Rapport', 'report'],
] as const;

/** The application menu, in Dutch. */
export function menuTemplate(actions: MenuActions): MenuItemConstructorOptions[] {
  return [
    {
      label: 'Bestand',
      submenu: [
        { label: 'Project openen …', accelerator: 'CmdOrCtrl+O', click: actions.open },
        { label: 'Scherm als pdf bewaren …', accelerator: 'CmdOrCtrl+P', click: actions.printToPdf },
        { type: 'separator' },
        { label: 'Afsluiten', role: 'quit' },
      ],
    },
    {
      label: 'Bewerken',
      submenu: [
        // Ctrl+Z is the screens' own: it takes a change of the project back.
        { label: 'Knippen', role: 'cut' },
        { label: 'Kopiëren', role: 'copy' },
        { label: 'Plakken', role: 'paste' },
        { label: 'Alles selecteren', role: 'selectAll' },
      ],
    },
    {
      label: 'Scherm',
      submenu: [
        ...SCREENS.map(
          ([label, name], at): MenuItemConstructorOptions => ({
            label,
            accelerator: `CmdOrCtrl+${at + 1}`,
            click: () => actions.screen(name),
          }),
        ),
        { type: 'separator' },
        { label: 'Groter', role: 'zoomIn' },
        { label: 'Kleiner', role: 'zoomOut' },
        { label: 'Ware grootte', role: 'resetZoom' },
        { label: 'Volledig scherm', role: 'togglefullscreen' },
      ],
    },
    { label: 'Help', submenu: [{ label: 'Handleiding', accelerator: 'F1', click: () => actions.screen('help') }] },
  ];
}
