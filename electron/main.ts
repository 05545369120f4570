import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, screen, session, shell } from 'electron';
import { PREVIEW_POLICY } from '../corpus/api/preview.ts';
import { type EngineProcess, runScript, startEngine } from './engine-process.ts';
import { menuTemplate } from './menu.ts';
import { projectIn, projectRequests } from './requested-project.ts';
import { APP_ORIGIN, APP_SCHEME, headersOf, mayRequest, resourceOf, windowOptions } from './window-options.ts';
import { keepBounds, keptBounds } from './window-state.ts';

const ROOT = app.getAppPath();
const SCREENS = join(ROOT, 'dist', 'renderer');
/** The engine's scripts are not in the archive but beside it, where its threads can read them. */
const SCRIPTS = ROOT.replace(/app\.asar$/, 'app.asar.unpacked');

protocol.registerSchemesAsPrivileged([APP_SCHEME]);

function guardSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayRequest(url) }));
  defaultSession.on('will-download', (event) => event.preventDefault());
}

/** Serves the screens and the project's PDFs to the window. */
function serveApp(engine: EngineProcess): void {
  protocol.handle('caoscoop', async ({ url }) => {
    const resource = resourceOf(url, SCREENS);
    if (resource.kind === 'pdf') {
      const bytes = await engine.pdf(resource.sha256);
      return bytes ? new Response(bytes, { headers: headersOf('.pdf') }) : new Response(null, { status: 404 });
    }
    if (resource.kind === 'preview') {
      const html = await engine.preview(resource.report);
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PREVIEW_POLICY };
      return html === null ? new Response(null, { status: 404 }) : new Response(html, { headers });
    }
    const content = resource.kind === 'file' ? await readFile(resource.path).catch(() => null) : null;
    if (resource.kind === 'none' || content === null) return new Response(null, { status: 404 });
    return new Response(content, { headers: headersOf(resource.path) });
  });
}

function openWindow(engine: EngineProcess): BrowserWindow {
  const kept = join(app.getPath('userData'), 'window.json');
  const bounds = keptBounds(
    kept,
    screen.getAllDisplays().map((display) => display.workArea),
  );
  const window = new BrowserWindow({ ...windowOptions(join(ROOT, 'dist', 'electron', 'preload.cjs')), ...bounds });
  window.on('close', () => keepBounds(kept, window.getNormalBounds()));
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.webContents.on('will-attach-webview', (event) => event.preventDefault());
  window.webContents.on('did-finish-load', () => engine.connect(window));
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${APP_ORIGIN}/index.html`);
  return window;
}

/** What only a desktop can do: the example corpus in the user's own folder, and a report shown where it stands. */
function answerWindow(): void {
  ipcMain.handle('open-sample', async () => {
    const folder = join(app.getPath('userData'), 'voorbeeldcorpus');
    await runScript(join(SCRIPTS, 'corpus', 'cli', 'main.js'), ['sample', folder]);
    return folder;
  });
  ipcMain.handle('choose-project', chooseProject);
  ipcMain.on('show-report', (_event, path: unknown) => {
    if (typeof path === 'string') shell.showItemInFolder(path);
  });
  ipcMain.on('save-text', (_event, name: unknown, text: unknown) => void saveText(String(name), String(text)));
}

/** Writes a text where the user says. */
async function saveText(name: string, text: string): Promise<void> {
  const { filePath } = await dialog.showSaveDialog({ defaultPath: basename(name) });
  if (filePath) await writeFile(filePath, text);
}

const PROJECTS = [{ name: 'Project van Caoscoop', extensions: ['caoscoop'] }];

/** The path of a project that the user chooses; null when none is chosen. */
async function chooseProject(): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog({ filters: PROJECTS, properties: ['openFile'] });
  return filePaths[0] ?? null;
}

/** Opens a project in the engine; the window hears of it as of every change. */
function openProject(engine: EngineProcess, path: string): void {
  app.addRecentDocument(path);
  void engine.open(path);
}

async function printToPdf(window: BrowserWindow): Promise<void> {
  const filters = [{ name: 'Pdf', extensions: ['pdf'] }];
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: 'caoscoop.pdf', filters });
  if (filePath)
    await writeFile(filePath, await window.webContents.printToPDF({ printBackground: true, landscape: true }));
}

function setMenu(window: BrowserWindow, engine: EngineProcess): void {
  const template = menuTemplate({
    open: async () => {
      const path = await chooseProject();
      if (path) openProject(engine, path);
    },
    screen: (name) => window.webContents.send('open-screen', name),
    printToPdf: () => void printToPdf(window),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const requests = projectRequests();
app.on('open-file', (event, path) => {
  event.preventDefault();
  requests.request(path);
});

async function start(): Promise<void> {
  await app.whenReady();
  guardSession();
  const path = projectIn(process.argv) ?? requests.waiting() ?? join(app.getPath('documents'), 'onderzoek.caoscoop');
  const engine = startEngine(join(SCRIPTS, 'electron', 'engine.js'), path);
  serveApp(engine);
  answerWindow();
  const window = openWindow(engine);
  setMenu(window, engine);
  // A project that is opened while the program runs: by a second start, or on macOS by its file.
  app.on('second-instance', (_event, parameters) => {
    const other = projectIn(parameters);
    if (other) openProject(engine, other);
    window.focus();
  });
  requests.openWith((other) => openProject(engine, other));
  app.on('window-all-closed', () => {
    engine.stop();
    app.quit();
  });
}

if (app.requestSingleInstanceLock()) void start();
else app.quit();
